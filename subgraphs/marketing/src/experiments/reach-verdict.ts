import type { Experiment } from './experiment.js';
import type { Comparison, SampleRatio, Verdict, VerdictKind } from './experiment-evaluation.js';

interface Found {
  readonly fraction: number;
  readonly sampleRatio: SampleRatio | null;
  readonly comparisons: readonly Comparison[];
}

type Judged = Pick<Experiment, 'variants' | 'metrics' | 'plan' | 'plannedSizes'>;

/** The peeking guard and the verdict: what may be said at this size, in this design. */
export function reachVerdict(experiment: Judged, found: Found): Verdict {
  const { plan, metrics } = experiment;
  if (found.sampleRatio === null || found.comparisons.length === 0) {
    return undecided('NO_DATA', 'There are not yet visitors of the control and of another variant.');
  }
  if (found.sampleRatio.isMismatch) return undecided('SAMPLE_RATIO_MISMATCH', mismatchText(found.sampleRatio));
  if (plan.design === 'FIXED_HORIZON' && found.fraction < 1)
    return undecided('TOO_EARLY', tooEarlyText(experiment, found.fraction));
  const deciding = found.comparisons.filter(({ metricKey }) => metricKey === metrics[0]?.key);
  const significant = deciding.filter(({ isSignificant }) => isSignificant);
  const best = significant
    .filter(({ difference }) => difference > 0)
    .sort((one, other) => other.difference - one.difference)[0];
  if (best) return variantBetter(experiment, best, found);
  const isWorse = significant.length > 0 && significant.length === deciding.length;
  if (isWorse)
    return decided('CONTROL_BETTER', null, 'Every other variant converts worse than the control. Keep the control.');
  if (found.fraction < 1) return undecided('TOO_EARLY', goOnText(found.fraction));
  return decided('NO_DIFFERENCE', null, noDifferenceText(experiment));
}

function variantBetter(experiment: Judged, best: Comparison, { comparisons }: Found): Verdict {
  const { variants, metrics } = experiment;
  const name = variants.find(({ key }) => key === best.variantKey)?.name ?? best.variantKey;
  const warnings = comparisons
    .filter((one) => one.variantKey === best.variantKey && one.isSignificant && one.difference < 0)
    .map((one) => {
      const metric = metrics.find(({ key }) => key === one.metricKey)?.name ?? one.metricKey;
      return `${metric} is worse by ${points(-one.difference)}.`;
    });
  const relative =
    best.relativeDifference === null ? '' : ` (${percent(best.relativeDifference)} of the control's rate)`;
  const explanation = `${name} converts better than the control by ${points(best.difference)}${relative}; with the confidence asked for the difference lies between ${points(best.low)} and ${points(best.high)}.`;
  return decided('VARIANT_BETTER', best.variantKey, explanation, warnings);
}

function mismatchText({ pValue }: SampleRatio): string {
  return `Visitors are not shared out as planned (p = ${pValue.toExponential(1)}): something assigns, counts or loses them wrongly. Find out what before you believe any difference.`;
}

function tooEarlyText({ variants, plannedSizes }: Judged, fraction: number): string {
  const planned = variants.map(({ name }, index) => `${(plannedSizes[index] ?? 0).toLocaleString('en')} for ${name}`);
  return `${percent(fraction)} of the planned visitors (${planned.join(', ')}) are in. A test of this design holds its error only when it is looked at once, at the end: do not decide yet.`;
}

function goOnText(fraction: number): string {
  return `No difference is clear yet at ${percent(fraction)} of the planned visitors. Go on.`;
}

function noDifferenceText({ plan }: Judged): string {
  return `No difference was found with the planned visitors. One of ${points(plan.minimumEffect)} or more would have been found with a chance of ${percent(plan.power)}; a smaller one may be there.`;
}

function undecided(kind: VerdictKind, explanation: string): Verdict {
  return { kind, variantKey: null, mayDecide: false, explanation, warnings: [] };
}

function decided(kind: VerdictKind, variantKey: string | null, explanation: string, warnings: string[] = []): Verdict {
  return { kind, variantKey, mayDecide: true, explanation, warnings };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** Differences of shares are points, not per cent. */
function points(share: number): string {
  return `${Number((share * 100).toFixed(2))} percentage points`;
}
