import { expect, it } from '@jest/globals';
import { eventually, latch, recorder } from '@paissive/testkit';
import { createJobQueue } from './index.js';
import { describeJobs, type Order } from './testing/job-contract.fixture.js';

describeJobs('a job', (jobs) => {
  it('hands data, id and attempt to the handler', async () => {
    await jobs.queue.enqueue({ text: 'hello' }, { id: 'order:1' });
    const seen = await new Promise<unknown>((resolve) => {
      jobs.work({ handle: async (data, { id, attempt }) => resolve({ data, id, attempt }) });
    });
    expect(seen).toEqual({ data: { text: 'hello' }, id: 'order:1', attempt: 1 });
  });

  it('takes the same id twice for one job, also when it is done already', async () => {
    const calls = recorder<string>();
    await jobs.queue.enqueue({ text: 'once' }, { id: '1' });
    await jobs.queue.enqueue({ text: 'twice' }, { id: '1' });
    jobs.work({ handle: async ({ text }) => calls.record(text) });
    await calls.seen(1);
    await jobs.queue.enqueue({ text: 'again' }, { id: '1' });
    await jobs.queue.enqueue({ text: 'last' }, { id: '2' });
    await calls.seen(2);
    expect(calls.values).toEqual(['once', 'last']);
  });

  it('forgets a job that was removed, unless it runs', async () => {
    const calls = recorder<string>();
    await jobs.queue.enqueue({ text: 'removed' }, { id: 'a' });
    expect(await jobs.queue.remove('a')).toBe(true);
    expect(await jobs.queue.remove('a')).toBe(false);
    const busy = latch();
    jobs.work({
      async handle(data) {
        calls.record(data.text);
        await busy.opened;
      },
    });
    await jobs.queue.enqueue({ text: 'running' }, { id: 'b' });
    await calls.seen(1);
    expect(await jobs.queue.remove('b')).toBe(false);
    busy.open();
    await eventually(async () => expect(await jobs.queue.remove('b')).toBe(true));
    await jobs.queue.enqueue({ text: 'new' }, { id: 'b' });
    await calls.seen(2);
    expect(calls.values).toEqual(['running', 'new']);
  });

  it('takes jobs by priority, those without one first, and in order within', async () => {
    const calls = recorder<string>();
    await jobs.queue.enqueue({ text: 'third' }, { id: '3', priority: 9 });
    await jobs.queue.enqueue({ text: 'second' }, { id: '2', priority: 1 });
    await jobs.queue.enqueue({ text: 'first' }, { id: '1' });
    await jobs.queue.enqueue({ text: 'last' }, { id: '4', priority: 9 });
    jobs.work({ handle: async ({ text }) => calls.record(text) });
    await calls.seen(4);
    expect(calls.values).toEqual(['first', 'second', 'third', 'last']);
  });

  it('does not start a delayed job before its time', async () => {
    const calls = recorder<string>();
    const enqueuedAt = Date.now();
    await jobs.queue.enqueue({ text: 'later' }, { id: 'l', delayMs: 300 });
    expect((await jobs.queue.counts()).delayed).toBe(1);
    jobs.work({ handle: async ({ text }) => calls.record(text) });
    await calls.seen(1);
    expect(Date.now() - enqueuedAt).toBeGreaterThanOrEqual(290);
  });

  it('runs no more jobs side by side than it may', async () => {
    let now = 0;
    let most = 0;
    const calls = recorder<string>();
    for (let job = 0; job < 12; job += 1) await jobs.queue.enqueue({ text: `${job}` }, { id: `job-${job}` });
    jobs.work({
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

  it('makes one store for many who start at once', async () => {
    const queues = Array.from({ length: 6 }, () => createJobQueue<Order>({ ...jobs.options }));
    await Promise.all(queues.map((one, index) => one.enqueue({ text: `${index}` }, { id: `${index}` })));
    expect((await jobs.queue.counts()).waiting).toBe(6);
    await Promise.all(queues.map((one) => one.close()));
  });
});
