import { sequentialBoundaries } from '@paissive/statistics';
import { evaluateExperiment, informationFraction } from './evaluate-experiment.js';
import { comparisonCount, type Experiment, type ExperimentLook, type VariantTotals } from './experiment.js';

/** Looks closer to each other than this share of the plan are one look; so there are 25 at most. */
const LEAST_STEP = 0.04;

/** What a look before the first one asks for: no difference is large enough. */
export const BEFORE_FIRST_LOOK = 8;

/**
 * The next look at a group-sequential experiment: the boundary that follows from all looks so far, and what the totals say against it.
 * Null when too little came since the last look, or when the last one was the end: then the last look stands.
 */
export function takeLook(
  experiment: Experiment,
  totals: readonly VariantTotals[],
  takenAt: Date,
): ExperimentLook | null {
  const fraction = informationFraction(experiment, totals);
  const last = experiment.looks.at(-1)?.fraction ?? 0;
  if (last >= 1 || fraction <= 0) return null;
  if (fraction < 1 && fraction - last < LEAST_STEP) return null;
  const fractions = [...experiment.looks.map((look) => look.fraction), fraction];
  const level = experiment.plan.alpha / comparisonCount(experiment);
  const boundary = sequentialBoundaries(fractions, level).at(-1) ?? Number.POSITIVE_INFINITY;
  return { takenAt, fraction, evaluation: evaluateExperiment(experiment, totals, boundary) };
}
