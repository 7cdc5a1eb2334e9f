import { add, Decimal, type Money, multiply, type Numeric, roundToMinor, subtract } from '@paissive/money';

export type Breakeven =
  | {
      readonly kind: 'reached';
      /** Units at which income covers all costs, exact. */
      readonly units: Decimal;
      /** The first whole number of units that does. */
      readonly wholeUnits: Decimal;
      /** Income at the exact point, in minor units. */
      readonly revenue: Money;
      readonly contributionPerUnit: Money;
    }
  /** A unit brings in no more than it costs: no number of them is enough. */
  | { readonly kind: 'never'; readonly contributionPerUnit: Money };

/**
 * The breakeven point: fixed costs ÷ (price − variable cost per unit); with a target profit, the point at which it is made.
 *
 * @param fixedCosts of the period. @param targetProfit of the same period; zero if left out.
 * @throws CurrencyMismatchError
 * @see OpenStax, Principles of Accounting 2, section 3.2 (Hicks Manufacturing: 18,000 ÷ (100 − 20) = 225 birdbaths).
 */
export function breakeven({
  fixedCosts,
  price,
  variableCost,
  targetProfit,
}: {
  fixedCosts: Money;
  price: Money;
  variableCost: Money;
  targetProfit?: Money | undefined;
}): Breakeven {
  const contributionPerUnit = subtract(price, variableCost);
  const needed = targetProfit ? add(fixedCosts, targetProfit) : fixedCosts;
  const contribution = new Decimal(contributionPerUnit.amount);
  if (contribution.lessThanOrEqualTo(0)) return { kind: 'never', contributionPerUnit };
  const units = Decimal.max(new Decimal(needed.amount).dividedBy(contribution), 0);
  return {
    kind: 'reached',
    units,
    wholeUnits: units.ceil(),
    revenue: roundToMinor(multiply(price, units), 'half-up'),
    contributionPerUnit,
  };
}

/** How far sales may fall before there is a loss, 0–1 of them. @see OpenStax, ibid., section 3.5 */
export function marginOfSafety(sales: Numeric, breakevenSales: Numeric): Decimal | null {
  const all = new Decimal(sales);
  return all.isZero() ? null : all.minus(breakevenSales).dividedBy(all);
}
