import { createBoundedQueue } from './bounded-queue.js';

describe('a bounded queue', () => {
  it('never runs more tasks at once than allowed and loses none', async () => {
    const queue = createBoundedQueue({ concurrency: 2, maxWaiting: 100 });
    let running = 0;
    let peak = 0;
    const task = async (index: number) => {
      running += 1;
      peak = Math.max(peak, running);
      await new Promise(setImmediate);
      running -= 1;
      return index;
    };
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => queue.run(() => task(index))));
    expect(results).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(peak).toBe(2);
  });

  it('turns away what exceeds the waiting room and serves again once there is space', async () => {
    const queue = createBoundedQueue({ concurrency: 1, maxWaiting: 1 });
    let open: () => void = () => undefined;
    const first = queue.run(
      () =>
        new Promise<void>((resolve) => {
          open = resolve;
        }),
    );
    const second = queue.run(async () => 'second');
    expect(queue.run(async () => 'third')).toBeNull();
    open();
    await first;
    expect(await second).toBe('second');
    expect(await queue.run(async () => 'fourth')).toBe('fourth');
  });

  it('gives the slot on when a task fails', async () => {
    const queue = createBoundedQueue({ concurrency: 1, maxWaiting: 1 });
    const failed = queue.run(async () => Promise.reject(new Error('broken')));
    const next = queue.run(async () => 'next');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });
});
