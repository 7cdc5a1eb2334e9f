import type { ProjectionAssumptions } from './assumptions.js';
import { createRandomSource, type RandomSource } from './random-source.js';

/** Quantiles of something over all paths. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface SimulatedMonth {
  readonly month: number;
  readonly customers: Quantiles;
  readonly monthlyRecurringRevenue: Quantiles;
  readonly profit: Quantiles;
  readonly cumulativeProfit: Quantiles;
  /** Share of paths that have broken even in this month or before. */
  readonly breakevenProbability: number;
  /** Share of paths whose monthly profit has reached the goal in this month or before; null without a goal. */
  readonly goalProbability: number | null;
}

export interface Simulation {
  readonly paths: number;
  readonly seed: number;
  readonly months: readonly SimulatedMonth[];
  /** Months until the goal; a quantile is null when fewer paths than that reach it in time. */
  readonly monthsToGoal: {
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
  } | null;
  readonly monthsToBreakeven: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null };
}

export interface SimulateOptions {
  readonly months: number;
  readonly paths: number;
  readonly seed: number;
  /** Called after each month with the share that is done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Plays a projection many times. A path first draws its world (how many trials, which conversion, how much churn: log-normal around
 * the assumptions), then lives through the months: Poisson arrivals, binomial churn, binomial upgrades, in the order of
 * `projectMonths`. All paths live through a month before the next begins, so that memory stays small and is read in order. Floats: a
 * simulated amount is an estimate, never due.
 */
export function simulate(
  assumptions: ProjectionAssumptions,
  { months, paths, seed, onProgress }: SimulateOptions,
): Simulation {
  const crowd = createCrowd(assumptions, paths, createRandomSource(seed));
  const goal = assumptions.incomeGoal === null ? Number.POSITIVE_INFINITY : Number(assumptions.incomeGoal);
  const cumulative = new Float64Array(paths).fill(-Number(assumptions.initialInvestment));
  const [firstBreakeven, firstGoal] = [new Uint16Array(paths), new Uint16Array(paths)];
  const scratch = new Float64Array(paths);
  const simulated: SimulatedMonth[] = [];
  let [brokenEven, goalsReached] = [0, 0];
  for (let month = 1; month <= months; month += 1) {
    const { customers, revenue, profit } = crowd.live(month);
    for (let path = 0; path < paths; path += 1) {
      const earned = profit[path] ?? 0;
      const total = (cumulative[path] ?? 0) + earned;
      cumulative[path] = total;
      if (total >= 0 && firstBreakeven[path] === 0) {
        firstBreakeven[path] = month;
        brokenEven += 1;
      }
      if (earned >= goal && firstGoal[path] === 0) {
        firstGoal[path] = month;
        goalsReached += 1;
      }
    }
    simulated.push({
      month,
      customers: quantilesOf(customers, scratch),
      monthlyRecurringRevenue: quantilesOf(revenue, scratch),
      profit: quantilesOf(profit, scratch),
      cumulativeProfit: quantilesOf(cumulative, scratch),
      breakevenProbability: brokenEven / paths,
      goalProbability: assumptions.incomeGoal === null ? null : goalsReached / paths,
    });
    onProgress?.(month / months);
  }
  return {
    paths,
    seed,
    months: simulated,
    monthsToGoal: assumptions.incomeGoal === null ? null : firstMonths(firstGoal),
    monthsToBreakeven: firstMonths(firstBreakeven),
  };
}

/** What each path has in a month; overwritten by the next. */
interface CrowdMonth {
  readonly customers: Float64Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}

/** A rate in each path's world, and ln(1 − rate). */
interface PathRates {
  readonly rates: Float64Array;
  readonly logStays: Float64Array;
}

function pathRates(rate: number, factors: Float64Array): PathRates {
  const rates = factors.map((factor) => Math.min(rate * factor, 1));
  return { rates, logStays: rates.map((one) => Math.log1p(-one)) };
}

/** All paths side by side. */
function createCrowd(assumptions: ProjectionAssumptions, paths: number, random: RandomSource) {
  const { tiers, earlyMonths, trialMonths, uncertainty } = assumptions;
  const ages = earlyMonths + 1;
  const emptyGroups = () => Array.from({ length: ages }, () => new Float64Array(paths));
  const drawn = (deviation: number) => Float64Array.from({ length: paths }, () => worldFactor(random, deviation));
  const trialFactors = drawn(uncertainty.trials);
  const conversions = drawn(uncertainty.conversion).map((factor) => Math.min(assumptions.conversion * factor, 1));
  const churnFactors = drawn(uncertainty.churn);
  /** By tier and age, then path. */
  const groups = tiers.map(({ startingCustomers }) =>
    Array.from({ length: ages }, (_, age) => new Float64Array(paths).fill(age === earlyMonths ? startingCustomers : 0)),
  );
  const churns = tiers.map(({ churn }) => pathRates(churn, churnFactors));
  const upgrades = tiers.map(({ upgrade }) => pathRates(upgrade, new Float64Array(paths).fill(1)));
  const earlyChurn = pathRates(assumptions.earlyChurn, churnFactors);
  /** Who moves up, by age: from the tier before, and out of the one that is at hand. */
  let [arriving, leaving] = [emptyGroups(), emptyGroups()];
  const [customers, revenue, profit] = [new Float64Array(paths), new Float64Array(paths), new Float64Array(paths)];
  const perCustomer = Number(assumptions.variableCost) + Number(assumptions.paymentFeeFixed);
  const keptOfPayment = 1 - Number(assumptions.paymentFeePercent) / 100;

  const growth = (month: number) =>
    month < 1 ? 0 : assumptions.trialsPerMonth * (1 + assumptions.trialGrowth) ** (month - 1);

  /** Takes a binomial share out of each path's group; `into` gets those who go, or nobody does. */
  function leave(group: Float64Array, { rates, logStays }: PathRates, into: Float64Array | null): void {
    for (let path = 0; path < paths; path += 1) {
      const count = group[path] ?? 0;
      const going = count > 0 ? random.binomial(count, rates[path] ?? 0, logStays[path] ?? 0) : 0;
      group[path] = count - going;
      if (into) into[path] = going;
    }
  }

  function liveTier(index: number, converting: number): void {
    const tier = tiers[index];
    const byAge = groups[index];
    const churn = churns[index];
    const upgrade = upgrades[index];
    if (!tier || !byAge || !churn || !upgrade) return;
    for (const [age, group] of byAge.entries()) {
      leave(group, age < earlyMonths ? earlyChurn : churn, null);
      if (index + 1 < tiers.length) leave(group, upgrade, leaving[age] ?? null);
      const arrived = arriving[age];
      if (index > 0 && arrived)
        for (let path = 0; path < paths; path += 1) group[path] = (group[path] ?? 0) + (arrived[path] ?? 0);
    }
    [arriving, leaving] = [leaving, arriving];
    // Everybody is a month older, and new customers come in.
    const youngest = earlyMonths === 0 ? byAge[0] : byAge.pop();
    if (!youngest) return;
    if (earlyMonths > 0) {
      const oldest = byAge.at(-1) ?? youngest;
      for (let path = 0; path < paths; path += 1) {
        oldest[path] = (oldest[path] ?? 0) + (youngest[path] ?? 0);
        youngest[path] = 0;
      }
      byAge.unshift(youngest);
    }
    const price = Number(tier.price);
    for (let path = 0; path < paths; path += 1) {
      const mean = converting * tier.share * (trialFactors[path] ?? 0) * (conversions[path] ?? 0);
      youngest[path] = (youngest[path] ?? 0) + random.poisson(mean);
      let size = 0;
      for (const group of byAge) size += group[path] ?? 0;
      customers[path] = (customers[path] ?? 0) + size;
      revenue[path] = (revenue[path] ?? 0) + size * price;
    }
  }

  return {
    live(month: number): CrowdMonth {
      customers.fill(0);
      revenue.fill(0);
      for (let index = 0; index < tiers.length; index += 1) liveTier(index, growth(month - trialMonths));
      const [fixed, perTrial] = [Number(assumptions.fixedCosts), growth(month) * Number(assumptions.acquisitionCost)];
      for (let path = 0; path < paths; path += 1) {
        const income = (revenue[path] ?? 0) * keptOfPayment;
        profit[path] = income - fixed - (customers[path] ?? 0) * perCustomer - perTrial * (trialFactors[path] ?? 0);
      }
      return { customers, revenue, profit };
    },
  };
}

/** Log-normal with mean 1 and the given relative standard deviation. */
function worldFactor(random: RandomSource, deviation: number): number {
  if (deviation <= 0) return 1;
  const variance = Math.log1p(deviation * deviation);
  return Math.exp(random.normal() * Math.sqrt(variance) - variance / 2);
}

/** Quantiles of first months over all paths, those that never get there coming last. */
function firstMonths(firsts: Uint16Array): { p10: number | null; p50: number | null; p90: number | null } {
  const sorted = Float64Array.from(firsts, (month) => (month === 0 ? Number.POSITIVE_INFINITY : month)).sort();
  const at = (share: number) => {
    const month = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(month) ? month : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** Nearest-rank quantiles, found by selection in the scratch column: sorting each whole would take most of the time. */
function quantilesOf(values: Float64Array, column: Float64Array): Quantiles {
  column.set(values);
  const rank = (share: number) => Math.max(Math.ceil(share * column.length) - 1, 0);
  const [low, middle, high] = [rank(0.1), rank(0.5), rank(0.9)];
  const p50 = select(column, middle, 0, column.length - 1);
  const p10 = select(column, low, 0, Math.max(middle - 1, low));
  const p90 = select(column, high, Math.min(middle + 1, high), column.length - 1);
  return { p10, p50, p90 };
}

/** Hoare's selection in place, with the middle element as pivot. */
function select(values: Float64Array, rank: number, from: number, to: number): number {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      const held = values[low] ?? 0;
      values[low] = values[high] ?? 0;
      values[high] = held;
      low += 1;
      high -= 1;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] ?? 0;
}
