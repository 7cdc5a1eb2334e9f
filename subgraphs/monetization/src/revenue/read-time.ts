/**
 * Reads a time as exports write it, in UTC: `2026-03-01`, `2026-03-01 12:30`, with `T`, seconds and `Z` or without, or as Unix seconds.
 * Days and months in another order are not guessed.
 *
 * @returns null for an empty cell.
 */
export function readTime(text: string | null): Date | null | 'unreadable' {
  if (text === null || text.trim() === '') return null;
  const trimmed = text.trim();
  if (/^\d{9,10}$/.test(trimmed)) return new Date(Number(trimmed) * 1_000);
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z| ?UTC)?$/.exec(trimmed);
  if (!found) return 'unreadable';
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found;
  const time = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  );
  // The 31st of February would become a day in March.
  return time.getUTCDate() === Number(day) && time.getUTCMonth() === Number(month) - 1 ? time : 'unreadable';
}
