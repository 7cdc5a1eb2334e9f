import { createOutboxStore } from '@paissive/prisma-kit';
import { type Accounts, startAccounts } from './harness.js';
import { operationsOn } from './operations.js';

const LEASE_MS = 30_000;

let accounts: Accounts;

beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());
beforeEach(async () => {
  await accounts.database.outboxEvent.deleteMany();
});

describe('the outbox', () => {
  it('hands events out in the order in which they were written, each to one relay at a time', async () => {
    await writeEvents(3);
    const relays = [store(), store(), store()];
    const claims = await Promise.all(relays.map((relay) => relay.claim(2, LEASE_MS)));
    const ids = claims.flat().map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    for (const claim of claims) expect([...claim].sort(byTime)).toEqual(claim);
  });

  it('hands an event out again when its lease ran out before it was published', async () => {
    await writeEvents(1);
    const [claimed] = await store().claim(1, LEASE_MS);
    accounts.clock.advance(LEASE_MS - 1);
    const others = await store().claim(10, LEASE_MS);
    expect(others.map(({ id }) => id)).not.toContain(claimed?.id);
    accounts.clock.advance(1);
    const again = await store().claim(10, LEASE_MS);
    expect(again.map(({ id }) => id)).toEqual([claimed?.id]);
  });

  it('forgets what was published and counts what is left', async () => {
    await writeEvents(2);
    const claimed = await store().claim(3, LEASE_MS);
    expect(await store().countPending()).toBe(4);
    await store().markPublished(claimed.map(({ id }) => id));
    expect(await store().countPending()).toBe(1);
    accounts.clock.advance(LEASE_MS);
    expect(await store().claim(10, LEASE_MS)).toHaveLength(1);
  });
});

function store() {
  return createOutboxStore(accounts.database, accounts.clock.now);
}

let people = 0;

/** Each registration writes two events. */
async function writeEvents(registrations: number): Promise<void> {
  for (let index = 0; index < registrations; index += 1) {
    people += 1;
    await operationsOn(accounts).register({ email: `person-${people}@example.org`, name: 'Quinn Lake' });
  }
}

function byTime(one: { time: string }, other: { time: string }): number {
  return one.time.localeCompare(other.time);
}
