import { ATTEMPT_LIMIT, ATTEMPT_WINDOW_MS } from '../src/sign-in/attempt-limit.js';
import { type Accounts, CHEAP, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

const WRONG = 'seven fat herons';

let accounts: Accounts;
let client: Operations;

beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('signing in', () => {
  it('works with the address in any case and starts a session of ten minutes and thirty days', async () => {
    await client.register({ email: 'robin@example.org' });
    const { session, mfaChallenge, userErrors } = await client.signIn('ROBIN@example.org');
    expect(userErrors).toEqual([]);
    expect(mfaChallenge).toBeNull();
    const { accessToken, expiresAt, refreshExpiresAt } = present(session);
    const now = accounts.clock.now().getTime();
    expect(Date.parse(expiresAt) - now).toBe(10 * 60_000);
    expect(Date.parse(refreshExpiresAt) - now).toBe(30 * 24 * 60 * 60_000);
    expect((await client.viewer({ accessToken })).user.email).toBe('robin@example.org');
  });

  it('gives an unknown address and a wrong password the same answer', async () => {
    await client.register({ email: 'known@example.org' });
    const wrong = await client.signIn('known@example.org', WRONG);
    const unknown = await client.signIn('unknown@example.org', WRONG);
    expect(wrong).toMatchObject({
      session: null,
      userErrors: [{ __typename: 'InvalidCredentialsError', field: null }],
    });
    expect(unknown).toEqual(wrong);
  });

  it('refuses a password that is right but for its case, its spaces or its end', async () => {
    await client.register({ email: 'exact@example.org' });
    for (const password of [PASSWORD.toUpperCase(), ` ${PASSWORD}`, PASSWORD.slice(0, -1), `${PASSWORD}s`, '']) {
      expect((await client.signIn('exact@example.org', password)).session).toBeNull();
    }
  });

  it('hashes the password again when the cost has been raised since', async () => {
    await client.register({ email: 'rehash@example.org' });
    await accounts.restart({ cost: { ...CHEAP, passes: 2 } });
    client = operationsOn(accounts);
    expect((await client.signIn('rehash@example.org')).session).not.toBeNull();
    const { passwordHash } = await accounts.database.user.findUniqueOrThrow({
      where: { emailKey: 'rehash@example.org' },
    });
    expect(passwordHash).toContain('t=2');
    expect((await client.signIn('rehash@example.org')).session).not.toBeNull();
  });
});

describe('the throttle of sign-ins', () => {
  it('refuses even the right password once the attempts are used up, and says how long to wait', async () => {
    await client.register({ email: 'slow@example.org' });
    for (let attempt = 0; attempt < ATTEMPT_LIMIT; attempt += 1) await client.signIn('slow@example.org', WRONG);
    accounts.clock.advance(60_000);
    const { session, userErrors } = await client.signIn('slow@example.org');
    expect(session).toBeNull();
    expect(userErrors).toMatchObject([
      { __typename: 'TooManyAttemptsError', retryAfterSeconds: (ATTEMPT_WINDOW_MS - 60_000) / 1000 },
    ]);
    accounts.clock.advance(ATTEMPT_WINDOW_MS - 60_000);
    expect((await client.signIn('slow@example.org')).session).not.toBeNull();
  });

  it('answers no more guesses when they come in parallel', async () => {
    await client.register({ email: 'parallel@example.org' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => client.signIn('parallel@example.org', `${WRONG} ${index}`)),
    );
    expect(answers.filter(({ userErrors }) => userErrors[0]?.__typename === 'InvalidCredentialsError')).toHaveLength(
      ATTEMPT_LIMIT,
    );
  });

  it('counts every alias of one operation', async () => {
    await client.register({ email: 'alias@example.org' });
    const guesses = Array.from(
      { length: 100 },
      (_, index) =>
        `g${index}: signIn(input: { email: "alias@example.org", password: "guess ${index}" }) { userErrors { __typename } }`,
    );
    const { data } = await accounts.send(`mutation { ${guesses.join('\n')} }`);
    const causes = Object.values<{ userErrors: { __typename: string }[] }>(data).map(
      ({ userErrors }) => userErrors[0]?.__typename,
    );
    expect(causes.filter((cause) => cause === 'InvalidCredentialsError')).toHaveLength(ATTEMPT_LIMIT);
  });

  it('leaves the same account at another address, and another account at the same address, alone', async () => {
    const attacker = { address: '192.0.2.66' };
    await client.register({ email: 'target@example.org' });
    await client.register({ email: 'neighbour@example.org' });
    for (let attempt = 0; attempt <= ATTEMPT_LIMIT; attempt += 1)
      await client.signIn('target@example.org', WRONG, attacker);
    expect((await client.signIn('target@example.org', PASSWORD, attacker)).session).toBeNull();
    expect((await client.signIn('target@example.org', PASSWORD, { address: '192.0.2.1' })).session).not.toBeNull();
    expect((await client.signIn('neighbour@example.org', PASSWORD, attacker)).session).not.toBeNull();
  });

  it('starts again after a sign-in that worked', async () => {
    await client.register({ email: 'clumsy@example.org' });
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 1; attempt < ATTEMPT_LIMIT; attempt += 1) await client.signIn('clumsy@example.org', WRONG);
      expect((await client.signIn('clumsy@example.org')).session).not.toBeNull();
    }
  });
});
