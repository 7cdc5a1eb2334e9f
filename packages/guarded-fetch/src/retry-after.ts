/** Longer waits are as good as a refusal. */
const MAX_WAIT_MS = 24 * 60 * 60_000;

/**
 * Reads what `Retry-After` asks to wait (RFC 9110, section 10.2.3: seconds or a date).
 *
 * @param header the header's value as it came
 * @param now milliseconds since the epoch; dates are counted from it
 * @returns milliseconds from 0 to a day; null when there is no header or nobody can tell what it means
 *
 * @example
 * retryAfterMs('120', Date.now()) // 120_000
 */
export function retryAfterMs(header: string | null | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * 1_000, MAX_WAIT_MS);
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), MAX_WAIT_MS);
}
