import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobQueue } from '@paissive/jobs';
import { createTestPostgres, eventually, latch, recorder, spawnTypescript, type TestPostgres } from '@paissive/testkit';
import type pg from 'pg';
import {
  createEvent,
  createEventConsumer,
  createEventQueue,
  createOutboxRelay,
  type EventConsumerOptions,
  type EventEnvelope,
  type OutboxRelayOptions,
} from './index.js';
import { openPostgresStores, type PostgresStores } from './testing/postgres-stores.fixture.js';

const log = { warn() {}, debug() {}, error() {} };
let postgres: TestPostgres;
let stores: PostgresStores;
let prefix: string;
let queue: JobQueue<EventEnvelope>;
const closing: Array<() => Promise<unknown>> = [];

beforeAll(async () => {
  postgres = await createTestPostgres();
});
afterAll(() => postgres.stop());

beforeEach(async () => {
  prefix = `test-${randomUUID()}`;
  stores = await openPostgresStores(postgres.url);
  queue = createEventQueue({ url: postgres.url, consumer: 'copy', prefix, log });
  closing.push(stores.close, queue.close);
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('an event', () => {
  it('travels from the outbox to each of its consumers, and nothing stays behind', async () => {
    const seen = { copy: recorder<EventEnvelope>(), count: recorder<EventEnvelope>() };
    for (const consumer of ['copy', 'count'] as const) {
      consume({ consumer, handlers: { 'test.happened': async (event) => seen[consumer].record(event) } });
    }
    const other = createEventQueue({ url: postgres.url, consumer: 'count', prefix, log });
    closing.push(other.close);
    const happened = event();
    await stores.write(happened, event('test.ignored'));
    relay({ queues: { copy: queue, count: other }, routes: { 'test.happened': ['copy', 'count'] } });
    await Promise.all([seen.copy.seen(1), seen.count.seen(1)]);
    expect(seen.copy.values).toEqual([happened]);
    expect(seen.count.values).toEqual([happened]);
    await eventually(async () => expect(await stores.outbox.countPending()).toBe(0));
  });

  it('is relayed at once when the relay is woken', async () => {
    const running = relay({ pollMs: 60_000 });
    const seen = recorder<string>();
    consume({ handlers: { 'test.happened': async ({ id }) => seen.record(id) } });
    await eventually(async () => expect(await stores.outbox.claim(1, 0)).toEqual([]));
    const happened = event();
    await stores.write(happened);
    running.wake();
    await seen.seen(1);
    expect(seen.values).toEqual([happened.id]);
  });

  it('has its effect once when the relay is killed between publishing and marking', async () => {
    const happened = event();
    await stores.write(happened);
    const child = spawnTypescript(new URL('./testing/relay-process.fixture.ts', import.meta.url), [
      postgres.url,
      postgres.url,
      prefix,
    ]);
    expect(await once(child, 'message')).toEqual([[happened.id], undefined]);
    child.kill('SIGKILL');
    expect(await stores.outbox.countPending()).toBe(1);

    consumeEffects();
    relay({});
    await eventually(async () => expect(await stores.outbox.countPending()).toBe(0));
    await settled();
    expect(await effectsOf(happened)).toBe(1);
  });

  it('has its effect once when the consumer is killed between the effect and the acknowledgement', async () => {
    const happened = event();
    await queue.enqueue(happened, { id: happened.id });
    const child = spawnTypescript(new URL('./testing/consumer-process.fixture.ts', import.meta.url), [
      postgres.url,
      postgres.url,
      prefix,
    ]);
    expect(await once(child, 'message')).toEqual([happened.id, undefined]);
    child.kill('SIGKILL');
    expect(await effectsOf(happened)).toBe(1);

    const again = latch();
    consumeEffects({
      inbox: {
        async runOnce(...args) {
          const outcome = await stores.inbox.runOnce(...args);
          expect(outcome).toBe('seen');
          again.open();
          return outcome;
        },
      },
    });
    await again.opened;
    await settled();
    expect(await effectsOf(happened)).toBe(1);
  });

  it('has its effect once however often and in whatever order it is delivered', async () => {
    const events = Array.from({ length: 10 }, () => event());
    const deliveries = [...events, ...events, ...events].sort((one, other) => one.id.localeCompare(other.id));
    // Ids of their own make the queue take repetitions for different jobs, as a queue that lost its memory would.
    for (const delivery of deliveries) await queue.enqueue(delivery, { id: randomUUID() });
    consumeEffects({ concurrency: 5 });
    await settled();
    for (const happened of events) expect(await effectsOf(happened)).toBe(1);
    expect(await queue.dead()).toEqual([]);
  });

  it('leaves neither effect nor memory when its handler fails, and is tried again', async () => {
    const happened = event();
    let attempts = 0;
    consume({
      handlers: {
        async 'test.happened'({ id }, { transaction }) {
          await stores.effect(transaction, id);
          attempts += 1;
          if (attempts < 3) throw new Error('not yet');
        },
      },
    });
    await queue.enqueue(happened, { id: happened.id });
    await eventually(async () => expect(await effectsOf(happened)).toBe(1));
    expect(attempts).toBe(3);
  });

  it('joins the dead letters with its reason after its attempts, or at once when nobody knows its type', async () => {
    const dead = recorder<string>();
    consume({
      attempts: 2,
      handlers: { 'test.happened': () => Promise.reject(new Error('broken')) },
      onDead: (_event, { error }) => dead.record(error.message),
    });
    const [broken, unknown] = [event(), event('test.unknown')];
    await queue.enqueue(unknown, { id: unknown.id });
    await dead.seen(1);
    await queue.enqueue(broken, { id: broken.id });
    await dead.seen(2);
    await eventually(async () => expect(await queue.dead()).toHaveLength(2));
    const reasons = Object.fromEntries((await queue.dead()).map(({ id, reason }) => [id, reason]));
    expect(reasons).toEqual({ [broken.id]: 'broken', [unknown.id]: 'copy does not know events of type test.unknown.' });
  });
});

describe('the relay', () => {
  it('keeps an event that could not be queued, and relays it once the queue is back', async () => {
    const happened = event();
    await stores.write(happened);
    let isUp = false;
    const queued = recorder<string>();
    relay({
      leaseMs: 50,
      pollMs: 20,
      queues: {
        copy: {
          async enqueue({ id }) {
            if (!isUp) throw new Error('the queue is away');
            queued.record(id);
          },
        },
      },
      log: {
        ...log,
        warn() {
          isUp = true;
        },
      },
    });
    await queued.seen(1);
    expect(queued.values).toEqual([happened.id]);
    await eventually(async () => expect(await stores.outbox.countPending()).toBe(0));
  });

  it('shares an outbox with others without relaying anything twice at the same time', async () => {
    const events = Array.from({ length: 300 }, () => event());
    await stores.write(...events);
    const queued = recorder<string>();
    const queues = { copy: { enqueue: async ({ id }: EventEnvelope) => queued.record(id) } };
    for (let count = 0; count < 3; count += 1) relay({ queues, batchSize: 20 });
    await queued.seen(events.length);
    await eventually(async () => expect(await stores.outbox.countPending()).toBe(0));
    expect([...queued.values].sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('refuses a route to a consumer that has no queue', () => {
    expect(() => createOutboxRelay({ store: stores.outbox, queues: {}, routes: { x: ['nobody'] }, log })).toThrow(
      'nobody',
    );
  });
});

function event(type = 'test.happened'): EventEnvelope {
  return createEvent({ source: 'test', type, subject: 's', data: { answer: 42 }, id: randomUUID(), time: new Date() });
}

function relay(options: Partial<OutboxRelayOptions>) {
  const running = createOutboxRelay({
    store: stores.outbox,
    queues: { copy: queue },
    routes: { 'test.happened': ['copy'] },
    pollMs: 50,
    log,
    ...options,
  });
  closing.push(running.close);
  return running;
}

function consume(options: Partial<EventConsumerOptions<pg.PoolClient>>) {
  const consumer = createEventConsumer<pg.PoolClient>({
    consumer: 'copy',
    url: postgres.url,
    prefix,
    backoffMs: 10,
    lockMs: 600,
    log,
    inbox: stores.inbox,
    handlers: {},
    ...options,
  });
  closing.push(consumer.close);
  return consumer;
}

function consumeEffects(options: Partial<EventConsumerOptions<pg.PoolClient>> = {}) {
  return consume({
    handlers: { 'test.happened': ({ id }, { transaction }) => stores.effect(transaction, id) },
    ...options,
  });
}

/** Waits until the queue of the consumer is empty. */
async function settled(): Promise<void> {
  await eventually(async () => expect(await queue.counts()).toMatchObject({ waiting: 0, delayed: 0, active: 0 }));
}

async function effectsOf({ id }: EventEnvelope): Promise<number> {
  return (await stores.effects()).filter((effect) => effect === id).length;
}
