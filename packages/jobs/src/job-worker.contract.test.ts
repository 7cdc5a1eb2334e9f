import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { createTestProxy, eventually, latch, recorder, spawnTypescript } from '@paissive/testkit';
import { createJobQueue, type JobContext } from './index.js';
import { describeJobs, type Order } from './testing/job-contract.fixture.js';

const workerFile = new URL('./testing/worker-process.fixture.ts', import.meta.url);

describeJobs('a worker that ends', (jobs) => {
  it('waits for the running job when it closes', async () => {
    const started = latch();
    let hasFinished = false;
    const worker = jobs.work({
      async handle() {
        started.open();
        await new Promise((resolve) => setTimeout(resolve, 200));
        hasFinished = true;
      },
    });
    await jobs.queue.enqueue({ text: 'slow' }, { id: 's' });
    await started.opened;
    await worker.close();
    expect(hasFinished).toBe(true);
    expect(await jobs.queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 0 });
  });

  it('gives the job back, without counting a failure, when the handler stops because the worker closes', async () => {
    const started = latch();
    const first = jobs.work({
      attempts: 1,
      async handle(_data, { signal }) {
        started.open();
        await once(signal, 'abort');
        throw signal.reason;
      },
    });
    await jobs.queue.enqueue({ text: 'back' }, { id: 'b' });
    await started.opened;
    await first.close();
    expect(await jobs.queue.counts()).toEqual({ waiting: 1, delayed: 0, active: 0, dead: 0 });
    const again = latch<JobContext>();
    jobs.work({ attempts: 1, handle: async (_data, context) => again.open(context) });
    expect(await again.opened).toMatchObject({ id: 'b', attempt: 1 });
  });

  it('does the job of a worker that was killed, with another one', async () => {
    await jobs.queue.enqueue({ text: 'survives' }, { id: 'k' });
    const child = spawnTypescript(workerFile, [...jobs.address]);
    expect(await messages(child, 2)).toEqual(['ready', 'k']);
    child.kill('SIGKILL');
    const calls = recorder<string>();
    jobs.work({ handle: async ({ text }) => calls.record(text) });
    await calls.seen(1);
    expect(calls.values).toEqual(['survives']);
  });

  it('gives up a job that kills its workers', async () => {
    await jobs.queue.enqueue({ text: 'poison' }, { id: 'p' });
    const dead = latch<string>();
    for (let death = 0; death < 2; death += 1) {
      const child = spawnTypescript(workerFile, [...jobs.address, '300']);
      expect(await messages(child, 2)).toEqual(['ready', 'p']);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    jobs.work({ attempts: 2, lockMs: 300, onDead: (_data, { error }) => dead.open(error.message) });
    expect(await dead.opened).toBe('2 workers died while doing this job.');
    await eventually(async () => expect((await jobs.queue.counts()).dead).toBe(1));
    await jobs.queue.revive('p');
    await eventually(async () =>
      expect(await jobs.queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 0 }),
    );
  });

  it('tells the handler when its lock is lost', async () => {
    const reason = latch<unknown>();
    jobs.work({
      lockMs: 400,
      async handle(_data, { signal }) {
        // The process hangs for longer than its lock lasts.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
        if (!signal.aborted) await once(signal, 'abort');
        reason.open(signal.reason);
      },
    });
    await jobs.queue.enqueue({ text: 'hung' }, { id: 'h' });
    expect(await reason.opened).toMatchObject({ reason: 'lock-lost' });
  });

  it('goes on when its store was away, and so do producers', async () => {
    const proxy = await createTestProxy(jobs.options.url);
    const producer = createJobQueue<Order>({ ...jobs.options, url: proxy.url });
    const done = recorder<string>();
    const worker = jobs.work({ url: proxy.url, handle: async ({ text }) => done.record(text) });
    await producer.enqueue({ text: 'before' }, { id: 'before' });
    await done.seen(1);
    await eventually(async () => expect((await jobs.queue.counts()).active).toBe(0));

    proxy.down();
    await expect(producer.enqueue({ text: 'during' }, { id: 'during' })).rejects.toThrow();
    proxy.up();
    await eventually(() => producer.enqueue({ text: 'after' }, { id: 'after' }));
    // What a producer was told had failed may have been stored all the same; what it was told had worked must be done.
    await eventually(() => expect(done.values).toContain('after'));
    await worker.close();
    await producer.close();
    await proxy.stop();
  });

  it('does a job once more when the store was away as it finished, rather than never', async () => {
    const proxy = await createTestProxy(jobs.options.url);
    const done = recorder<number>();
    const worker = jobs.work({
      url: proxy.url,
      lockMs: 400,
      async handle(_data, { attempt }) {
        if (done.values.length === 0) proxy.down();
        done.record(attempt);
      },
    });
    await jobs.queue.enqueue({ text: 'twice' }, { id: 't' });
    await done.seen(1);
    proxy.up();
    await eventually(async () =>
      expect(await jobs.queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 0 }),
    );
    expect(done.values.length).toBeLessThanOrEqual(2);
    await worker.close();
    await proxy.stop();
  });
});

/** The first messages of a child process. */
async function messages(child: ReturnType<typeof spawnTypescript>, count: number): Promise<unknown[]> {
  const received = recorder<unknown>();
  child.on('message', (message) => received.record(message));
  await received.seen(count);
  return received.values.slice(0, count);
}
