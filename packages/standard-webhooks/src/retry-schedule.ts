const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** How long to wait before each attempt, as the specification suggests: ten attempts in a little over three days. */
export const RETRY_DELAYS_MS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** So many receivers that failed together do not come back together. */
const JITTER = 0.1;

/**
 * How long to wait before an attempt, up to a tenth longer than the schedule; at least what the receiver asked for with `Retry-After`.
 *
 * @param attempt from 1
 * @param random 0 to 1
 * @returns null when there are no more attempts
 */
export function retryDelayMs(
  attempt: number,
  { random, retryAfterMs = 0 }: { random: number; retryAfterMs?: number },
): number | null {
  const delay = RETRY_DELAYS_MS[attempt - 1];
  return delay === undefined ? null : Math.max(Math.round(delay * (1 + JITTER * random)), retryAfterMs);
}
