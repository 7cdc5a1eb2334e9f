import { Decimal as AnyDecimal } from 'decimal.js';

/**
 * Decimal arithmetic with 60 significant digits: sums, differences and products of amounts are exact, and quotients are
 * far finer than anything they are rounded to. Exponents never appear in its text.
 */
export const Decimal = AnyDecimal.clone({
  precision: 60,
  rounding: AnyDecimal.ROUND_HALF_EVEN,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = AnyDecimal;

/** What a decimal is made of: text, a whole number, or another decimal. Fractions come as text, since a float has lost them already. */
export type Numeric = string | number | Decimal;

export const ROUND_HALF_EVEN = AnyDecimal.ROUND_HALF_EVEN;
export const ROUND_HALF_UP = AnyDecimal.ROUND_HALF_UP;

const PLAIN_DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

/**
 * Reads decimal text such as `-1234.50`: at most 15 digits before the point and 12 after it, no exponent, no grouping.
 *
 * @returns null for anything else.
 */
export function parseDecimal(text: string): Decimal | null {
  return PLAIN_DECIMAL.test(text) ? new Decimal(text) : null;
}

/** The text of a decimal with at most so many places, without trailing zeros: `0.25`, `3`, never `-0`. */
export function decimalText(value: Decimal, places = 12): string {
  const rounded = value.toDecimalPlaces(places);
  return rounded.isZero() ? '0' : rounded.toString();
}
