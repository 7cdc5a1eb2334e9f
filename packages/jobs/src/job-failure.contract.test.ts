import { expect, it } from '@jest/globals';
import { eventually, recorder } from '@paissive/testkit';
import { PermanentJobError } from './index.js';
import { describeJobs } from './testing/job-contract.fixture.js';

describeJobs('a job that fails', (jobs) => {
  it('tries a failed job again after a growing pause, then keeps it as a dead letter', async () => {
    const times: number[] = [];
    const dead = await new Promise<unknown>((resolve) => {
      jobs.work({
        attempts: 3,
        backoffMs: 50,
        async handle(_data, { attempt }) {
          times.push(Date.now());
          throw new Error(`failure ${attempt}`);
        },
        onDead: (data, context) => resolve({ data, ...context }),
      });
      void jobs.queue.enqueue({ text: 'bad' }, { id: 'bad' });
    });
    expect(dead).toMatchObject({ data: { text: 'bad' }, id: 'bad', attempt: 3, error: { message: 'failure 3' } });
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(50);
    expect(third - second).toBeGreaterThanOrEqual(100);
    await eventually(async () =>
      expect(await jobs.queue.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, dead: 1 }),
    );
    expect(await jobs.queue.dead()).toEqual([
      { id: 'bad', data: { text: 'bad' }, reason: 'failure 3', attempts: 3, diedAt: expect.any(Date) },
    ]);
  });

  it('gives a job up at once when its failure is permanent, and all attempts again when it is revived', async () => {
    const attempts: number[] = [];
    const ended = recorder<string>();
    jobs.work({
      attempts: 2,
      async handle(data, context) {
        attempts.push(context.attempt);
        if (attempts.length === 1) throw new PermanentJobError('no way');
        if (attempts.length === 2) throw new Error('not yet');
        ended.record(data.text);
      },
    });
    await jobs.queue.enqueue({ text: 'revived' }, { id: 'r' });
    await eventually(async () => expect((await jobs.queue.dead()).map(({ reason }) => reason)).toEqual(['no way']));
    expect(await jobs.queue.revive('r')).toBe(true);
    await ended.seen(1);
    expect(attempts).toEqual([1, 1, 2]);
    expect(await jobs.queue.revive('r')).toBe(false);
  });

  it('calls onDead again until it gets through', async () => {
    let calls = 0;
    jobs.work({
      attempts: 1,
      handle: () => Promise.reject(new Error('broken')),
      onDead() {
        calls += 1;
        if (calls === 1) throw new Error('the store is away');
      },
    });
    await jobs.queue.enqueue({ text: 'x' }, { id: 'x' });
    await eventually(async () => expect((await jobs.queue.dead()).map(({ reason }) => reason)).toContain('broken'));
    expect(calls).toBe(2);
  });
});
