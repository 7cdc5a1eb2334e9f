import { LRUCache } from 'lru-cache';
import { type Rate, takeTokens, type Verdict } from '../traffic/token-bucket.js';

/** Token buckets by key. */
export interface BucketStore {
  /** Connects, where there is something to connect to; until then it counts as down. */
  open(): void;
  /** Answers at once when it can. Never rejects. */
  take(key: string, amount: number, rate: Rate): Verdict | Promise<Verdict>;
  close(): Promise<void>;
}

/** A few megabytes. Whoever comes from more addresses than this pushes out those that have been quiet for longest. */
const MAX_BUCKETS = 100_000;

/**
 * Buckets in this process's memory: one number each, and never more of them than fit.
 *
 * @param now milliseconds of a monotonic clock
 */
export function createMemoryBuckets(
  now: () => number,
  maxBuckets = MAX_BUCKETS,
): BucketStore & { readonly size: number } {
  const buckets = new LRUCache<string, number>({ max: maxBuckets });
  return {
    open() {},
    take(key, amount, rate) {
      const verdict = takeTokens(buckets.get(key) ?? 0, amount, rate, now());
      buckets.set(key, verdict.fullAtMs);
      return verdict;
    },
    get size() {
      return buckets.size;
    },
    close: async () => {},
  };
}
