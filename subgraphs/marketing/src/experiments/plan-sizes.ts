import { twoProportionPower, twoProportionSampleSize } from '@paissive/statistics';
import type { ExperimentPlan } from './experiment.js';

/**
 * What looking several times costs in size with O'Brien-Fleming boundaries: 2.8 % for five looks at α = 0.05 and 80 % power; taken for all.
 *
 * @see C. Jennison, B. W. Turnbull (2000), Group Sequential Methods with Applications to Clinical Trials, table 2.4.
 */
const SEQUENTIAL_INFLATION = 1.03;

/** Comparisons share the chance of a false finding evenly (Bonferroni), which Holm's procedure never does worse than. */
export interface SizeQuestion extends ExperimentPlan {
  /** Weights of the variants, the control first. */
  readonly weights: readonly number[];
  readonly comparisons: number;
}

/**
 * Visitors that each variant needs for the planned difference, in the order of the weights.
 *
 * @throws RangeError for rates that leave 0–1, see {@link alternativeRate}.
 */
export function planSizes(question: SizeQuestion): number[] {
  const { weights, power, design } = question;
  const control = weights[0] ?? 1;
  const inflation = design === 'GROUP_SEQUENTIAL' ? SEQUENTIAL_INFLATION : 1;
  // The variant that gets the fewest visitors decides how many the control needs.
  const ofControl = weights
    .slice(1)
    .map((weight) => twoProportionSampleSize({ ...rates(question), power, ratio: weight / control }));
  const needed = Math.max(...ofControl) * inflation;
  return weights.map((weight) => Math.ceil((needed * weight) / control));
}

/** Chance of finding the planned difference with shares of the planned size. */
export function powerCurve(question: SizeQuestion, shares: readonly number[]): { size: number; power: number }[] {
  const sizes = planSizes(question);
  const control = sizes[0] ?? 0;
  const fewest = Math.min(...question.weights.slice(1));
  const ratio = fewest / (question.weights[0] ?? 1);
  return shares.map((share) => {
    const size = Math.max(1, Math.round(control * share));
    return { size, power: twoProportionPower({ ...rates(question), ratio, size }) };
  });
}

/** The rate with the planned effect: upwards, or downwards where there is no room above. */
export function alternativeRate({
  baselineRate,
  minimumEffect,
}: Pick<ExperimentPlan, 'baselineRate' | 'minimumEffect'>) {
  const above = baselineRate + minimumEffect;
  return above < 1 ? above : baselineRate - minimumEffect;
}

function rates(question: SizeQuestion) {
  const alpha = question.alpha / question.comparisons;
  return { first: question.baselineRate, second: alternativeRate(question), alpha };
}
