import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestPostgres, createTestRedis, eventually, latch, recorder, spawnTypescript } from '@paissive/testkit';
import {
  createJobQueue,
  createJobWorker,
  type JobContext,
  type JobQueue,
  type JobWorker,
  type JobWorkerOptions,
  PermanentJobError,
} from './index.js';

const log: JobWorkerOptions<unknown>['log'] = { warn() {}, error() {} };
const workerFile = new URL('./worker.fixture.ts', import.meta.url);

contract('PostgreSQL', createTestPostgres, describe);
// BullMQ's scripts need a real Redis; the embedded stand-in has no Lua, which is why jobs run on PostgreSQL there.
contract('Redis', createTestRedis, process.env['TEST_REDIS_URL'] === undefined ? describe.skip : describe);

interface Order {
  readonly text: string;
}

describe('a queue or worker whose store is away', () => {
  const options = { url: 'postgresql://nobody@127.0.0.1:1/none', name: 'orders', prefix: 'test', log };

  it('says so to producers, each time they try', async () => {
    const queue = createJobQueue<Order>(options);
    await expect(queue.enqueue({ text: 'x' }, { id: 'x' })).rejects.toThrow('ECONNREFUSED');
    await expect(queue.enqueue({ text: 'x' }, { id: 'x' })).rejects.toThrow('ECONNREFUSED');
    await queue.close();
  });

  it('can be closed', async () => {
    await createJobWorker<Order>({ ...options, handle: async () => {} }).close();
  });

  it('is refused for a store of another kind', () => {
    expect(() => createJobQueue({ ...options, url: 'mongodb://localhost' })).toThrow(TypeError);
  });
});

/** The first messages of a child process. */
async function messages(child: ReturnType<typeof spawnTypescript>, count: number): Promise<unknown[]> {
  const received = recorder<unknown>();
  child.on('message', (message) => received.record(message));
  await received.seen(count);
  return received.values.slice(0, count);
}

function contract(
  storeName: string,
  createStore: () => Promise<{ readonly url: string; stop(): Promise<void> }>,
  describeStore: typeof describe | typeof describe.skip,
): void {
  describeStore(`jobs on ${storeName}`, () => {
    let store: { readonly url: string; stop(): Promise<void> };
    let name: string;
    let queue: JobQueue<Order>;
    const closing: Array<() => Promise<void>> = [];
    const prefix = `test-${randomUUID()}`;

    beforeAll(async () => {
      store = await createStore();
    });
    afterAll(() => store.stop());

    beforeEach(() => {
      name = `orders-${randomUUID()}`;
      queue = createJobQueue<Order>({ url: store.url, name, prefix, log });
      closing.push(() => queue.close());
    });

    afterEach(async () => {
      for (const close of closing.splice(0).reverse()) await close();
    });

    function work(options: Partial<JobWorkerOptions<Order>>): JobWorker {
      const worker = createJobWorker<Order>({
        url: store.url,
        name,
        prefix,
        log,
        backoffMs: 10,
        lockMs: 1_000,
        handle: async () => {},
        ...options,
      });
      closing.push(() => worker.close());
      return worker;
    }

    it('hands data, id and attempt to the handler', async () => {
      await queue.enqueue({ text: 'hello' }, { id: 'order:1' });
      const seen = await new Promise<unknown>((resolve) => {
        work({ handle: async (data, { id, attempt }) => resolve({ data, id, attempt }) });
      });
      expect(seen).toEqual({ data: { text: 'hello' }, id: 'order:1', attempt: 1 });
    });

    it('takes the same id twice for one job, also when it is done already', async () => {
      const calls = recorder<string>();
      await queue.enqueue({ text: 'once' }, { id: '1' });
      await queue.enqueue({ text: 'twice' }, { id: '1' });
      work({ handle: async ({ text }) => calls.record(text) });
      await calls.seen(1);
      await queue.enqueue({ text: 'again' }, { id: '1' });
      await queue.enqueue({ text: 'last' }, { id: '2' });
      await calls.seen(2);
      expect(calls.values).toEqual(['once', 'last']);
    });

    it('tries a failed job again after a growing pause, then keeps it as a dead letter', async () => {
      const times: number[] = [];
      const dead = await new Promise<unknown>((resolve) => {
        work({
          attempts: 3,
          backoffMs: 50,
          async handle(_data, { attempt }) {
            times.push(Date.now());
            throw new Error(`failure ${attempt}`);
          },
          onDead: (data, context) => resolve({ data, ...context }),
        });
        void queue.enqueue({ text: 'bad' }, { id: 'bad' });
      });
      expect(dead).toMatchObject({ data: { text: 'bad' }, id: 'bad', attempt: 3, error: { message: 'failure 3' } });
      const [first = 0, second = 0, third = 0] = times;
      expect(second - first).toBeGreaterThanOrEqual(50);
      expect(third - second).toBeGreaterThanOrEqual(100);
      await eventually(async () =>
        expect(await queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 1 }),
      );
      expect(await queue.dead()).toEqual([
        { id: 'bad', data: { text: 'bad' }, reason: 'failure 3', attempts: 3, diedAt: expect.any(Date) },
      ]);
    });

    it('gives a job up at once when its failure is permanent, and all attempts again when it is revived', async () => {
      const attempts: number[] = [];
      const ended = recorder<string>();
      work({
        attempts: 2,
        async handle(data, context) {
          attempts.push(context.attempt);
          if (attempts.length === 1) throw new PermanentJobError('no way');
          if (attempts.length === 2) throw new Error('not yet');
          ended.record(data.text);
        },
      });
      await queue.enqueue({ text: 'revived' }, { id: 'r' });
      await eventually(async () => expect((await queue.dead()).map(({ reason }) => reason)).toEqual(['no way']));
      expect(await queue.revive('r')).toBe(true);
      await ended.seen(1);
      expect(attempts).toEqual([1, 1, 2]);
      expect(await queue.revive('r')).toBe(false);
    });

    it('calls onDead again until it gets through', async () => {
      let calls = 0;
      work({
        attempts: 1,
        handle: () => Promise.reject(new Error('broken')),
        onDead() {
          calls += 1;
          if (calls === 1) throw new Error('the store is away');
        },
      });
      await queue.enqueue({ text: 'x' }, { id: 'x' });
      await eventually(async () => expect((await queue.dead()).map(({ reason }) => reason)).toContain('broken'));
      expect(calls).toBe(2);
    });

    it('forgets a job that was removed, unless it runs', async () => {
      const calls = recorder<string>();
      await queue.enqueue({ text: 'removed' }, { id: 'a' });
      expect(await queue.remove('a')).toBe(true);
      expect(await queue.remove('a')).toBe(false);
      const busy = latch();
      work({
        async handle(data) {
          calls.record(data.text);
          await busy.opened;
        },
      });
      await queue.enqueue({ text: 'running' }, { id: 'b' });
      await calls.seen(1);
      expect(await queue.remove('b')).toBe(false);
      busy.open();
      await eventually(async () => expect(await queue.remove('b')).toBe(true));
      await queue.enqueue({ text: 'new' }, { id: 'b' });
      await calls.seen(2);
      expect(calls.values).toEqual(['running', 'new']);
    });

    it('takes jobs by priority, those without one first, and in order within', async () => {
      const calls = recorder<string>();
      await queue.enqueue({ text: 'third' }, { id: '3', priority: 9 });
      await queue.enqueue({ text: 'second' }, { id: '2', priority: 1 });
      await queue.enqueue({ text: 'first' }, { id: '1' });
      await queue.enqueue({ text: 'last' }, { id: '4', priority: 9 });
      work({ handle: async ({ text }) => calls.record(text) });
      await calls.seen(4);
      expect(calls.values).toEqual(['first', 'second', 'third', 'last']);
    });

    it('does not start a delayed job before its time', async () => {
      const calls = recorder<string>();
      const enqueuedAt = Date.now();
      await queue.enqueue({ text: 'later' }, { id: 'l', delayMs: 300 });
      expect((await queue.counts()).delayed).toBe(1);
      work({ handle: async ({ text }) => calls.record(text) });
      await calls.seen(1);
      expect(Date.now() - enqueuedAt).toBeGreaterThanOrEqual(290);
    });

    it('runs no more jobs side by side than it may', async () => {
      let now = 0;
      let most = 0;
      const calls = recorder<string>();
      for (let job = 0; job < 12; job += 1) await queue.enqueue({ text: `${job}` }, { id: `job-${job}` });
      work({
        concurrency: 3,
        async handle(data) {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setTimeout(resolve, 20));
          now -= 1;
          calls.record(data.text);
        },
      });
      await calls.seen(12);
      expect(most).toBe(3);
    });

    it('waits for the running job when it closes', async () => {
      const started = latch();
      let hasFinished = false;
      const worker = work({
        async handle() {
          started.open();
          await new Promise((resolve) => setTimeout(resolve, 200));
          hasFinished = true;
        },
      });
      await queue.enqueue({ text: 'slow' }, { id: 's' });
      await started.opened;
      await worker.close();
      expect(hasFinished).toBe(true);
      expect(await queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 0 });
    });

    it('gives the job back, without counting a failure, when the handler stops because the worker closes', async () => {
      const started = latch();
      const first = work({
        attempts: 1,
        async handle(_data, { signal }) {
          started.open();
          await once(signal, 'abort');
          throw signal.reason;
        },
      });
      await queue.enqueue({ text: 'back' }, { id: 'b' });
      await started.opened;
      await first.close();
      expect(await queue.counts()).toEqual({ waiting: 1, delayed: 0, active: 0, dead: 0 });
      const again = latch<JobContext>();
      work({ attempts: 1, handle: async (_data, context) => again.open(context) });
      expect(await again.opened).toMatchObject({ id: 'b', attempt: 1 });
    });

    it('does the job of a worker that was killed, with another one', async () => {
      await queue.enqueue({ text: 'survives' }, { id: 'k' });
      const child = spawnTypescript(workerFile, [store.url, name, prefix]);
      expect(await messages(child, 2)).toEqual(['ready', 'k']);
      child.kill('SIGKILL');
      const calls = recorder<string>();
      work({ handle: async ({ text }) => calls.record(text) });
      await calls.seen(1);
      expect(calls.values).toEqual(['survives']);
    });

    it('gives up a job that kills its workers', async () => {
      await queue.enqueue({ text: 'poison' }, { id: 'p' });
      const dead = latch<string>();
      for (let death = 0; death < 2; death += 1) {
        const child = spawnTypescript(workerFile, [store.url, name, prefix, '300']);
        expect(await messages(child, 2)).toEqual(['ready', 'p']);
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      work({ attempts: 2, lockMs: 300, onDead: (_data, { error }) => dead.open(error.message) });
      expect(await dead.opened).toBe('2 workers died while doing this job.');
      await eventually(async () => expect((await queue.counts()).dead).toBe(1));
      await queue.revive('p');
      await eventually(async () =>
        expect(await queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 0 }),
      );
    }, 60_000);

    it('tells the handler when its lock is lost', async () => {
      const reason = latch<unknown>();
      work({
        lockMs: 400,
        async handle(_data, { signal }) {
          // The process hangs for longer than its lock lasts.
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
          if (!signal.aborted) await once(signal, 'abort');
          reason.open(signal.reason);
        },
      });
      await queue.enqueue({ text: 'hung' }, { id: 'h' });
      expect(await reason.opened).toMatchObject({ reason: 'lock-lost' });
    });

    it('makes one store for many who start at once', async () => {
      const queues = Array.from({ length: 6 }, () => createJobQueue<Order>({ url: store.url, name, prefix, log }));
      await Promise.all(queues.map((one, index) => one.enqueue({ text: `${index}` }, { id: `${index}` })));
      expect((await queue.counts()).waiting).toBe(6);
      await Promise.all(queues.map((one) => one.close()));
    });
  });
}
