/** Languages whose month names are understood. */
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ru'];
const MONTHS_BY_NAME = monthsByName();

/** Reads a month out of a column name: `Searches: May 2025`, `Suchanfragen: Mai 2025`, `2025-05`, `05/2025`, `202505`. */
export function monthOf(name: string): string | null {
  const text = name.trim().toLowerCase();
  const numbers = /(?:^|\D)((?:19|20)\d{2})[-/.]?(0[1-9]|1[0-2])(?:\D|$)/.exec(text);
  if (numbers?.[1] && numbers[2]) return `${numbers[1]}-${numbers[2]}`;
  const turned = /(?:^|\D)(0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})(?:\D|$)/.exec(text);
  if (turned?.[1] && turned[2]) return `${turned[2]}-${turned[1].padStart(2, '0')}`;
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(text)?.[1];
  if (!year) return null;
  const month = text
    .split(/[^\p{L}]+/u)
    .map((word) => MONTHS_BY_NAME.get(word))
    .find((number) => number !== undefined);
  return month === undefined ? null : `${year}-${String(month).padStart(2, '0')}`;
}

/** The month `count` months after (or, negative, before) another. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months from the first to the last, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < 1_200; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The last month that was over on a day. */
export function lastFullMonth(day: Date): string {
  return addMonths(day.toISOString().slice(0, 7), -1);
}

function monthsByName(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const name = format
          .format(new Date(Date.UTC(2024, month, 15)))
          .toLowerCase()
          .replace(/[^\p{L}]/gu, '');
        if (!names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}
