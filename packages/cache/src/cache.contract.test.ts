import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestRedis, eventually, latch, type TestRedis } from '@paissive/testkit';
import { type Cache, createMemoryCache, createRedisCache } from './index.js';

const ttlMs = 60_000;
let redis: TestRedis;

beforeAll(async () => {
  redis = await createTestRedis();
});
afterAll(() => redis.stop());

const adapters: ReadonlyArray<readonly [string, () => Cache]> = [
  ['memory', () => createMemoryCache({ maxEntries: 1_000 })],
  ['Redis', () => createRedisCache({ url: redis.url, prefix: `${redis.prefix}${randomUUID()}:` })],
];

describe.each(adapters)('a cache in %s', (_name, create) => {
  const opened: Cache[] = [];
  const open = () => {
    const cache = create();
    opened.push(cache);
    return cache;
  };
  afterEach(() => Promise.all(opened.splice(0).map((cache) => cache.close())));

  it.each([['text'], [0], [false], [null], [{ deep: [1, { two: 'two' }] }], ['']])('gives back %j', async (value) => {
    const cache = open();
    await cache.set('key', value, { ttlMs });
    expect(await cache.get('key')).toEqual(value);
  });

  it('has nothing under a key that was never set or was deleted', async () => {
    const cache = open();
    expect(await cache.get('key')).toBeUndefined();
    await cache.set('key', 1, { ttlMs });
    await cache.delete('key');
    expect(await cache.get('key')).toBeUndefined();
  });

  it('forgets a value after its time, and takes one without time for none', async () => {
    const cache = open();
    await cache.set('short', 1, { ttlMs: 30 });
    await cache.set('long', 1, { ttlMs });
    await cache.set('long', 2, { ttlMs: 0 });
    expect(await cache.get('long')).toBeUndefined();
    await eventually(async () => expect(await cache.get('short')).toBeUndefined());
  });

  it('gives out copies', async () => {
    const cache = open();
    const value = { list: [1] };
    await cache.set('key', value, { ttlMs });
    value.list.push(2);
    (await cache.get<typeof value>('key'))?.list.push(3);
    expect(await cache.get('key')).toEqual({ list: [1] });
  });

  it('computes once for all who ask at the same time, and not again while it lasts', async () => {
    const cache = open();
    let computations = 0;
    const compute = async () => {
      computations += 1;
      await Promise.resolve();
      return { computations };
    };
    const asked = Array.from({ length: 20 }, () => cache.getOrCompute('key', { ttlMs }, compute));
    expect(new Set((await Promise.all(asked)).map((value) => value.computations))).toEqual(new Set([1]));
    await cache.getOrCompute('key', { ttlMs }, compute);
    expect(computations).toBe(1);
  });

  it('keeps neither failures nor undefined', async () => {
    const cache = open();
    await expect(cache.getOrCompute('key', { ttlMs }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.getOrCompute('key', { ttlMs }, async () => undefined)).toBeUndefined();
    expect(await cache.getOrCompute('key', { ttlMs }, async () => 'yes')).toBe('yes');
  });

  it.each([
    ['deleted', async (cache: Cache) => cache.delete('key'), undefined],
    ['set', async (cache: Cache) => cache.set('key', 'new', { ttlMs }), 'new'],
  ] as const)('does not keep a value whose key was %s while it was computed', async (_what, change, expected) => {
    const cache = open();
    const started = latch();
    const goOn = latch();
    const computed = cache.getOrCompute('key', { ttlMs }, async () => {
      started.open();
      await goOn.opened;
      return 'old';
    });
    await started.opened;
    await change(cache);
    goOn.open();
    expect(await computed).toBe('old');
    expect(await cache.get('key')).toBe(expected);
  });
});

describe('a cache in memory', () => {
  it('lets the least recently used go when it has too many', async () => {
    const cache = createMemoryCache({ maxEntries: 2 });
    await cache.set('a', 1, { ttlMs });
    await cache.set('b', 2, { ttlMs });
    await cache.get('a');
    await cache.set('c', 3, { ttlMs });
    expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('stays within its bytes', async () => {
    const cache = createMemoryCache({ maxEntries: 1_000, maxBytes: 1_000 });
    for (let key = 0; key < 100; key += 1) await cache.set(`${key}`, 'x'.repeat(90), { ttlMs });
    const kept = await Promise.all(Array.from({ length: 100 }, (_, key) => cache.get(`${key}`)));
    expect(kept.filter((value) => value !== undefined)).toHaveLength(10);
    await cache.set('huge', 'x'.repeat(2_000), { ttlMs });
    expect(await cache.get('huge')).toBeUndefined();
  });
});

describe('a cache in Redis', () => {
  it('is shared by processes', async () => {
    const [one, two] = [0, 1].map(() => createRedisCache(redis)) as [Cache, Cache];
    await one.set('shared', 'yes', { ttlMs });
    expect(await two.get('shared')).toBe('yes');
    await Promise.all([one.close(), two.close()]);
  });

  it('is empty and in nobody’s way while there is no server, and says so once', async () => {
    const warnings: string[] = [];
    const log = { warn: (_entry: object, message: string) => void warnings.push(message) };
    const cache = createRedisCache({ url: 'redis://127.0.0.1:1', prefix: 'p', log });
    await cache.set('key', 1, { ttlMs });
    expect(await cache.get('key')).toBeUndefined();
    expect(await cache.getOrCompute('key', { ttlMs }, async () => 'computed')).toBe('computed');
    await cache.close();
    expect(warnings).toEqual(['the cache is away']);
  });
});
