import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { closedPort } from '../../tests/edge/start-router.js';
import { type BucketStore, createMemoryBuckets } from './bucket-store.js';
import { createRedisBuckets, type RedisBucketsOptions } from './redis-buckets.js';

const now = () => performance.now();
const HOURLY = { capacity: 5, intervalMs: 3_600_000 };
const redisUrl = process.env['TEST_REDIS_URL'];
const OURS = `test-${randomUUID()}:`;

const redisBuckets = (more: Partial<RedisBucketsOptions> = {}) => {
  const store = createRedisBuckets({
    url: redisUrl ?? '',
    keyPrefix: `${OURS}${randomUUID()}:`,
    timeoutMs: 2_000,
    whenDown: 'deny',
    now,
    onDown() {},
    onUp() {},
    ...more,
  });
  store.open();
  return store;
};
/** The embedded stand-in for Redis runs no scripts: shared buckets need the real one. */
const stores: [string, () => Promise<BucketStore>][] = [
  ['memory', async () => createMemoryBuckets(now)],
  ...(redisUrl === undefined ? [] : [['Redis', connectedBuckets] as [string, () => Promise<BucketStore>]]),
];

afterAll(async () => {
  if (redisUrl === undefined) return;
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`${OURS}*`);
  if (keys.length > 0) await redis.unlink(...keys);
  await redis.quit();
});

async function connectedBuckets(): Promise<BucketStore> {
  const store = redisBuckets();
  // It denies until it is connected.
  while (!(await store.take(randomUUID(), 1, { capacity: 1, intervalMs: 1 })).allowed)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return store;
}

describe.each(stores)('buckets in %s', (_name, open) => {
  let store: BucketStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('pass their capacity and then nothing, however many ask at once', async () => {
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => store.take('a', 1, HOURLY)));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(verdicts.map(({ remaining }) => remaining).slice(0, 5)).toEqual([4, 3, 2, 1, 0]);
    const refused = verdicts.at(-1);
    expect(refused?.retryAfterMs).toBeGreaterThan(700_000);
    expect(refused?.retryAfterMs).toBeLessThanOrEqual(720_000);
  });

  it('are one for each key', async () => {
    for (const key of ['a', 'b']) {
      expect(await store.take(key, 5, HOURLY)).toMatchObject({ allowed: true, remaining: 0 });
      expect(await store.take(key, 1, HOURLY)).toMatchObject({ allowed: false });
    }
  });

  it('refill', async () => {
    // Slow enough for a busy machine to ask twice before the first comes back.
    const fast = { capacity: 2, intervalMs: 4_000 };
    await store.take('a', 2, fast);
    expect((await store.take('a', 1, fast)).allowed).toBe(false);
    while (!(await store.take('a', 1, fast)).allowed) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('take more than they hold once, when full, and owe the rest', async () => {
    expect(await store.take('a', 50, HOURLY)).toMatchObject({ allowed: true, remaining: 0 });
    expect((await store.take('a', 1, HOURLY)).retryAfterMs).toBeGreaterThan(9 * 3_600_000);
  });
});

it('buckets in memory are bounded under a flood of distinct keys', () => {
  const store = createMemoryBuckets(now, 1_000);
  for (let i = 0; i < 50_000; i++) void store.take(`address:${i}`, 1, HOURLY);
  expect(store.size).toBe(1_000);
});

describe('while Redis is down', () => {
  const verdictsOf = async (whenDown: 'local' | 'allow' | 'deny', url: string) => {
    const store = redisBuckets({ url, whenDown, timeoutMs: 50 });
    const verdicts = await Promise.all(Array.from({ length: 7 }, () => store.take('a', 1, HOURLY)));
    await store.close();
    return verdicts.filter(({ allowed }) => allowed).length;
  };

  it.each([
    ['local', 5],
    ['allow', 7],
    ['deny', 0],
  ] as const)('the policy %s lets %d of 7 pass a limit of 5', async (policy, passed) => {
    expect(await verdictsOf(policy, `redis://127.0.0.1:${await closedPort()}`)).toBe(passed);
  });

  it('because it takes connections and never answers, nobody waits longer than the timeout', async () => {
    const mute = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await verdictsOf('local', `redis://127.0.0.1:${port}`)).toBe(5);
    await new Promise((resolve) => mute.close(resolve));
  });
});

if (redisUrl !== undefined) {
  it('several routers share what is in Redis', () => sharedBuckets(redisUrl));
}

async function sharedBuckets(url: string): Promise<void> {
  const keyPrefix = `${OURS}${randomUUID()}:`;
  const observer = new Redis(url);
  const [one, two] = [redisBuckets({ keyPrefix }), redisBuckets({ keyPrefix })];
  for (const store of [one, two])
    while (!(await store.take(randomUUID(), 1, { capacity: 1, intervalMs: 1 })).allowed)
      await new Promise((resolve) => setTimeout(resolve, 5));
  await one.take('address:192.0.2.1', 5, HOURLY);
  expect(await two.take('address:192.0.2.1', 1, HOURLY)).toMatchObject({ allowed: false });
  const keys = await observer.keys(`${keyPrefix}*`);
  expect(keys).not.toHaveLength(0);
  expect(keys.join()).not.toContain('192.0.2.1');
  await Promise.all([one.close(), two.close(), observer.quit()]);
}
