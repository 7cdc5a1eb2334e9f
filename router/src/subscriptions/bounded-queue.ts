import { createBacklog } from './backlog.js';

/** What a reader sees of a queue: items in order, then the end. */
export interface BoundedQueue<T> extends AsyncIterableIterator<T> {
  /** Items that were dropped because the reader did not keep up. */
  readonly dropped: number;
  /** Adds an item; the oldest is dropped when the queue is full. */
  push(item: T): void;
  /** Ends the queue after what is in it. */
  end(): void;
}

export interface BoundedQueueOptions<T> {
  /** Items held at most, from 1. */
  readonly capacity: number;
  /** What an item weighs; without it only the count is bounded. */
  readonly bytesOf?: (item: T) => number;
  /** Called once when the reader leaves. */
  readonly onReturn?: () => void;
}

/** A queue between a source that does not wait and a reader that may be slow. What it drops and why: see {@link createBacklog}. */
export function createBoundedQueue<T>({
  capacity,
  bytesOf,
  onReturn = () => {},
}: BoundedQueueOptions<T>): BoundedQueue<T> {
  const items = createBacklog<T>(capacity, bytesOf);
  let waiting: ((result: IteratorResult<T>) => void) | undefined;
  let ended = false;
  const done: IteratorResult<T> = { done: true, value: undefined };

  return {
    get dropped() {
      return items.dropped;
    },
    push(item) {
      if (ended) return;
      if (!waiting) return items.push(item);
      const give = waiting;
      waiting = undefined;
      give({ done: false, value: item });
    },
    end() {
      ended = true;
      waiting?.(done);
      waiting = undefined;
    },
    next() {
      if (items.size > 0) return Promise.resolve({ done: false, value: items.shift() as T });
      if (ended) return Promise.resolve(done);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    return() {
      const first = !ended;
      items.clear();
      this.end();
      if (first) onReturn();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
