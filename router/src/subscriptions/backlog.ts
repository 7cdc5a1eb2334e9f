/** What waits for one reader. */
export interface Backlog<T> {
  readonly size: number;
  /** Items that were given up for newer ones. */
  readonly dropped: number;
  push(item: T): void;
  shift(): T | undefined;
  clear(): void;
}

/** However few they are, items that weigh more than this together are too much for one reader. */
const MAX_BYTES = 8 * 1_024 * 1_024;

/**
 * Holds a bounded number of items of bounded weight. When there is no more room the oldest go first, because in live progress the newest is the
 * one that counts; the newest itself is always kept.
 *
 * @param capacity items held at most, from 1
 * @param bytesOf what an item weighs
 */
export function createBacklog<T>(capacity: number, bytesOf: (item: T) => number = () => 0): Backlog<T> {
  const items: T[] = [];
  let bytes = 0;
  let dropped = 0;
  const shift = () => {
    const item = items.shift();
    if (item !== undefined) bytes -= bytesOf(item);
    return item;
  };

  return {
    get size() {
      return items.length;
    },
    get dropped() {
      return dropped;
    },
    push(item) {
      items.push(item);
      bytes += bytesOf(item);
      while (items.length > capacity || (bytes > MAX_BYTES && items.length > 1)) {
        shift();
        dropped++;
      }
    },
    shift,
    clear() {
      items.length = 0;
      bytes = 0;
    },
  };
}
