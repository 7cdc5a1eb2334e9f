interface Month {
  readonly month: string;
  readonly value: number;
}

/**
 * The last month against the same month a year before, so that the season is no change; null where that month is missing or was 0.
 *
 * @param series oldest first
 */
export function yearChange(series: readonly Month[]): { readonly month: string; readonly change: number } | null {
  const last = series.at(-1);
  if (!last) return null;
  const [year = '', number = ''] = last.month.split('-');
  const before = series.find(({ month }) => month === `${Number(year) - 1}-${number}`);
  return before && before.value > 0 ? { month: before.month, change: last.value / before.value - 1 } : null;
}
