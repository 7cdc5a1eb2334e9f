import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { type EmbeddedRedis, startEmbeddedRedis } from './index.js';

const realUrl = process.env['TEST_REDIS_URL'];
const targets: [name: string, url: string | undefined][] = [['embedded', undefined]];
if (realUrl !== undefined) targets.push(['real Redis', realUrl]);

/** What the platform relies on, run against the stand-in and, where one is given, against the original. */
describe.each(targets)('%s', (_name, given) => {
  let server: EmbeddedRedis | null = null;
  let url: string;
  let redis: Redis;
  let key: string;
  const clients: Redis[] = [];

  beforeAll(async () => {
    if (given === undefined) server = await startEmbeddedRedis();
    url = given ?? server?.url ?? '';
  });
  afterAll(() => server?.stop());
  beforeEach(() => {
    redis = connect();
    key = `contract:${randomUUID()}`;
  });
  afterEach(async () => {
    const left = await redis.keys('contract:*');
    if (left.length > 0) await redis.del(...left);
    for (const client of clients.splice(0)) client.disconnect();
  });

  function connect(): Redis {
    const client = new Redis(url, { maxRetriesPerRequest: 1 });
    clients.push(client);
    return client;
  }

  describe('values', () => {
    test('come back byte for byte', async () => {
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      await redis.set(key, bytes);
      expect(await redis.getBuffer(key)).toEqual(bytes);
      expect(await redis.strlen(key)).toBe(256);
      await redis.set(key, 'Straße 🚀');
      expect(await redis.get(key)).toBe('Straße 🚀');
    });

    test('may have any name', async () => {
      for (const name of [`${key}:__proto__`, `${key}:constructor`, `${key}:a b\r\nc`]) {
        expect(await redis.get(name)).toBeNull();
        await redis.set(name, 'x');
        expect(await redis.get(name)).toBe('x');
      }
    });

    test('are set only when absent or only when present', async () => {
      expect(await redis.set(key, 'a', 'XX')).toBeNull();
      expect(await redis.set(key, 'a', 'NX')).toBe('OK');
      expect(await redis.set(key, 'b', 'NX')).toBeNull();
      expect(await redis.set(key, 'b', 'XX', 'GET')).toBe('a');
      expect(await redis.setnx(key, 'c')).toBe(0);
      expect(await redis.getdel(key)).toBe('b');
      expect(await redis.exists(key)).toBe(0);
    });

    test('end after their time to live', async () => {
      expect(await redis.call('set', key, 'a', 'px', '30')).toBe('OK');
      expect(await redis.pttl(key)).toBeGreaterThan(0);
      while ((await redis.get(key)) !== null) await redis.ping();
      expect(await redis.pttl(key)).toBe(-2);
    });

    test('keep, lose and change their time to live as Redis says', async () => {
      await redis.set(key, '1', 'EX', 100);
      await redis.incr(key);
      expect(await redis.ttl(key)).toBe(100);
      await redis.set(key, '1', 'KEEPTTL');
      expect(await redis.ttl(key)).toBe(100);
      await redis.set(key, '1');
      expect(await redis.ttl(key)).toBe(-1);
      expect(await redis.expire(key, 50)).toBe(1);
      expect(await redis.expire(key, 60, 'NX')).toBe(0);
      expect(await redis.expire(key, 40, 'GT')).toBe(0);
      expect(await redis.persist(key)).toBe(1);
      expect(await redis.expire(`${key}:none`, 1)).toBe(0);
      expect(await redis.expire(key, -1)).toBe(1);
      expect(await redis.exists(key)).toBe(0);
    });

    test('count, and refuse to count what is no number', async () => {
      expect(await redis.incrby(key, 41)).toBe(41);
      expect(await redis.incr(key)).toBe(42);
      expect(await redis.decr(key)).toBe(41);
      expect(await redis.incrbyfloat(key, 0.5)).toBe('41.5');
      await expect(redis.incr(key)).rejects.toThrow('ERR value is not an integer or out of range');
    });

    test('of another kind are not touched', async () => {
      await redis.sadd(key, 'a');
      await expect(redis.get(key)).rejects.toThrow('WRONGTYPE');
      await expect(redis.hset(key, 'f', 'v')).rejects.toThrow('WRONGTYPE');
      await expect(redis.incr(key)).rejects.toThrow('WRONGTYPE');
      expect(await redis.mget(key)).toEqual([null]);
      expect(await redis.type(key)).toBe('set');
    });

    test('are found by pattern', async () => {
      await redis.mset(`${key}:a1`, '1', `${key}:b1`, '2', `${key}:a[2`, '3');
      expect((await redis.keys(`${key}:a?`)).sort()).toEqual([`${key}:a1`]);
      expect((await redis.keys(`${key}:[^a]*`)).sort()).toEqual([`${key}:b1`]);
      expect(await redis.keys(`${key}:a\\[2`)).toEqual([`${key}:a[2`]);
      const found: string[] = [];
      let cursor = '0';
      do {
        const [next, page] = await redis.scan(cursor, 'MATCH', `${key}:*`, 'COUNT', 1_000);
        found.push(...page);
        cursor = next;
      } while (cursor !== '0');
      expect(found).toHaveLength(3);
    });
  });

  test('hashes keep fields, count them and disappear when empty', async () => {
    expect(await redis.hset(key, { a: '1', __proto__x: '2', b: '3' })).toBe(3);
    expect(await redis.hset(key, 'a', '4', 'c', '5')).toBe(1);
    expect(await redis.hgetall(key)).toEqual({ a: '4', __proto__x: '2', b: '3', c: '5' });
    expect(await redis.hincrby(key, 'a', 2)).toBe(6);
    expect(await redis.hmget(key, 'a', 'none')).toEqual(['6', null]);
    expect(await redis.hsetnx(key, 'a', '9')).toBe(0);
    expect(await redis.hdel(key, 'a', '__proto__x', 'b', 'c', 'none')).toBe(4);
    expect(await redis.exists(key)).toBe(0);
  });

  test('sets hold each member once', async () => {
    expect(await redis.sadd(key, 'a', 'b', 'a')).toBe(2);
    expect(await redis.sadd(`${key}:2`, 'b', 'c')).toBe(2);
    expect(await redis.smismember(key, 'a', 'c')).toEqual([1, 0]);
    expect((await redis.sunion(key, `${key}:2`)).sort()).toEqual(['a', 'b', 'c']);
    expect(await redis.sinter(key, `${key}:2`)).toEqual(['b']);
    expect(await redis.sdiff(key, `${key}:2`)).toEqual(['a']);
    expect(await redis.srem(key, 'a', 'b')).toBe(2);
    expect(await redis.exists(key)).toBe(0);
  });

  test('sorted sets order by score, then by member', async () => {
    expect(await redis.zadd(key, 2, 'b', 1, 'c', 1, 'a', '+inf', 'z')).toBe(4);
    expect(await redis.zrange(key, 0, -1)).toEqual(['a', 'c', 'b', 'z']);
    expect(await redis.zrange(key, 0, 1, 'WITHSCORES')).toEqual(['a', '1', 'c', '1']);
    expect(await redis.zrangebyscore(key, '(1', '+inf')).toEqual(['b', 'z']);
    expect(await redis.zrevrangebyscore(key, 2, '-inf', 'LIMIT', 1, 1)).toEqual(['c']);
    expect(await redis.zrevrange(key, 0, 0)).toEqual(['z']);
    expect(await redis.zrank(key, 'b')).toBe(2);
    expect(await redis.zcount(key, 1, 2)).toBe(3);
    expect(await redis.zincrby(key, 1.5, 'a')).toBe('2.5');
    expect(await redis.zscore(key, 'none')).toBeNull();
    expect(await redis.zadd(key, 'GT', 'CH', 1, 'a', 3, 'c')).toBe(1);
    expect(await redis.zpopmin(key)).toEqual(['b', '2']);
    expect(await redis.zremrangebyscore(key, '-inf', 3)).toBe(2);
    expect(await redis.zrem(key, 'z')).toBe(1);
    expect(await redis.exists(key)).toBe(0);
  });

  test('lists grow and shrink at both ends', async () => {
    expect(await redis.rpush(key, 'b', 'c')).toBe(2);
    expect(await redis.lpush(key, 'a')).toBe(3);
    expect(await redis.lrange(key, 0, -1)).toEqual(['a', 'b', 'c']);
    expect(await redis.lindex(key, -1)).toBe('c');
    expect(await redis.ltrim(key, 0, 1)).toBe('OK');
    expect(await redis.rpop(key)).toBe('b');
    expect(await redis.lpop(key, 5)).toEqual(['a']);
    expect(await redis.llen(key)).toBe(0);
  });

  describe('requests', () => {
    test('are answered in order, however many are sent at once', async () => {
      const answers = await Promise.all(Array.from({ length: 2_000 }, () => redis.incr(key)));
      expect(answers).toEqual(Array.from({ length: 2_000 }, (_, index) => index + 1));
    });

    test('of many clients count every one', async () => {
      const others = Array.from({ length: 5 }, connect);
      await Promise.all(
        others.map(async (client) => {
          for (let turn = 0; turn < 50; turn++) await client.incr(key);
        }),
      );
      expect(await redis.get(key)).toBe('250');
    });

    test('with the wrong number of arguments or an unknown name are refused', async () => {
      await expect(redis.call('get')).rejects.toThrow("ERR wrong number of arguments for 'get' command");
      await expect(redis.call('frobnicate', 'a')).rejects.toThrow('ERR');
      await expect(redis.call('set', key, 'v', 'SOON')).rejects.toThrow('ERR syntax error');
    });
  });

  describe('transactions', () => {
    test('run together and report each answer', async () => {
      const answers = await redis.multi().incr(key).hget(key, 'f').incr(key).exec();
      expect(answers?.map(([error, value]) => error?.message.slice(0, 9) ?? value)).toEqual([1, 'WRONGTYPE', 2]);
    });

    test('with a malformed command do nothing', async () => {
      await expect(redis.multi().incr(key).call('get').exec()).rejects.toThrow('EXECABORT');
      expect(await redis.exists(key)).toBe(0);
    });

    test('end unexecuted when a watched key changed', async () => {
      await redis.watch(key);
      await connect().set(key, 'other');
      expect(await redis.multi().set(key, 'mine').exec()).toBeNull();
      expect(await redis.get(key)).toBe('other');
      expect(await redis.multi().set(key, 'mine').exec()).toEqual([[null, 'OK']]);
    });
  });

  describe('channels', () => {
    test('reach every subscriber of the name and of a pattern, in order', async () => {
      const [first, second] = [connect(), connect()];
      const received: string[] = [];
      first.on('message', (_channel, text) => received.push(`first ${text}`));
      second.on('pmessage', (pattern, channel, text) =>
        received.push(`${pattern === `${key}:*`} ${channel.slice(-1)} ${text}`),
      );
      await first.subscribe(`${key}:a`);
      await second.psubscribe(`${key}:*`);
      expect(await redis.publish(`${key}:a`, '1')).toBe(2);
      expect(await redis.publish(`${key}:b`, '2')).toBe(1);
      while (received.length < 3) await redis.ping();
      expect(received.sort()).toEqual(['first 1', 'true a 1', 'true b 2']);
      expect(await redis.pubsub('NUMSUB', `${key}:a`)).toEqual([`${key}:a`, 1]);
      await first.unsubscribe(`${key}:a`);
      expect(await redis.publish(`${key}:a`, '3')).toBe(1);
    });

    test('forget a subscriber whose connection is gone', async () => {
      const subscriber = connect();
      await subscriber.subscribe(key);
      subscriber.disconnect();
      let count = 1;
      while (count > 0) count = await redis.publish(key, 'anyone?');
      expect(await redis.pubsub('CHANNELS', key)).toEqual([]);
    });
  });
});
