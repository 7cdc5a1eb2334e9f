import { Decimal } from '@paissive/money';
import type { ProjectionAssumptions } from './assumptions.js';
import { oldestAge, paidPrices } from './promotion.js';

/** One month of a projection. Customers are expected values and so have fractions; amounts are exact. */
export interface ProjectedMonth {
  /** From 1. */
  readonly month: number;
  readonly trials: Decimal;
  readonly newCustomers: Decimal;
  readonly churnedCustomers: Decimal;
  readonly upgradedCustomers: Decimal;
  /** At the end, by tier. */
  readonly customersByTier: readonly Decimal[];
  readonly customers: Decimal;
  readonly revenue: Decimal;
  readonly costs: Decimal;
  readonly profit: Decimal;
  /** Since the beginning, with the initial investment. */
  readonly cumulativeProfit: Decimal;
}

const ZERO = new Decimal(0);

/**
 * The expected course of a cohort model. In each month, for every cohort of every tier: those who leave go first, at the early rate while
 * the cohort is young, then some of the rest move up a tier, then the month's new customers come in. Everybody who is there at the
 * end of the month pays for it, less while a promotion holds. No rounding: amounts are rounded where they are shown.
 */
export function projectMonths(assumptions: ProjectionAssumptions, months: number): ProjectedMonth[] {
  const { tiers, trialMonths, conversion } = assumptions;
  const pools = tiers.map(({ startingCustomers }) => createPool(assumptions, startingCustomers));
  const result: ProjectedMonth[] = [];
  let cumulativeProfit = new Decimal(assumptions.initialInvestment).negated();
  for (let month = 1; month <= months; month += 1) {
    const trials = trialsIn(assumptions, month);
    const converting = month > trialMonths ? trialsIn(assumptions, month - trialMonths).times(conversion) : ZERO;
    let [churned, upgraded, arriving] = [ZERO, ZERO, [] as Decimal[]];
    for (const [index, { churn, upgrade, share }] of tiers.entries()) {
      const pool = pools[index] as Pool;
      churned = churned.plus(pool.lose(churn));
      const moving = index + 1 < tiers.length ? pool.take(upgrade) : [];
      upgraded = upgraded.plus(sum(moving));
      // Those who moved up in this month stay until the next before anything else happens to them.
      pool.admit(arriving);
      arriving = moving;
      pool.welcome(converting.times(share));
    }
    const customersByTier = pools.map((pool) => sum(pool.byAge));
    const customers = sum(customersByTier);
    const { revenue, payments } = takenIn(assumptions, month, pools);
    const costs = costsOf(assumptions, { customers, payments, revenue, trials });
    const profit = revenue.minus(costs);
    cumulativeProfit = cumulativeProfit.plus(profit);
    result.push({
      month,
      trials,
      newCustomers: converting,
      churnedCustomers: churned,
      upgradedCustomers: upgraded,
      customersByTier,
      customers,
      revenue,
      costs,
      profit,
      cumulativeProfit,
    });
  }
  return result;
}

function trialsIn({ trialsPerMonth, trialGrowth }: ProjectionAssumptions, month: number): Decimal {
  // Powers of a rate would grow longer by its digits every month; forty places are plenty.
  return new Decimal(trialsPerMonth).times(new Decimal(1).plus(trialGrowth).pow(month - 1)).toDecimalPlaces(40);
}

/** What comes in, and from how many: whoever pays nothing makes no payment. */
function takenIn(assumptions: ProjectionAssumptions, month: number, pools: readonly Pool[]) {
  const paid = paidPrices(assumptions, month).flatMap((byAge, tier) =>
    byAge.map(({ price, paying }, age) => {
      const count = pools[tier]?.byAge[age] ?? ZERO;
      return { revenue: count.times(price), payments: count.times(paying) };
    }),
  );
  return { revenue: sum(paid.map(({ revenue }) => revenue)), payments: sum(paid.map(({ payments }) => payments)) };
}

function costsOf(
  assumptions: ProjectionAssumptions,
  { customers, payments, revenue, trials }: Record<'customers' | 'payments' | 'revenue' | 'trials', Decimal>,
): Decimal {
  return new Decimal(assumptions.fixedCosts)
    .plus(customers.times(assumptions.variableCost))
    .plus(payments.times(assumptions.paymentFeeFixed))
    .plus(revenue.times(assumptions.paymentFeePercent).dividedBy(100))
    .plus(trials.times(assumptions.acquisitionCost));
}

interface Pool {
  /** Takes out those who leave; returns how many. */
  lose(churn: number): Decimal;
  /** Takes out a share of each age; returns them by age. */
  take(share: number): Decimal[];
  admit(byAge: readonly Decimal[]): void;
  /** Ends the month: everybody is a month older, new customers come in. */
  welcome(count: Decimal): void;
  readonly byAge: readonly Decimal[];
}

/** The customers of a tier by age in months; those for whom age makes no difference any more are one group. */
function createPool(assumptions: ProjectionAssumptions, startingCustomers: number): Pool {
  const { earlyMonths, earlyChurn } = assumptions;
  const oldest = oldestAge(assumptions);
  const byAge = Array.from({ length: oldest + 1 }, () => ZERO);
  byAge[oldest] = new Decimal(startingCustomers);
  const remove = (rateAt: (age: number) => number) =>
    byAge.map((count, age) => {
      const leaving = count.times(rateAt(age)).toDecimalPlaces(40);
      byAge[age] = count.minus(leaving);
      return leaving;
    });
  return {
    lose: (churn) => sum(remove((age) => (age < earlyMonths ? earlyChurn : churn))),
    take: (share) => remove(() => share),
    admit(arriving) {
      for (const [age, count] of arriving.entries()) byAge[age] = (byAge[age] ?? ZERO).plus(count);
    },
    welcome(count) {
      for (let age = oldest; age > 0; age -= 1) {
        const staying = age === oldest ? (byAge[age] ?? ZERO) : ZERO;
        byAge[age] = staying.plus(byAge[age - 1] ?? ZERO);
      }
      byAge[0] = oldest === 0 ? (byAge[0] ?? ZERO).plus(count) : count;
    },
    byAge,
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
