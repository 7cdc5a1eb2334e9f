import { createSlidingWindow } from './sliding-window.js';

export interface RetryBudgetOptions {
  /** Retries per request: 0.2 means at most 20 % more load than without retries. */
  readonly ratio: number;
  /** What may be retried each second in any case, for subgraphs that are asked seldom. */
  readonly minPerSecond: number;
  readonly windowMs: number;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** Keeps retries in proportion to requests, so that they never become the load that a failing subgraph dies of. */
export interface RetryBudget {
  /** Counts a request, not its retries. */
  deposit(): void;
  /** Takes one retry out of the budget; false when there is none left. */
  withdraw(): boolean;
}

/**
 * In the window that ends with a retry, retries are at most `ratio` of the requests (plus the minimum), whatever happened before it: a quiet hour saves
 * up nothing for the first second of an outage. Such windows cover all retries without overlapping, so the ratio holds for any long run too.
 */
export function createRetryBudget({ ratio, minPerSecond, windowMs, now }: RetryBudgetOptions): RetryBudget {
  const requests = createSlidingWindow(windowMs, now);
  const retries = createSlidingWindow(windowMs, now);
  const reserve = (minPerSecond * windowMs) / 1_000;

  return {
    deposit: () => requests.add(1),
    withdraw() {
      if (retries.total() + 1 > ratio * requests.total() + reserve) return false;
      retries.add(1);
      return true;
    },
  };
}
