import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { type EmbeddedRedis, startEmbeddedRedis } from './index.js';

let server: EmbeddedRedis;
let redis: Redis;
let clock: number;

beforeEach(async () => {
  clock = 1_700_000_000_000;
  server = await startEmbeddedRedis({ now: () => clock, maxBytes: 200_000 });
  redis = new Redis(server.url);
});
afterEach(async () => {
  redis.disconnect();
  await server.stop();
});

describe('what it does not have', () => {
  test.each([
    ['eval', 'return 1', '0'],
    ['xadd', 'stream', '*', 'a', '1'],
    ['blpop', 'list', '0'],
    ['client', 'kill', 'x'],
  ])('%s is refused by name, with the way out', async (...request) => {
    await expect(redis.call(...(request as [string, ...string[]]))).rejects.toThrow(/does not have .*set REDIS_URL/);
  });

  test('a request that is not RESP is refused and the connection closed', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.end('GET / HTTP/1.1\r\n\r\n');
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^-ERR Protocol error/);
    await once(socket, 'close');
    expect(await redis.ping()).toBe('PONG');
  });
});

describe('memory', () => {
  test('is given back by keys whose time is over, though nobody asks for them', async () => {
    for (let index = 0; index < 300; index++) await redis.set(`key:${index}`, 'x'.repeat(100), 'EX', 10);
    const full = await usedMemory();
    clock += 11_000;
    while ((await usedMemory()) > full / 100) await redis.ping();
    expect(await redis.dbsize()).toBe(0);
  });

  test('makes room among keys that end anyway, the soonest first', async () => {
    await redis.set('kept', 'forever');
    for (let index = 0; index < 400; index++) await redis.set(`key:${index}`, 'x'.repeat(1_000), 'EX', 1_000 + index);
    expect(await usedMemory()).toBeLessThan(210_000);
    expect(await redis.mget('kept', 'key:0', 'key:399')).toEqual(['forever', null, 'x'.repeat(1_000)]);
  });

  test('refuses writes when nothing may go, and takes them again after a deletion', async () => {
    await redis.set('kept', 'x'.repeat(300_000));
    await expect(redis.set('more', '1')).rejects.toThrow('OOM');
    expect(await redis.del('kept')).toBe(1);
    expect(await redis.set('more', '1')).toBe('OK');
  });
});

test('a stopped server lets its port go', async () => {
  await server.stop();
  const next = await startEmbeddedRedis({ port: server.port });
  expect(next.port).toBe(server.port);
  await next.stop();
});

async function usedMemory(): Promise<number> {
  return Number((await redis.info()).match(/used_memory:(\d+)/)?.[1]);
}
