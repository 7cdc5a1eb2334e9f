import { type Accounts, startAccounts } from './harness.js';

let accounts: Accounts;

beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

describe('the edge of the subgraph', () => {
  it('answers nothing that the router did not sign', async () => {
    const response = await fetch(new URL('/graphql', accounts.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { scopes } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is alive and ready while its database answers', async () => {
    const [live, ready] = await Promise.all(
      ['/health/live', '/health/ready'].map((path) => fetch(new URL(path, accounts.origin))),
    );
    expect(live?.status).toBe(200);
    expect(ready?.status).toBe(200);
    expect(await ready?.json()).toEqual({ status: 'UP', checks: { database: 'UP' } });
  });

  it('writes and reads times as they are, whatever the time zone of the database', async () => {
    const [{ name }] = await accounts.database.$queryRaw<[{ name: string }]>`SELECT current_database() AS name`;
    await accounts.database.$executeRawUnsafe(`ALTER DATABASE "${name}" SET timezone TO 'Asia/Kolkata'`);
    await accounts.restart();
    const at = new Date('2026-03-01T12:00:00.123Z');
    await accounts.database.signInThrottle.create({
      data: { key: Uint8Array.of(1), attempts: 1, windowStartedAt: at },
    });
    const [row] = await accounts.database.$queryRaw<[{ seconds: number; at: Date }]>`
      SELECT extract(epoch FROM window_started_at)::float8 AS seconds, window_started_at AS at FROM sign_in_throttles`;
    expect(row).toEqual({ seconds: at.getTime() / 1000, at });
  });
});
