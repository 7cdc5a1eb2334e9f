import { Decimal } from '@paissive/money';
import type { ProjectionAssumptions } from './assumptions.js';

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
 * end of the month pays for it. No rounding: amounts are rounded where they are shown.
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
    const customersByTier = pools.map((pool) => pool.size());
    const customers = sum(customersByTier);
    const revenue = sum(customersByTier.map((count, index) => count.times(tiers[index]?.price ?? 0)));
    const costs = costsOf(assumptions, { customers, revenue, trials });
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

function costsOf(
  assumptions: ProjectionAssumptions,
  { customers, revenue, trials }: { customers: Decimal; revenue: Decimal; trials: Decimal },
): Decimal {
  const perCustomer = new Decimal(assumptions.variableCost).plus(assumptions.paymentFeeFixed);
  return new Decimal(assumptions.fixedCosts)
    .plus(customers.times(perCustomer))
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
  size(): Decimal;
}

/** The customers of a tier by age in months; from `earlyMonths` on age makes no difference and they are one group. */
function createPool({ earlyMonths, earlyChurn }: ProjectionAssumptions, startingCustomers: number): Pool {
  const byAge = Array.from({ length: earlyMonths + 1 }, () => ZERO);
  byAge[earlyMonths] = new Decimal(startingCustomers);
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
      for (let age = earlyMonths; age > 0; age -= 1) {
        const staying = age === earlyMonths ? (byAge[age] ?? ZERO) : ZERO;
        byAge[age] = staying.plus(byAge[age - 1] ?? ZERO);
      }
      byAge[0] = earlyMonths === 0 ? (byAge[0] ?? ZERO).plus(count) : count;
    },
    size: () => sum(byAge),
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
