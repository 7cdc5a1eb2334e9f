/**
 * The messages, and in every silence of `pollMs` what `poll` reads: for subscriptions that are backed by stored state, so that a
 * watcher whose messages are lost still sees the end.
 *
 * @example
 * const changes = pollingInSilence(await pubsub.subscribe<Progress>(topic), () => store.progress(id), 5_000);
 */
export function pollingInSilence<Value>(
  messages: AsyncIterableIterator<Value>,
  poll: () => Promise<Value>,
  pollMs: number,
): AsyncIterableIterator<Value> {
  let awaited: Promise<IteratorResult<Value>> | null = null;

  async function next(): Promise<IteratorResult<Value>> {
    awaited ??= messages.next();
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<'silence'>((resolve) => {
      timer = setTimeout(() => resolve('silence'), pollMs);
    });
    try {
      const first = await Promise.race([awaited, silence]);
      if (first === 'silence') return { done: false, value: await poll() };
      awaited = null;
      return first;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    next,
    async return() {
      await messages.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
