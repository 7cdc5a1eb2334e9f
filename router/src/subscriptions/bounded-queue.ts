/** What a reader sees of a queue: items in order, then the end. */
export interface BoundedQueue<T> extends AsyncIterableIterator<T> {
  /** Items that were dropped because the reader did not keep up. */
  readonly dropped: number;
  /** Adds an item; the oldest is dropped when the queue is full. */
  push(item: T): void;
  /** Ends the queue after what is in it. */
  end(): void;
}

/**
 * A queue between a source that does not wait and a reader that may be slow: memory per reader is bounded, and a reader that falls behind
 * loses the oldest items first, because in live progress the newest is the one that counts.
 *
 * @param capacity items held at most, from 1
 * @param onReturn called once when the reader leaves
 */
export function createBoundedQueue<T>(capacity: number, onReturn: () => void = () => {}): BoundedQueue<T> {
  const items: T[] = [];
  let waiting: ((result: IteratorResult<T>) => void) | undefined;
  let ended = false;
  let dropped = 0;
  const done: IteratorResult<T> = { done: true, value: undefined };

  return {
    get dropped() {
      return dropped;
    },
    push(item) {
      if (ended) return;
      if (waiting) {
        const give = waiting;
        waiting = undefined;
        give({ done: false, value: item });
        return;
      }
      if (items.length >= capacity) {
        items.shift();
        dropped++;
      }
      items.push(item);
    },
    end() {
      ended = true;
      waiting?.(done);
      waiting = undefined;
    },
    next() {
      if (items.length > 0) return Promise.resolve({ done: false, value: items.shift() as T });
      if (ended) return Promise.resolve(done);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    return() {
      const first = !ended;
      items.length = 0;
      this.end();
      if (first) onReturn();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
