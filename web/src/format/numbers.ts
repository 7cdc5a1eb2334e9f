/** How quantities are written everywhere: with their unit, no more precise than they are certain, never 0 for unknown. */

export const UNKNOWN = 'unknown';

/** Bounds of a number; equal where it is known exactly. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const NO_BREAK = '\u00a0';
const THIN_SPACE = '\u202f';
const MINUS = '\u2212';
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** `12400` → "12,400". */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** `12400` → "12.4K": for axes and ranges, where the size matters more than the last digit. */
export function formatCompact(value: number): string {
  return compact.format(value);
}

/** An exact number in full, a range as a range: "12,400", "10K–100K", "unknown". */
export function formatRange(range: Bounds | null | undefined): string {
  if (!range) return UNKNOWN;
  if (range.low === range.high) return formatCount(range.low);
  return `${formatCompact(range.low)}–${formatCompact(range.high)}`;
}

/** A share of 1 in percent: `0.314` → "31 %". */
export function formatPercent(fraction: number | null | undefined, fractionDigits = 0): string {
  if (fraction == null) return UNKNOWN;
  return `${minus((fraction * 100).toFixed(fractionDigits))}${THIN_SPACE}%`;
}

/** A change in percent with its sign: `0.31` → "+31 %". */
export function formatChange(fraction: number | null | undefined): string {
  if (fraction == null) return UNKNOWN;
  const text = formatPercent(fraction, fraction !== 0 && Math.abs(fraction) < 0.0995 ? 1 : 0);
  return fraction > 0 ? `+${text}` : text;
}

/** A score or factor value, 0–100, without decimals it has not earned. */
export function formatScore(value: number | null | undefined): string {
  return value == null ? UNKNOWN : whole.format(value);
}

/** Decimal text and an ISO 4217 code: "€1.24"; without a code the bare number. Never goes through a float. */
export function formatMoney(amount: string | null | undefined, currency: string | null | undefined): string {
  if (amount == null) return UNKNOWN;
  const decimal = amount as `${number}`;
  if (!currency)
    return minus(new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(decimal));
  return minus(
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(decimal),
  );
}

/** A float as an estimated amount: "€12.4K", "€310", "−€1.2K". For estimates and axes; amounts that are due go through {@link formatMoney}. */
export function formatEstimate(value: number, currency: string): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact' } as const;
  const size = Math.abs(value);
  const precision = size < 10 && size !== 0 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
  const text = new Intl.NumberFormat('en', { ...options, minimumFractionDigits: 0, ...precision }).format(size);
  // What is shown as nothing has no sign.
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** "p = 0.03", "p < 0.001". */
export function formatPValue(p: number | null | undefined): string {
  if (p == null) return `p ${UNKNOWN}`;
  if (p < 0.001) return `p${NO_BREAK}<${NO_BREAK}0.001`;
  return `p${NO_BREAK}=${NO_BREAK}${p < 0.1 ? p.toFixed(3).replace(/0$/, '') : p.toFixed(2)}`;
}

/** `1536` → "1.5 kB", decimal units as file managers show them. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const text = unit === 0 || value >= 99.5 ? whole.format(value) : value.toFixed(1);
  return `${text}${THIN_SPACE}${units[unit]}`;
}

/** "3 keywords", "1 keyword". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function minus(text: string): string {
  return text.startsWith('-') ? (Number(text) === 0 ? text.slice(1) : `${MINUS}${text.slice(1)}`) : text;
}
