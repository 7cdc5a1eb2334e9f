import type { CellValue } from '@paissive/delimited-text';

/** Which comes first in `3/4/2026`. */
export type DayOrder = 'DAY_FIRST' | 'MONTH_FIRST';

export interface DayReader {
  /** The day as `YYYY-MM-DD`; null for an empty cell. */
  read(text: string): CellValue<string>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/;
const NAMED_MONTH_FIRST = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const NAMED_DAY_FIRST = /^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/**
 * Reads the days of a column in the forms of analytics exports: `20260131`, `2026-01-31`, `Jan 31, 2026`, `31 January 2026`, `31.01.2026`,
 * `1/31/2026`. Which number of the last is the month is told by the whole column, where one of them is above 12; points mean that the day
 * comes first. Where nothing tells, cells are refused rather than guessed.
 */
export function createDayReader(cells: Iterable<string>, order: DayOrder | null): DayReader {
  const known = order ?? surveyOrder(cells);
  return {
    read(given) {
      const text = given.trim();
      if (text === '') return { value: null };
      const parts = partsOf(text, known);
      if (parts === 'unclear') {
        return { fault: `"${text}" can be read two ways: say whether the day or the month comes first.` };
      }
      const day = parts && dayOf(parts);
      return day ? { value: day } : { fault: `"${text.slice(0, 40)}" is no day.` };
    },
  };
}

type Parts = readonly [year: number, month: number, day: number];

function partsOf(text: string, order: DayOrder | null): Parts | 'unclear' | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst) return [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])];
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])];
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  const year = Number(numbers[3]) + (numbers[3]?.length === 2 ? 2_000 : 0);
  const own = text.includes('.') ? 'DAY_FIRST' : order;
  if (own === null && first !== second) return 'unclear';
  return own === 'DAY_FIRST' ? [year, second, first] : [year, first, second];
}

function surveyOrder(cells: Iterable<string>): DayOrder | null {
  for (const cell of cells) {
    const numbers = NUMBERS.exec(cell.trim());
    if (!numbers || cell.includes('.')) continue;
    if (Number(numbers[1]) > 12) return 'DAY_FIRST';
    if (Number(numbers[2]) > 12) return 'MONTH_FIRST';
  }
  return null;
}

/** 0 for what is no month. */
function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf([year, month, day]: Parts): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isThere = year >= 2_000 && year < 2_100 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isThere ? time.toISOString().slice(0, 10) : null;
}
