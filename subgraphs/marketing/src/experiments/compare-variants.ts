import {
  alwaysValidPValue,
  alwaysValidRadius,
  fisherExactTest,
  holm,
  newcombeInterval,
  type Proportion,
  twoProportionTest,
  twoSidedNormalPValue,
} from '@paissive/statistics';
import { comparisonCount, type Experiment, type VariantTotals } from './experiment.js';
import type { Comparison } from './experiment-evaluation.js';

/** Below this expected count the normal approximation is not to be trusted (W. G. Cochran 1954, Biometrics 10, 417–451). */
const LEAST_EXPECTED = 5;

/** Where the |z| of this look lies; null when the design has no boundaries. */
export type Boundary = number | null;

/**
 * All comparisons with the control. In a fixed design with Fisher's exact test where an expected count is below 5 and with the pooled z
 * test elsewhere, p-values adjusted by Holm; in a group-sequential one against the boundary of the look; always valid p-values otherwise,
 * adjusted by Holm.
 */
export function compareVariants(
  experiment: Pick<Experiment, 'variants' | 'metrics' | 'plan'>,
  totals: readonly VariantTotals[],
  boundary: Boundary,
): Comparison[] {
  const { variants, metrics, plan } = experiment;
  const byKey = new Map(totals.map((one) => [one.variantKey, one]));
  const [control, ...others] = variants.map(({ key }) => byKey.get(key));
  if (!control || control.exposures === 0) return [];
  const level = plan.alpha / comparisonCount(experiment);
  const raw = metrics.flatMap((metric) =>
    others.flatMap((other) => {
      if (!other || other.exposures === 0) return [];
      const [first, second] = [proportionOf(control, metric.key), proportionOf(other, metric.key)];
      return [
        { variantKey: other.variantKey, metricKey: metric.key, ...compare(first, second, experiment, boundary, level) },
      ];
    }),
  );
  if (boundary !== null) return raw.map((one) => ({ ...one, adjustedPValue: null }));
  const adjusted = holm(raw.map(({ pValue }) => pValue ?? 1));
  return raw.map((one, index) => {
    const adjustedPValue = adjusted[index] ?? 1;
    return { ...one, adjustedPValue, isSignificant: adjustedPValue <= plan.alpha };
  });
}

type Compared = Omit<Comparison, 'variantKey' | 'metricKey' | 'adjustedPValue'>;

function compare(
  first: Proportion,
  second: Proportion,
  { plan }: Pick<Experiment, 'plan'>,
  boundary: Boundary,
  level: number,
): Compared {
  const control = first.successes / first.trials;
  const difference = second.successes / second.trials - control;
  const about = { difference, relativeDifference: control === 0 ? null : difference / control, isSignificant: false };
  const { z, pValue } = twoProportionTest(first, second);
  if (boundary !== null) {
    const interval = newcombeInterval(first, second, 1 - twoSidedNormalPValue(boundary));
    return {
      ...about,
      ...interval,
      test: 'SEQUENTIAL_Z',
      z,
      boundary,
      pValue: null,
      isSignificant: Math.abs(z) >= boundary,
    };
  }
  if (plan.design === 'ALWAYS_VALID') {
    const radius = alwaysValidRadius(first, second, plan.minimumEffect, level);
    const valid = alwaysValidPValue(first, second, plan.minimumEffect);
    const [low, high] = [Math.max(-1, difference - radius), Math.min(1, difference + radius)];
    return { ...about, low, high, test: 'MIXTURE_RATIO', z: null, boundary: null, pValue: valid };
  }
  const interval = newcombeInterval(first, second, 1 - level);
  if (leastExpected(first, second) < LEAST_EXPECTED) {
    const exact = fisherExactTest(first, second);
    return { ...about, ...interval, test: 'FISHER_EXACT', z: null, boundary: null, pValue: exact };
  }
  return { ...about, ...interval, test: 'POOLED_Z', z, boundary: null, pValue };
}

function leastExpected(first: Proportion, second: Proportion): number {
  const trials = first.trials + second.trials;
  const successes = first.successes + second.successes;
  const rarer = Math.min(successes, trials - successes);
  return (Math.min(first.trials, second.trials) * rarer) / trials;
}

function proportionOf({ exposures, conversions }: VariantTotals, metricKey: string): Proportion {
  return { successes: conversions[metricKey] ?? 0, trials: exposures };
}
