import { createOutboxStore } from '@paissive/prisma-kit';
import { sweep } from '../src/housekeeping/sweep.prisma.js';
import { REFRESH_GRACE_MS, SESSION_LIFETIME_MS } from '../src/sessions/refresh-token.js';
import { ATTEMPT_WINDOW_MS } from '../src/sign-in/attempt-limit.js';
import { type Accounts, startAccounts } from './harness.js';
import { operationsOn, present } from './operations.js';

let accounts: Accounts;

beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

describe('a sweep', () => {
  it('removes what has lost its effect, each at its time, and nothing before', async () => {
    const client = operationsOn(accounts);
    const { session } = await client.register({ email: 'robin@example.org' });
    await client.refresh(present(session).refreshToken);
    await client.signIn('robin@example.org', 'seven fat herons');
    const outbox = createOutboxStore(accounts.database, accounts.clock.now);
    await outbox.markPublished((await outbox.claim(1, 1_000)).map(({ id }) => id));

    const after = async (milliseconds: number) => {
      accounts.clock.advance(milliseconds);
      return sweep(accounts.database, accounts.clock.now());
    };
    const nothing = {
      throttles: 0,
      sessions: 0,
      seals: 0,
      events: 0,
      keys: 0,
      tokens: 0,
      challenges: 0,
      invitations: 0,
      apiKeys: 0,
      devices: 0,
      letters: 0,
    };
    expect(await after(REFRESH_GRACE_MS - 1)).toEqual(nothing);
    expect(await after(1)).toEqual({ ...nothing, seals: 1 });
    expect(await after(ATTEMPT_WINDOW_MS - REFRESH_GRACE_MS)).toEqual({ ...nothing, throttles: 2 });
    expect(await after(SESSION_LIFETIME_MS)).toEqual({ ...nothing, sessions: 1, events: 1, tokens: 1 });
    expect(await accounts.database.refreshToken.count()).toBe(0);
    expect(await outbox.countPending()).toBe(1);
    expect(await accounts.database.user.count()).toBe(1);
  });
});
