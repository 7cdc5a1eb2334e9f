/** Runs tasks in order of arrival, a few at a time. `run` answers `null` at once when too many wait already. */
export interface BoundedQueue {
  run<T>(task: () => Promise<T>): Promise<T> | null;
}

/**
 * @param concurrency tasks that run at the same time.
 * @param maxWaiting tasks that may wait for their turn; those above are turned away instead of filling the memory.
 */
export function createBoundedQueue({
  concurrency,
  maxWaiting,
}: {
  concurrency: number;
  maxWaiting: number;
}): BoundedQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function runInTurn<T>(task: () => Promise<T>): Promise<T> {
    // The slot of a task that ends goes straight to the next in line, so `running` stays as it is on both sides.
    if (running < concurrency) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    run: (task) => (running >= concurrency && waiting.length >= maxWaiting ? null : runInTurn(task)),
  };
}
