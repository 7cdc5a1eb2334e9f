import type { ExperimentPlan } from './experiment.js';
import { planSizes, powerCurve } from './plan-sizes.js';

const CURVE_SHARES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];

export interface ExperimentSize {
  readonly sizes: readonly number[];
  readonly total: number;
  readonly days: number | null;
  readonly powerCurve: readonly { readonly size: number; readonly power: number }[];
}

/** What an experiment needs before it is made. */
export function experimentSize({
  plan,
  weights,
  metricCount,
  visitorsPerDay,
}: {
  readonly plan: ExperimentPlan;
  readonly weights: readonly number[];
  readonly metricCount: number;
  readonly visitorsPerDay: number | null;
}): ExperimentSize {
  const question = { ...plan, weights, comparisons: (weights.length - 1) * metricCount };
  const sizes = planSizes(question);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    sizes,
    total,
    days: visitorsPerDay === null ? null : Math.ceil(total / visitorsPerDay),
    powerCurve: powerCurve(question, CURVE_SHARES),
  };
}
