/** Times as people say them. `now` is passed in so that a page and its test agree. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "2025-05" → "May 2025". */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

/** "just now", "5 minutes ago", "yesterday", from a week on the date. */
export function formatAgo(iso: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return 'just now';
  if (size < 45 * 60) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 22 * 3600) return relative.format(Math.round(seconds / 3600), 'hour');
  if (size < 7 * 86_400) return relative.format(Math.round(seconds / 86_400), 'day');
  return formatDate(iso);
}

/** "23 Nov 2026", in the reader's time zone. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** "23 Nov 2026", in UTC: for days that belong to a month of UTC, such as those of revenue. */
export function formatUtcDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "23 Nov 2026, 14:05", in the reader's time zone. */
export function formatDateTime(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${formatDate(iso)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Seconds as an estimate: "a few seconds", "about 40 s", "about 3 min". */
export function formatRemaining(seconds: number): string {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5}\u00a0s`;
  if (seconds < 3600) return `about ${Math.max(1, Math.round(seconds / 60))}\u00a0min`;
  return `about ${Math.round(seconds / 3600)}\u00a0h`;
}

/** A measured time span: "0.8 s", "12 s", "3 min 5 s". */
export function formatElapsed(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)}\u00a0s`;
  const rounded = Math.round(seconds);
  if (rounded < 60) return `${rounded}\u00a0s`;
  return `${Math.floor(rounded / 60)}\u00a0min ${rounded % 60}\u00a0s`;
}

/** How long a machine took, which is often less than a second: "180 ms", "1.2 s". */
export function formatLatency(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)}\u00a0ms` : formatElapsed(milliseconds);
}
