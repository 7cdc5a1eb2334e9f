import { formatPercent, plural } from '../../format/numbers';
import { formatMonth } from '../../format/times';

interface MonthQuantiles {
  readonly p10?: number | null;
  readonly p50?: number | null;
  readonly p90?: number | null;
}

/** When the money is back, as the title of the fan. */
export function breakevenSentence(options: {
  readonly monthsToBreakeven: MonthQuantiles;
  /** Share of paths that have broken even within the time. */
  readonly probability: number;
  readonly months: number;
  /** `YYYY-MM`. */
  readonly startMonth: string;
}): string {
  const { monthsToBreakeven, probability, months, startMonth } = options;
  const { p50 } = monthsToBreakeven;
  const within = `${formatPercent(probability)} of paths break even within ${plural(months, 'month')}`;
  if (p50 == null) return within;
  return `Half of the paths have broken even by ${formatMonth(monthOf(startMonth, p50))} (month ${p50}); ${within}`;
}

/** Months as an interval: "month 12", "month 12 to 20 in 8 of 10 paths", "month 12 at best, later than 36 at worst". */
export function monthsInterval({ p10, p90 }: MonthQuantiles, months: number): string {
  if (p10 == null) return `not within ${plural(months, 'month')} in nine of ten paths`;
  if (p90 == null) return `month ${p10} at best, later than ${months} at worst`;
  return p10 === p90 ? `month ${p10} in nearly all paths` : `month ${p10} to ${p90} in 8 of 10 paths`;
}

/** The month that is so many after the first, which is 1. */
export function monthOf(startMonth: string, month: number): string {
  const [year = 0, number = 1] = startMonth.split('-').map(Number);
  const index = year * 12 + number - 1 + month - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
