import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestProxy, createTestRedis, eventually, type TestRedis } from '@paissive/testkit';
import { Redis } from 'ioredis';
import { createMemoryPubSub, createRedisPubSub, type PubSub, type PubSubOptions } from './index.js';

const log = { warn() {} };
let redis: TestRedis;

beforeAll(async () => {
  redis = await createTestRedis();
});
afterAll(() => redis.stop());

const adapters: ReadonlyArray<readonly [string, (options?: PubSubOptions) => PubSub]> = [
  ['memory', (options) => createMemoryPubSub(options)],
  ['redis', (options) => createRedisPubSub({ ...options, url: redis.url, prefix: redis.prefix, log })],
];

describe.each(adapters)('PubSub in %s', (_name, create) => {
  const opened: PubSub[] = [];
  const open = (options?: PubSubOptions) => {
    const pubsub = create(options);
    opened.push(pubsub);
    return pubsub;
  };

  afterEach(() => Promise.all(opened.splice(0).map((pubsub) => pubsub.close())));

  it('delivers every message after subscribing, in order, even before the first read', async () => {
    const pubsub = open();
    const messages = await pubsub.subscribe<number>('numbers');
    for (let number = 0; number < 100; number += 1) await pubsub.publish('numbers', number);
    for (let number = 0; number < 100; number += 1) {
      expect(await messages.next()).toEqual({ done: false, value: number });
    }
  });

  it('delivers to every subscriber of the topic, and to no other', async () => {
    const pubsub = open();
    const readers = await Promise.all([pubsub.subscribe('a'), pubsub.subscribe('a'), pubsub.subscribe('b')]);
    await pubsub.publish('a', { text: 'for a' });
    await pubsub.publish('b', { text: 'for b' });
    const results = await Promise.all(readers.map((reader) => reader.next()));
    expect(results.map(({ value }) => value)).toEqual([{ text: 'for a' }, { text: 'for a' }, { text: 'for b' }]);
  });

  it('gives each subscriber an object of its own, as JSON has it', async () => {
    const pubsub = open();
    const [one, two] = await Promise.all([pubsub.subscribe<object>('o'), pubsub.subscribe<object>('o')]);
    const payload = { at: new Date(0), gone: undefined };
    await pubsub.publish('o', payload);
    const values = [(await one.next()).value, (await two.next()).value];
    expect(values).toEqual([{ at: '1970-01-01T00:00:00.000Z' }, { at: '1970-01-01T00:00:00.000Z' }]);
    expect(values[0]).not.toBe(payload);
  });

  it('ends a waiting reader at once when it leaves or its signal aborts', async () => {
    const pubsub = open();
    const controller = new AbortController();
    const [left, aborted] = await Promise.all([pubsub.subscribe('t'), pubsub.subscribe('t', controller.signal)]);
    const waiting = [left.next(), aborted.next()];
    await left.return?.();
    controller.abort();
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(await aborted.next()).toEqual({ done: true, value: undefined });
  });

  it('is over before it starts when the signal is aborted already', async () => {
    const messages = await open().subscribe('t', AbortSignal.abort());
    expect(await messages.next()).toEqual({ done: true, value: undefined });
  });

  it('goes on for the others when one subscriber leaves', async () => {
    const pubsub = open();
    const [stays, leaves] = await Promise.all([pubsub.subscribe('t'), pubsub.subscribe('t')]);
    await leaves.return?.();
    await pubsub.publish('t', 1);
    expect(await stays.next()).toEqual({ done: false, value: 1 });
  });

  it('delivers again to who subscribes after the last one left', async () => {
    const pubsub = open();
    await (await pubsub.subscribe('t')).return?.();
    const again = await pubsub.subscribe('t');
    await pubsub.publish('t', 'again');
    expect((await again.next()).value).toBe('again');
  });

  it('drops the oldest messages of a slow reader, and counts them', async () => {
    const dropped: string[] = [];
    const pubsub = open({ maxQueued: 3, onDropped: (topic) => void dropped.push(topic) });
    const messages = await pubsub.subscribe<number>('t');
    const witness = await pubsub.subscribe<number>('t');
    for (const number of [1, 2, 3, 4, 5]) {
      await pubsub.publish('t', number);
      await witness.next();
    }
    expect((await messages.next()).value).toBe(3);
    expect(dropped).toEqual(['t', 't']);
  });

  it('lets readers take what has arrived and then finish when it is closed', async () => {
    const pubsub = open();
    const [busy, idle, witness] = await Promise.all([
      pubsub.subscribe('t'),
      pubsub.subscribe('u'),
      pubsub.subscribe('t'),
    ]);
    const waiting = idle.next();
    await pubsub.publish('t', 1);
    await witness.next();
    await pubsub.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await busy.next()).toEqual({ done: false, value: 1 });
    expect(await busy.next()).toEqual({ done: true, value: undefined });
  });
});

describe('PubSub in redis', () => {
  let admin: Redis;
  beforeAll(() => {
    admin = new Redis(redis.url);
  });
  afterAll(() => admin.quit());

  it('reaches subscribers in other processes', async () => {
    const [here, there] = [0, 1].map(() => createRedisPubSub({ url: redis.url, prefix: redis.prefix, log })) as [
      PubSub,
      PubSub,
    ];
    const messages = await there.subscribe('across');
    await here.publish('across', 'hello');
    expect((await messages.next()).value).toBe('hello');
    await Promise.all([here.close(), there.close()]);
  });

  it('unsubscribes from the server when the last listener leaves', async () => {
    const pubsub = createRedisPubSub({ url: redis.url, prefix: redis.prefix, log });
    const readers = await Promise.all([pubsub.subscribe('count'), pubsub.subscribe('count')]);
    expect(await listeners('count')).toBe(1);
    await readers[0]?.return?.();
    expect(await listeners('count')).toBe(1);
    await readers[1]?.return?.();
    // The next command on the same connection is answered after the one that unsubscribes.
    await pubsub.subscribe('barrier');
    expect(await listeners('count')).toBe(0);
    await pubsub.close();
  });

  it('subscribes again by itself after its connection was cut', async () => {
    const proxy = await createTestProxy(redis.url);
    const pubsub = createRedisPubSub({ url: proxy.url, prefix: redis.prefix, log });
    const messages = await pubsub.subscribe('cut');
    proxy.cut();
    let isBack = false;
    const first = messages.next().finally(() => {
      isBack = true;
    });
    // The server may take the dead connection for a listener for a moment, so one message is not enough.
    await eventually(async () => {
      await admin.publish(`${redis.prefix}cut`, '"back"');
      expect(isBack).toBe(true);
    });
    expect((await first).value).toBe('back');
    await pubsub.close();
    await proxy.stop();
  });

  it('does not throw at publishers or on closing when there is no server, and says so once', async () => {
    const warnings: string[] = [];
    const pubsub = createRedisPubSub({
      url: 'redis://127.0.0.1:1',
      prefix: redis.prefix,
      log: { warn: (_entry: object, message: string) => void warnings.push(message) },
    });
    await pubsub.publish('t', 1);
    await pubsub.publish('t', 2);
    await pubsub.close();
    expect(warnings).toEqual(['live messages are being lost: redis does not answer']);
  });

  async function listeners(topic: string): Promise<number> {
    const [, count] = (await admin.pubsub('NUMSUB', redis.prefix + topic)) as [string, number];
    return count;
  }
});
