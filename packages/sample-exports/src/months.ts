const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const FORM = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * The months up to one, oldest first, as `YYYY-MM`.
 *
 * @throws RangeError if `last` is not a month of the form `YYYY-MM`
 * @example monthsUntil('2026-01', 3) // ['2025-11', '2025-12', '2026-01']
 */
export function monthsUntil(last: string, count: number): string[] {
  const { year, month } = parsed(last);
  const first = year * 12 + month - 1 - count + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = first + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** `Oct 2026` of `2026-10`. */
export function shortMonth(text: string): string {
  const { year, month } = parsed(text);
  return `${nameOf(month).slice(0, 3)} ${year}`;
}

/** `November 1, 2023 - October 31, 2026`: the days from the first to the last month. */
export function dayRange(first: string, last: string): string {
  const [from, to] = [parsed(first), parsed(last)];
  const lastDay = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
  return `${nameOf(from.month)} 1, ${from.year} - ${nameOf(to.month)} ${lastDay}, ${to.year}`;
}

function parsed(text: string): { year: number; month: number } {
  const [, year, month] = FORM.exec(text) ?? [];
  if (year === undefined || month === undefined) throw new RangeError(`${text} is not a month of the form YYYY-MM`);
  return { year: Number(year), month: Number(month) };
}

/** @param month from 1 */
function nameOf(month: number): string {
  return NAMES[month - 1] ?? '';
}
