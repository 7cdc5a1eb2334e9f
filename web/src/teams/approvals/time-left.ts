const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long until a time, as the rest of a sentence: "in 3 days", "in 40 minutes", "now". */
export function timeLeft(iso: string, now: number): string {
  const left = Date.parse(iso) - now;
  if (left <= MINUTE_MS) return 'now';
  if (left < 2 * HOUR_MS) return `in ${Math.floor(left / MINUTE_MS)} minutes`;
  if (left < 2 * DAY_MS) return `in ${Math.floor(left / HOUR_MS)} hours`;
  return `in ${Math.floor(left / DAY_MS)} days`;
}
