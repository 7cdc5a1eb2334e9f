import type { ProjectionAssumptions } from './assumptions.js';
import { oldestAge, paidPrices } from './promotion.js';
import type { RandomSource } from './random-source.js';

/** What each path has in a month; overwritten by the next. */
export interface CrowdMonth {
  readonly customers: Float64Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}

export interface Crowd {
  /** Lives through the next month, from 1. */
  live(month: number): CrowdMonth;
}

/**
 * All paths side by side, a month at a time. The customers of a path stand together, by tier and age, and everything that happens to them in
 * a month happens in one visit: the numbers of ten thousand paths do not fit into the cache of a processor, those of one do.
 */
export function createCrowd(assumptions: ProjectionAssumptions, paths: number, random: RandomSource): Crowd {
  const { tiers, earlyMonths, trialMonths } = assumptions;
  const worlds = drawWorlds(assumptions, paths, random);
  const oldest = oldestAge(assumptions);
  const ages = oldest + 1;
  const groups = startingGroups(assumptions, paths, ages);
  const shares = Float64Array.from(tiers, ({ share }) => share);
  const upgrades = Float64Array.from(tiers, ({ upgrade }, index) => (index + 1 < tiers.length ? upgrade : 0));
  const logUpgradeStays = upgrades.map((rate) => Math.log1p(-rate));
  /** Who moves up into a tier, by tier and age; those of the tier that comes first stay empty. */
  const moving = new Float64Array((tiers.length + 1) * ages);
  const [customers, revenue, profit] = [new Float64Array(paths), new Float64Array(paths), new Float64Array(paths)];
  const costs = {
    fixed: Number(assumptions.fixedCosts),
    customer: Number(assumptions.variableCost),
    payment: Number(assumptions.paymentFeeFixed),
    acquisition: Number(assumptions.acquisitionCost),
    keptOfPayment: 1 - Number(assumptions.paymentFeePercent) / 100,
  };
  const trialsIn = (month: number) =>
    month < 1 ? 0 : assumptions.trialsPerMonth * (1 + assumptions.trialGrowth) ** (month - 1);

  /** Those who leave, then those who move up, then those who have moved up, then a month older, then those who are new. */
  function liveTier(path: number, tier: number, arrivals: number): void {
    const first = (path * tiers.length + tier) * ages;
    const rates = (path * (tiers.length + 1) + tier) * 2;
    const early = (path * (tiers.length + 1) + tiers.length) * 2;
    const upgrade = upgrades[tier] ?? 0;
    const logUpgradeStay = logUpgradeStays[tier] ?? 0;
    for (let age = 0; age < ages; age += 1) {
      let count = groups[first + age] ?? 0;
      let going = 0;
      if (count > 0) {
        const rate = age < earlyMonths ? early : rates;
        count -= random.binomial(count, worlds.churns[rate] ?? 0, worlds.churns[rate + 1] ?? 0);
        if (upgrade > 0) going = random.binomial(count, upgrade, logUpgradeStay);
      }
      groups[first + age] = count - going + (moving[tier * ages + age] ?? 0);
      moving[(tier + 1) * ages + age] = going;
    }
    for (let age = oldest; age > 0; age -= 1) {
      const staying = age === oldest ? (groups[first + age] ?? 0) : 0;
      groups[first + age] = staying + (groups[first + age - 1] ?? 0);
    }
    const youngest = oldest === 0 ? (groups[first] ?? 0) : 0;
    groups[first] = youngest + random.poisson(arrivals * (shares[tier] ?? 0));
  }

  const size = tiers.length * ages;
  /** Of the month at hand: what is paid by tier and age, and by which share of them; trials that convert, and what trials cost. */
  const paid = new Float64Array(size);
  const paying = new Float64Array(size);
  let [converting, trialCosts] = [0, 0];

  // A function of its own: the loop over all paths would be optimised anew in the middle of every month.
  function livePath(path: number): void {
    const trialFactor = worlds.trials[path] ?? 0;
    const arrivals = converting * trialFactor * (worlds.conversions[path] ?? 0);
    for (let tier = 0; tier < tiers.length; tier += 1) liveTier(path, tier, arrivals);
    let present = 0;
    let payments = 0;
    let income = 0;
    for (let group = 0; group < size; group += 1) {
      const count = groups[path * size + group] ?? 0;
      present += count;
      payments += count * (paying[group] ?? 0);
      income += count * (paid[group] ?? 0);
    }
    customers[path] = present;
    revenue[path] = income;
    const spent = costs.fixed + present * costs.customer + payments * costs.payment + trialCosts * trialFactor;
    profit[path] = income * costs.keptOfPayment - spent;
  }

  return {
    live(month) {
      for (const [group, price] of paidPrices(assumptions, month).flat().entries()) {
        paid[group] = price.price.toNumber();
        paying[group] = price.paying.toNumber();
      }
      converting = trialsIn(month - trialMonths);
      trialCosts = trialsIn(month) * costs.acquisition;
      for (let path = 0; path < paths; path += 1) livePath(path);
      return { customers, revenue, profit };
    },
  };
}

interface Worlds {
  /** Factors of the number of trials. */
  readonly trials: Float64Array;
  readonly conversions: Float64Array;
  /** By path, then tier, then early churn: the rate, and ln(1 − rate). */
  readonly churns: Float64Array;
}

/** What is true in each path: log-normal around the assumptions, rates up to 1. */
function drawWorlds(assumptions: ProjectionAssumptions, paths: number, random: RandomSource): Worlds {
  const { tiers, conversion, earlyChurn, uncertainty } = assumptions;
  const rates = [...tiers.map(({ churn }) => churn), earlyChurn];
  const trials = new Float64Array(paths);
  const conversions = new Float64Array(paths);
  const churns = new Float64Array(paths * rates.length * 2);
  for (let path = 0; path < paths; path += 1) {
    trials[path] = worldFactor(random, uncertainty.trials);
    conversions[path] = Math.min(conversion * worldFactor(random, uncertainty.conversion), 1);
    const factor = worldFactor(random, uncertainty.churn);
    for (const [index, rate] of rates.entries()) {
      const drawn = Math.min(rate * factor, 1);
      churns[(path * rates.length + index) * 2] = drawn;
      churns[(path * rates.length + index) * 2 + 1] = Math.log1p(-drawn);
    }
  }
  return { trials, conversions, churns };
}

/** Log-normal with mean 1 and the given relative standard deviation. */
function worldFactor(random: RandomSource, deviation: number): number {
  if (deviation <= 0) return 1;
  const variance = Math.log1p(deviation * deviation);
  return Math.exp(random.normal() * Math.sqrt(variance) - variance / 2);
}

/** By path, tier and age; those who are there before the first month are as old as can be. */
function startingGroups({ tiers }: ProjectionAssumptions, paths: number, ages: number): Float64Array {
  const groups = new Float64Array(paths * tiers.length * ages);
  for (let path = 0; path < paths; path += 1) {
    for (const [tier, { startingCustomers }] of tiers.entries()) {
      groups[(path * tiers.length + tier + 1) * ages - 1] = startingCustomers;
    }
  }
  return groups;
}
