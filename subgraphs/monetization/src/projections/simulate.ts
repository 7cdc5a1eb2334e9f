import type { ProjectionAssumptions } from './assumptions.js';
import { createCrowd } from './crowd.js';
import { type Quantiles, quantilesOf } from './quantiles.js';
import { createRandomSource } from './random-source.js';

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
 * `projectMonths`; of a promotion everybody has the mean share. All paths live through a month before the next begins, so that memory stays
 * small. Floats: a simulated amount is an estimate, never due.
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

/** Quantiles of first months over all paths, those that never get there coming last. */
function firstMonths(firsts: Uint16Array): { p10: number | null; p50: number | null; p90: number | null } {
  const sorted = Float64Array.from(firsts, (month) => (month === 0 ? Number.POSITIVE_INFINITY : month)).sort();
  const at = (share: number) => {
    const month = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(month) ? month : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
