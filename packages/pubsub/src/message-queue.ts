export interface MessageQueueOptions {
  /** How many unread messages are kept; the oldest goes first. */
  readonly maxQueued: number;
  readonly onDropped: () => void;
  /** Called once when the reader leaves or the queue is ended. */
  readonly onEnd: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** A bounded queue between a callback that pushes and a loop that pulls. With an aborted signal it has ended from the start. */
export interface MessageQueue<T> extends AsyncIterableIterator<T> {
  push(message: T): void;
  /** Lets the reader take what is queued and then finish. */
  end(): void;
}

export function createMessageQueue<T>({ maxQueued, onDropped, onEnd, signal }: MessageQueueOptions): MessageQueue<T> {
  const messages: T[] = [];
  const readers: Array<(result: IteratorResult<T>) => void> = [];
  let hasEnded = signal?.aborted === true;

  function end(): void {
    if (hasEnded) return;
    hasEnded = true;
    signal?.removeEventListener('abort', leave);
    for (const reader of readers.splice(0)) reader({ done: true, value: undefined });
    onEnd();
  }

  function leave(): void {
    messages.length = 0;
    end();
  }

  signal?.addEventListener('abort', leave, { once: true });

  return {
    push(message) {
      if (hasEnded) return;
      const reader = readers.shift();
      if (reader !== undefined) return reader({ done: false, value: message });
      messages.push(message);
      if (messages.length <= maxQueued) return;
      messages.shift();
      onDropped();
    },
    end,
    next() {
      const message = messages.shift();
      if (message !== undefined) return Promise.resolve({ done: false, value: message });
      if (hasEnded) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => readers.push(resolve));
    },
    async return() {
      leave();
      return { done: true, value: undefined };
    },
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
