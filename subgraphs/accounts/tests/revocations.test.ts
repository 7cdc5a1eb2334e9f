import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

const TEN_MINUTES_MS = 600_000;

let accounts: Accounts;
let client: Operations;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

const register = async (email: string) => {
  const tokens = present((await client.register({ email })).session);
  return { ...tokens, sessionId: (await accounts.verify(tokens.accessToken)).sessionId };
};
const told = () => accounts.revocations.map(({ sessionId }) => sessionId);

describe('routers are told of a session', () => {
  it('that its person signs out of, and until when its last access token would be good', async () => {
    const { sessionId, refreshToken } = await register('out@example.org');
    await client.signOut({ refreshToken });
    expect(accounts.revocations.at(-1)).toEqual({
      sessionId,
      untilMs: accounts.clock.now().getTime() + TEN_MINUTES_MS,
    });
  });

  it('that its person ends from another one', async () => {
    const { sessionId } = await register('ends@example.org');
    const other = present((await client.signIn('ends@example.org')).session);
    await client.endSession(sessionId, other);
    expect(told().at(-1)).toBe(sessionId);
  });

  it('that ends because a used refresh token came back', async () => {
    const { sessionId, refreshToken } = await register('replay@example.org');
    await client.refresh(refreshToken);
    accounts.clock.advance(60_000);
    await client.refresh(refreshToken);
    expect(told().at(-1)).toBe(sessionId);
  });

  it('once, and never of what could not be ended', async () => {
    const { sessionId, refreshToken } = await register('once@example.org');
    const stranger = await register('stranger@example.org');
    const before = told().length;
    await client.endSession(sessionId, stranger);
    expect(told()).toHaveLength(before);
    await client.signOut({ refreshToken });
    await client.signOut({ refreshToken });
    expect(told().slice(before)).toEqual([sessionId]);
  });
});
