/** A straight line through a history, in searches: its value at the first and the last month. */
export interface TrendLine {
  readonly first: number;
  readonly last: number;
}

/**
 * The Theil-Sen line of a monthly history. The API gives the slope as a share of the typical (median) month a year; the
 * intercept is the median of what remains, as Theil-Sen has it (Sen 1968; Helsel and Hirsch 2002, ch. 10).
 */
export function theilSenLine(searches: readonly number[], slopePerYear: number): TrendLine {
  const perMonth = (slopePerYear * median(searches)) / 12;
  const intercept = median(searches.map((value, month) => value - perMonth * month));
  return { first: intercept, last: intercept + perMonth * (searches.length - 1) };
}

/** Lines of other slopes through the same middle: the bounds of the slope's interval. */
export function slopeBounds(
  searches: readonly number[],
  line: TrendLine,
  interval: { readonly low: number; readonly high: number },
): { low: TrendLine; high: TrendLine } {
  const middle = (line.first + line.last) / 2;
  const half = (searches.length - 1) / 2;
  const through = (slope: number): TrendLine => {
    const rise = ((slope * median(searches)) / 12) * half;
    return { first: middle - rise, last: middle + rise };
  };
  return { low: through(interval.low), high: through(interval.high) };
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
