import { Decimal } from '@paissive/money';
import { monthlyPrice } from '../strategies/monthly-price.js';
import type { Strategy } from '../strategies/strategy.js';
import type { TierAssumptions } from './assumptions.js';

/** The paid recurring tiers, cheapest first; each next tier gets half as many new customers, until somebody knows better. */
export function tiersOfStrategy(
  strategy: Pick<Strategy, 'tiers'>,
  { churn, upgrade }: { churn: number; upgrade: number },
): TierAssumptions[] {
  const paid = strategy.tiers.flatMap(({ name, price, interval }) => {
    const monthly = monthlyPrice(price, interval);
    return monthly && Number(monthly.amount) > 0 ? [{ name, price: monthly.amount }] : [];
  });
  paid.sort((one, other) => new Decimal(one.price).comparedTo(other.price));
  const whole = paid.reduce((sum, _, index) => sum + 0.5 ** index, 0);
  return paid.map((tier, index) => ({ ...tier, share: 0.5 ** index / whole, churn, upgrade, startingCustomers: 0 }));
}
