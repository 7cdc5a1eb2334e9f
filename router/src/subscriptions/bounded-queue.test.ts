import { createBoundedQueue } from './bounded-queue.js';

describe('a bounded queue', () => {
  it('gives items in order, then the end', async () => {
    const queue = createBoundedQueue<number>({ capacity: 10 });
    for (const item of [1, 2, 3]) queue.push(item);
    queue.end();
    const taken: number[] = [];
    for await (const item of queue) taken.push(item);
    expect(taken).toEqual([1, 2, 3]);
  });

  it('wakes a reader that waits', async () => {
    const queue = createBoundedQueue<number>({ capacity: 1 });
    const next = queue.next();
    queue.push(1);
    expect(await next).toEqual({ done: false, value: 1 });
  });

  it('drops the oldest beyond its capacity and counts them', async () => {
    const queue = createBoundedQueue<number>({ capacity: 2 });
    for (const item of [1, 2, 3, 4]) queue.push(item);
    expect(await queue.next()).toEqual({ done: false, value: 3 });
    expect(queue.dropped).toBe(2);
  });

  it('drops the oldest beyond 8 MB however few there are, but never the newest', async () => {
    const queue = createBoundedQueue<string>({ capacity: 100, bytesOf: (item) => item.length });
    for (const letter of 'abcd') queue.push(letter.repeat(3_000_000));
    expect((await queue.next()).value?.[0]).toBe('c');
    queue.push('e'.repeat(9_000_000));
    expect((await queue.next()).value?.[0]).toBe('e');
    expect(queue.dropped).toBe(3);
  });

  it('tells once when the reader leaves, and not when it was ended before', async () => {
    let left = 0;
    const onReturn = () => {
      left++;
    };
    const queue = createBoundedQueue<number>({ capacity: 1, onReturn });
    await queue.return?.();
    await queue.return?.();
    expect(left).toBe(1);
    const ended = createBoundedQueue<number>({ capacity: 1, onReturn });
    ended.end();
    await ended.return?.();
    expect(left).toBe(1);
  });
});
