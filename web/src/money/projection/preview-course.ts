import type { Rates } from './assumptions';

/** A month of the expected course, in floats. */
export interface PreviewMonth {
  readonly customers: number;
  readonly monthlyRecurringRevenue: number;
  readonly profit: number;
  readonly cumulativeProfit: number;
}

/**
 * The expected course while a slider moves: the platform's cohort model in floats, so that the line follows the hand. What is shown once
 * the slider rests, and everything that is exported, comes from the platform, which reckons exactly; an end-to-end test holds both together.
 */
export function previewCourse(
  rates: Rates,
  tiers: readonly { readonly price: number; readonly share: number }[],
): PreviewMonth[] {
  const { earlyMonths, earlyChurn, churn, upgrade, trialMonths, conversion } = rates;
  // Customers of each tier by age in months; from `earlyMonths` on age makes no difference.
  const pools = tiers.map(() => new Array<number>(earlyMonths + 1).fill(0));
  const course: PreviewMonth[] = [];
  let cumulativeProfit = -rates.initialInvestment;
  const trialsIn = (month: number) => rates.trialsPerMonth * (1 + rates.trialGrowth) ** (month - 1);
  for (let month = 1; month <= rates.months; month += 1) {
    const converting = month > trialMonths ? trialsIn(month - trialMonths) * conversion : 0;
    let arriving: number[] = [];
    for (const [index, pool] of pools.entries()) {
      for (const [age, count] of pool.entries()) pool[age] = count * (1 - (age < earlyMonths ? earlyChurn : churn));
      const moving = index + 1 < pools.length ? pool.map((count) => count * upgrade) : [];
      for (const [age, count] of moving.entries()) pool[age] = (pool[age] ?? 0) - count;
      for (const [age, count] of arriving.entries()) pool[age] = (pool[age] ?? 0) + count;
      arriving = moving;
      growOlder(pool, converting * (tiers[index]?.share ?? 0));
    }
    const byTier = pools.map((pool) => pool.reduce((sum, count) => sum + count, 0));
    const customers = byTier.reduce((sum, count) => sum + count, 0);
    const revenue = byTier.reduce((sum, count, index) => sum + count * (tiers[index]?.price ?? 0), 0);
    const costs =
      rates.fixedCosts +
      customers * (rates.variableCost + rates.paymentFeeFixed) +
      revenue * rates.paymentFeePercent +
      trialsIn(month) * rates.acquisitionCost;
    cumulativeProfit += revenue - costs;
    course.push({ customers, monthlyRecurringRevenue: revenue, profit: revenue - costs, cumulativeProfit });
  }
  return course;
}

/** Everybody is a month older, and new customers come in. */
function growOlder(pool: number[], arriving: number): void {
  const oldest = pool.length - 1;
  for (let age = oldest; age > 0; age -= 1) pool[age] = (age === oldest ? (pool[age] ?? 0) : 0) + (pool[age - 1] ?? 0);
  pool[0] = oldest === 0 ? (pool[0] ?? 0) + arriving : arriving;
}
