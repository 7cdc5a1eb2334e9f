/** The months, `YYYY-MM`, that end with the one in which `now` lies. */
export function monthsUntil(now: Date, count: number): { readonly fromMonth: string; readonly toMonth: string } {
  const last = now.getUTCFullYear() * 12 + now.getUTCMonth();
  return { fromMonth: nameOf(last - count + 1), toMonth: nameOf(last) };
}

/** The month before another. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return nameOf(year * 12 + number - 2);
}

function nameOf(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
