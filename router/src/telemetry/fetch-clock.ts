/** Measures how long a request waited on subgraphs. */
export interface FetchClock {
  /** A subgraph request that took this long has just ended. */
  add(durationMs: number): void;
  /** The time during which at least one was under way: concurrent ones count once. */
  waitedMs(): number;
}

/** Beyond this many the waiting time is a lower bound; no plan has so many. */
const MAX_INTERVALS = 500;

/** @param now milliseconds of a monotonic clock */
export function createFetchClock(now: () => number = () => performance.now()): FetchClock {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add(durationMs) {
      if (ends.length >= MAX_INTERVALS) return;
      const endedMs = now();
      ends.push(endedMs);
      starts.push(endedMs - durationMs);
    },
    // They were added in the order of their ends; backwards, what is not yet covered of each lies before everything covered so far.
    waitedMs() {
      let waited = 0;
      let covered = Number.POSITIVE_INFINITY;
      for (let index = ends.length - 1; index >= 0; index--) {
        const start = starts[index] as number;
        if (start >= covered) continue;
        waited += Math.min(ends[index] as number, covered) - start;
        covered = start;
      }
      return waited;
    },
  };
}
