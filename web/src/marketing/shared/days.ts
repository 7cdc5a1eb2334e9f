const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MS_A_DAY = 86_400_000;

/** "2026-03-01" → "1 Mar 2026". A day of a calendar has no time zone: it is never shifted into the reader's. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "1 Mar", where the year is plain from what stands beside it. */
export function formatShortDay(day: string): string {
  const [, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`;
}

/** The days from one to another, a negative number when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

/** Which day it is in a time zone. */
export function dayIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

/** A time span in words: what is open on either side is said. */
export function formatSpan(startsOn: string | null | undefined, endsOn: string | null | undefined): string {
  if (!startsOn && !endsOn) return 'no days yet';
  if (!startsOn) return `until ${formatDay(endsOn ?? '')}`;
  if (!endsOn) return `from ${formatDay(startsOn)}`;
  return startsOn === endsOn ? formatDay(startsOn) : `${formatDay(startsOn)} – ${formatDay(endsOn)}`;
}
