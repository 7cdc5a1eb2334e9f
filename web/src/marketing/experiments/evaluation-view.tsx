import { IntervalChart } from '@/charts/interval-chart';
import { classNames } from '@/design/class-names';
import { Section } from '@/design/page-header';
import { formatCount, formatPercent, formatPValue } from '@/format/numbers';
import type { EvaluationFragment, ExperimentRowFragment } from '@/gql/graphql';
import { DESIGNS, VERDICTS } from './words';

interface EvaluationViewProps {
  readonly evaluation: EvaluationFragment;
  readonly experiment: ExperimentRowFragment;
}

/** What the visitors so far say: a verdict in words, then the figures that it rests on. */
export function EvaluationView({ evaluation, experiment }: EvaluationViewProps) {
  const { verdict, sampleRatio, rates, comparisons, fraction } = evaluation;
  const nameOf = (key: string) => experiment.variants.find((variant) => variant.key === key)?.name ?? key;
  const { label, look } = VERDICTS[verdict.kind];
  return (
    <>
      <section
        aria-label="Verdict"
        className={classNames(
          'grid gap-1.5 border-line-strong border-l-2 py-1 pl-4',
          look === 'good' && 'border-good',
          look === 'warn' && 'border-warn',
        )}
      >
        <h2 className="font-semibold text-lg" data-testid="verdict">
          {label}
          {verdict.variantKey ? `: ${nameOf(verdict.variantKey)}` : ''}
        </h2>
        <p className="max-w-[72ch]">{verdict.explanation}</p>
        <p className="max-w-[72ch] text-muted">
          {verdict.mayDecide ? 'The experiment may be ended on this.' : 'This is not to be decided on yet.'}{' '}
          {formatPercent(Math.min(1, fraction))} of the planned visitors are in.{' '}
          {verdict.mayDecide ? null : DESIGNS[experiment.plan.design].guard}
        </p>
        {verdict.warnings.map((warning) => (
          <p key={warning} className="max-w-[72ch] text-warn">
            {warning}
          </p>
        ))}
      </section>
      {sampleRatio ? (
        <p className={sampleRatio.isMismatch ? 'text-warn' : 'text-muted'}>
          {sampleRatio.isMismatch
            ? 'Visitors are not shared out as planned; something keeps some of them away.'
            : 'Visitors are shared out as planned.'}{' '}
          χ² = {sampleRatio.chiSquare.toFixed(2)}, {sampleRatio.degreesOfFreedom} d.f.,{' '}
          {formatPValue(sampleRatio.pValue)}
        </p>
      ) : null}
      {experiment.metrics.map((metric) => {
        const ofMetric = rates.filter(({ metricKey }) => metricKey === metric.key);
        const known = ofMetric.flatMap(({ variantKey, rate, low, high, exposures, conversions }) =>
          rate == null || low == null || high == null
            ? []
            : [
                {
                  name: nameOf(variantKey),
                  value: rate,
                  low,
                  high,
                  note: `${formatCount(conversions)} of ${formatCount(exposures)}`,
                },
              ],
        );
        const differences = comparisons
          .filter(({ metricKey }) => metricKey === metric.key)
          .map(({ variantKey, difference, low, high, isSignificant, adjustedPValue }) => ({
            name: nameOf(variantKey),
            value: difference,
            low,
            high,
            note: `${isSignificant ? 'beyond chance' : 'may be chance'}${adjustedPValue == null ? '' : `, ${formatPValue(adjustedPValue)}`}`,
          }));
        return (
          <Section key={metric.key} title={metric.name}>
            {known.length === 0 ? <p className="text-muted">No visitors yet.</p> : null}
            {known.length > 0 ? (
              <IntervalChart
                title={rateSentence(known)}
                note="Rates with Wilson’s 95 % interval."
                rows={known}
                unit="rate"
                format={formatRate}
              />
            ) : null}
            {differences.length > 0 ? (
              <IntervalChart
                title={differenceSentence(differences)}
                note="Difference from the control with its interval, at the confidence that all comparisons share."
                rows={differences}
                unit="difference of rates, in percentage points"
                format={formatPoints}
                hasZero
              />
            ) : null}
          </Section>
        );
      })}
    </>
  );
}

interface Row {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function rateSentence(rows: readonly Row[]): string {
  return rows.map(({ name, value }) => `${name}: ${formatRate(value)}`).join(', ');
}

function differenceSentence(rows: readonly Row[]): string {
  return rows
    .map(({ name, value, low, high }) => {
      const span = `${formatPoints(low)} to ${formatPoints(high)}`;
      return `${name} differs by ${formatPoints(value)} points (${span})`;
    })
    .join('; ');
}

function formatRate(share: number): string {
  return formatPercent(share, 1);
}

/** A difference of rates in percentage points, which are not percent of anything. */
function formatPoints(share: number): string {
  const text = (share * 100).toFixed(1);
  return Number(text) === 0 ? '0.0' : text.replace('-', '\u2212');
}
