import { Decimal, type Money, minorUnits, money, toMinorUnits } from '@paissive/money';

/**
 * Rounds exact parts, of either sign, to whole minor units that add up to a rounded whole: each part is rounded down, and what is left goes,
 * a unit each, to the largest remainders; of equal remainders the earlier wins. No part is a unit or more away from its exact value.
 *
 * @param whole the sum of the parts, rounded to minor units in any way.
 * @throws RangeError when the whole is not the sum of the parts, rounded.
 * @see https://en.wikipedia.org/wiki/Quota_method (largest remainders)
 */
export function apportion(whole: Money, exact: readonly Money[]): Money[] {
  const scale = new Decimal(10).pow(minorUnits(whole.currency));
  const units = exact.map(({ amount }) => new Decimal(amount).times(scale));
  const floors = units.map((value) => value.floor());
  const left = new Decimal(toMinorUnits(whole).toString()).minus(
    floors.reduce((sum, value) => sum.plus(value), new Decimal(0)),
  );
  const byRemainder = units
    .map((value, index) => ({ index, remainder: value.minus(value.floor()) }))
    .filter(({ remainder }) => !remainder.isZero())
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  if (left.lessThan(0) || left.greaterThan(byRemainder.length)) {
    throw new RangeError(`${whole.amount} ${whole.currency} is not the rounded sum of its parts.`);
  }
  const raised = new Set(byRemainder.slice(0, left.toNumber()).map(({ index }) => index));
  return floors.map((value, index) =>
    money((raised.has(index) ? value.plus(1) : value).dividedBy(scale), whole.currency),
  );
}
