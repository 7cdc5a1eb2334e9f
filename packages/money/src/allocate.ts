import { minorUnits } from './currency.js';
import { Decimal, type Numeric } from './decimal.js';
import { type Money, money, toMinorUnits } from './money.js';

/**
 * Splits an amount by weights into whole minor units that add up to it exactly: each part gets its share rounded down, and
 * what is left goes, a unit each, to the largest remainders (Hamilton's method); of equal remainders the earlier wins.
 *
 * @param weights not negative, with at least one above zero.
 * @throws RangeError for other weights, or for an amount that is finer than its currency.
 * @see https://en.wikipedia.org/wiki/Quota_method (largest remainders with the Hare quota)
 * @example allocate(money('0.05', 'USD'), [70, 30]) // 0.04 and 0.01: M. Fowler, PoEAA, "Money"
 */
export function allocate(whole: Money, weights: readonly Numeric[]): Money[] {
  const places = minorUnits(whole.currency);
  const scale = new Decimal(10).pow(places);
  return allocateUnits(toMinorUnits(whole), weights).map((units) =>
    money(new Decimal(units.toString()).dividedBy(scale), whole.currency),
  );
}

/** {@link allocate} for a bare count, such as seats. A negative count is split like its opposite. */
export function allocateUnits(units: bigint, weights: readonly Numeric[]): bigint[] {
  if (units < 0n) return allocateUnits(-units, weights).map((part) => -part);
  const shares = weights.map((weight) => new Decimal(weight));
  const sum = shares.reduce((total, share) => total.plus(share), new Decimal(0));
  if (!sum.greaterThan(0) || shares.some((share) => share.lessThan(0))) {
    throw new RangeError('Weights must not be negative, and one must be above zero.');
  }
  // Multiplied before it is divided, so that whole shares come out whole.
  const exact = shares.map((share) => share.times(units.toString()).dividedBy(sum));
  const parts = exact.map((share) => BigInt(share.floor().toFixed()));
  const left = Number(units - parts.reduce((total, part) => total + part, 0n));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}
