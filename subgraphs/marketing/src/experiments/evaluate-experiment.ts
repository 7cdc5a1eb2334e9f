import { chiSquareGoodnessOfFit, wilsonInterval } from '@paissive/statistics';
import { type Boundary, compareVariants } from './compare-variants.js';
import type { Experiment, VariantTotals } from './experiment.js';
import type { ExperimentEvaluation, SampleRatio, VariantRate } from './experiment-evaluation.js';
import { reachVerdict } from './reach-verdict.js';

/** A mismatch must be beyond chance, since it makes everything else worthless; the level is the one that Fabijan et al. (2019) use. */
const MISMATCH_LEVEL = 0.001;

type Evaluated = Pick<Experiment, 'variants' | 'metrics' | 'plan' | 'plannedSizes'>;

/**
 * What the totals say, and whether they may be acted on yet.
 *
 * @param boundary of this look at a group-sequential experiment; null for the other designs.
 */
export function evaluateExperiment(
  experiment: Evaluated,
  totals: readonly VariantTotals[],
  boundary: Boundary,
): ExperimentEvaluation {
  const fraction = informationFraction(experiment, totals);
  const sampleRatio = sampleRatioOf(experiment, totals);
  const comparisons = compareVariants(experiment, totals, boundary);
  const verdict = reachVerdict(experiment, { fraction, sampleRatio, comparisons });
  return { fraction, rates: ratesOf(experiment, totals), sampleRatio, comparisons, verdict };
}

export function informationFraction({ variants, plannedSizes }: Evaluated, totals: readonly VariantTotals[]): number {
  const exposures = exposuresOf(variants, totals);
  const shares = exposures.map((count, index) => count / (plannedSizes[index] ?? Number.POSITIVE_INFINITY));
  return Math.min(1, ...shares);
}

function sampleRatioOf({ variants }: Evaluated, totals: readonly VariantTotals[]): SampleRatio | null {
  const exposures = exposuresOf(variants, totals);
  if (exposures.every((count) => count === 0)) return null;
  const fit = chiSquareGoodnessOfFit(
    exposures,
    variants.map(({ weight }) => weight),
  );
  return { ...fit, isMismatch: fit.pValue < MISMATCH_LEVEL };
}

function exposuresOf(variants: Evaluated['variants'], totals: readonly VariantTotals[]): number[] {
  const byKey = new Map(totals.map(({ variantKey, exposures }) => [variantKey, exposures]));
  return variants.map(({ key }) => byKey.get(key) ?? 0);
}

function ratesOf({ variants, metrics }: Evaluated, totals: readonly VariantTotals[]): VariantRate[] {
  const byKey = new Map(totals.map((one) => [one.variantKey, one]));
  return metrics.flatMap((metric) =>
    variants.map(({ key }) => {
      const exposures = byKey.get(key)?.exposures ?? 0;
      const conversions = byKey.get(key)?.conversions[metric.key] ?? 0;
      const named = { variantKey: key, metricKey: metric.key, exposures, conversions };
      if (exposures === 0) return { ...named, rate: null, low: null, high: null };
      return { ...named, rate: conversions / exposures, ...wilsonInterval(conversions, exposures) };
    }),
  );
}
