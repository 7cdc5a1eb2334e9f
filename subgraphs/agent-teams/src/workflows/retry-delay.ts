import type { RetryPolicy } from './workflow.js';

/**
 * How long to wait after a failed attempt: the base doubled with each failure, capped, and of that a random half to the whole
 * ("equal jitter", M. Brooker, Exponential Backoff And Jitter, 2015), so that runs that failed together do not come back together.
 *
 * @param failures attempts that have failed, from 1
 * @param random 0 up to 1
 */
export function retryDelayMs({ baseMs, capMs }: RetryPolicy, failures: number, random: () => number): number {
  const whole = Math.min(capMs, baseMs * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * random());
}
