/** How often one version is asked at most before another one stands in. */
export const MAX_TRIES = 3;

const FIRST_MS = 500;
const LONGEST_MS = 8_000;
/** A provider that wants to be left alone for longer is not waited for. */
const MAX_RETRY_AFTER_MS = 20_000;

/**
 * How long to wait before another try: what the provider asked for, else 0.5 s doubled with each try, a random half of it off so that
 * callers come apart. Null when it is not worth waiting.
 *
 * @param random from 0 to 1
 */
export function retryDelayMs(tries: number, retryAfterMs: number | null, random: number): number | null {
  if (tries >= MAX_TRIES) return null;
  if (retryAfterMs !== null) return retryAfterMs <= MAX_RETRY_AFTER_MS ? retryAfterMs : null;
  return Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS) * (1 - random / 2);
}
