import { type CurrencyCode, minorUnits } from './currency.js';
import { Decimal, type Numeric, ROUND_HALF_EVEN, ROUND_HALF_UP } from './decimal.js';

/**
 * An amount of money: plain values that can be stored and sent as they are. `amount` is decimal text with at least the
 * currency's minor digits; a price per unit may have more of them, such as `0.0015`.
 */
export interface Money {
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: CurrencyCode;
}

/** Half to even is unbiased over many roundings; half up (away from zero) is what invoices usually show. */
export type Rounding = 'half-even' | 'half-up';

/** Amounts of different currencies met: a bug, for whoever mixes them has to convert first. */
export class CurrencyMismatchError extends Error {
  override readonly name = 'CurrencyMismatchError';

  constructor(one: CurrencyCode, other: CurrencyCode) {
    super(`${one} and ${other} cannot be reckoned up together.`);
  }
}

/**
 * Makes an amount.
 *
 * @throws RangeError for a currency that ISO 4217 does not have. @throws Error for text that is no decimal.
 * @example money('12.5', 'EUR') // { amount: '12.50', currency: 'EUR' }
 */
export function money(amount: Numeric, currency: CurrencyCode): Money {
  return { amount: textOf(new Decimal(amount), currency), currency };
}

export function zero(currency: CurrencyCode): Money {
  return money(0, currency);
}

/** @throws CurrencyMismatchError */
export function add(one: Money, other: Money): Money {
  return money(new Decimal(one.amount).plus(sameCurrency(one, other).amount), one.currency);
}

/** @throws CurrencyMismatchError */
export function subtract(one: Money, other: Money): Money {
  return money(new Decimal(one.amount).minus(sameCurrency(one, other).amount), one.currency);
}

/** The sum of amounts that are all in `currency`; zero for none. @throws CurrencyMismatchError */
export function addUp(amounts: readonly Money[], currency: CurrencyCode): Money {
  return amounts.reduce(add, zero(currency));
}

/** Exact, not rounded: round once, where the amount becomes due. */
export function multiply(one: Money, factor: Numeric): Money {
  return money(new Decimal(one.amount).times(factor), one.currency);
}

export function negate(one: Money): Money {
  return multiply(one, -1);
}

/** The amount in whole minor units of its currency. @example roundToMinor(money('2.675', 'EUR'), 'half-even') // 2.68 */
export function roundToMinor(one: Money, rounding: Rounding = 'half-even'): Money {
  const mode = rounding === 'half-up' ? ROUND_HALF_UP : ROUND_HALF_EVEN;
  return money(new Decimal(one.amount).toDecimalPlaces(minorUnits(one.currency), mode), one.currency);
}

/** Negative, zero or positive as `one` is less than, equal to or more than `other`. @throws CurrencyMismatchError */
export function compare(one: Money, other: Money): number {
  return new Decimal(one.amount).comparedTo(sameCurrency(one, other).amount);
}

export function isZero(one: Money): boolean {
  return new Decimal(one.amount).isZero();
}

export function isNegative(one: Money): boolean {
  return new Decimal(one.amount).lessThan(0);
}

/**
 * The amount counted in the currency's smallest unit, as payment providers take it.
 *
 * @throws RangeError when it is not a whole number of them.
 * @example toMinorUnits(money('12.50', 'EUR')) // 1250n
 */
export function toMinorUnits(one: Money): bigint {
  const units = new Decimal(one.amount).times(new Decimal(10).pow(minorUnits(one.currency)));
  if (!units.isInteger()) throw new RangeError(`${one.amount} ${one.currency} is finer than the currency.`);
  return BigInt(units.toFixed());
}

function sameCurrency(one: Money, other: Money): Money {
  if (one.currency !== other.currency) throw new CurrencyMismatchError(one.currency, other.currency);
  return other;
}

function textOf(value: Decimal, currency: CurrencyCode): string {
  const places = Math.max(value.decimalPlaces(), minorUnits(currency));
  // No "-0.00": a zero has no sign.
  return (value.isZero() ? new Decimal(0) : value).toFixed(places);
}
