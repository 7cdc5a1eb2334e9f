const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** 12400 → "12,400"; small fractions keep two places. */
export function formatCount(value: number): string {
  return Math.abs(value) >= 10 || Number.isInteger(value) ? counts.format(value) : decimals.format(value);
}

/** "12,400", or "10–100" where only bounds are known. */
export function formatRange({ low, high }: { low: number; high: number }): string {
  return low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
}

/** 0.314 → "31 %"; −0.02 → "−2 %". */
export function formatPercent(fraction: number): string {
  const percent = Math.abs(fraction) < 0.0995 ? Math.round(fraction * 1000) / 10 : Math.round(fraction * 100);
  return `${percent < 0 ? '−' : ''}${Math.abs(percent)} %`;
}

/** "2.35 USD"; without a currency the bare number. */
export function formatMoney(amount: number, currency: string | null): string {
  const text = amount >= 1_000 ? counts.format(amount) : amount.toFixed(2);
  return currency ? `${text} ${currency}` : text;
}

/** As decimal text with cents; more places for prices below a cent. */
export function decimalText(amount: number): string {
  return amount >= 0.01 || amount === 0 ? amount.toFixed(2) : String(Number(amount.toPrecision(2)));
}

export function round(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @param month 0–11. */
export function monthOfYear(month: number): string {
  return MONTHS[month] ?? '';
}

/** "a", "a and b", "a, b and c". */
export function listing(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
