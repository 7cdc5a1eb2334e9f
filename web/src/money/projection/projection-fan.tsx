'use client';

import { useAddressParameter } from '@/address/use-address-parameter';
import { ChartFrame } from '@/charts/chart-frame';
import { FanChart, type FanMark } from '@/charts/fan-chart';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatPercent } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { ProjectionFieldsFragment } from '@/gql/graphql';
import { METRICS, metricFormat } from './metrics';
import type { PreviewMonth } from './preview-course';
import { breakevenSentence, monthOf } from './projection-sentences';

type Result = NonNullable<ProjectionFieldsFragment['result']>;

interface ProjectionFanProps {
  readonly result: Result | null;
  /** The expected course as the assumptions are now. */
  readonly preview: readonly PreviewMonth[];
  /** Whether the result belongs to the assumptions as they are now. */
  readonly isFresh: boolean;
  readonly currency: string;
  readonly startMonth: string;
  readonly strategyName: string;
}

const HEADER = ['Month', 'Expected', 'P10', 'Median', 'P90', 'Broken even'];

/** What lies ahead as a fan, with the months of breakeven and of the goal; the dashed line follows the hand. */
export function ProjectionFan({ result, preview, isFresh, currency, startMonth, strategyName }: ProjectionFanProps) {
  const [shown, show] = useAddressParameter('show', 'cumulativeProfit');
  const metric = METRICS.find(({ key }) => key === shown) ?? METRICS[0];
  if (!metric) return null;
  const format = metricFormat(metric, currency);
  const simulated = result?.simulation.months ?? [];
  const expected = isFresh && result ? result.months.map(metric.expected) : preview.map(metric.preview);
  const labels = expected.map((_, index) => formatMonth(monthOf(startMonth, index + 1)));
  const last = simulated.at(-1);
  const title =
    result && last
      ? breakevenSentence({
          monthsToBreakeven: result.simulation.monthsToBreakeven,
          probability: last.breakevenProbability,
          months: simulated.length,
          startMonth: result.months[0]?.label ?? startMonth,
        })
      : 'The expected course; the paths are being simulated';
  const rows = simulated.map((month, index) => {
    const at = metric.quantiles(month);
    return { label: labels[index] ?? monthOf(startMonth, index + 1), expected: expected[index] ?? null, at, month };
  });
  return (
    <div className="grid gap-3">
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm" data-print="hide">
        <legend className="sr-only">What the fan shows</legend>
        {METRICS.map(({ key, label }) => (
          <label key={key} className="flex items-center gap-1.5 py-1">
            <input
              type="radio"
              name="metric"
              checked={metric.key === key}
              onChange={() => show(key)}
              className="accent-accent-solid"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <ChartFrame
        title={title}
        note={`${metric.label}: ${metric.formula}. Band: eight of ten paths lie between P10 and P90; line: their median; dashed: the expected course. Arrivals are Poisson, churn binomial, rates uncertain.`}
        csv={() =>
          toCsv(
            HEADER,
            rows.map(({ label, expected: value, at, month }) => [
              label,
              value,
              at.p10,
              at.p50,
              at.p90,
              month.breakevenProbability,
            ]),
          )
        }
        table={
          <ValueTable
            label={`${metric.label} by month`}
            header={HEADER}
            rows={rows.map(({ label, expected: value, at, month }) => [
              label,
              value === null ? 'unknown' : format(value),
              format(at.p10),
              format(at.p50),
              format(at.p90),
              formatPercent(month.breakevenProbability),
            ])}
          />
        }
      >
        <FanChart
          fan={rows.map(({ label, at }) => ({ label, ...at }))}
          expected={expected}
          labels={labels}
          isFanOld={!isFresh}
          marks={isFresh && result ? marksOf(result) : []}
          yTitle={metric.key === 'customers' ? 'customers' : `${metric.label.toLowerCase()}, ${currency}`}
          format={format}
          label={`${metric.label} of ${strategyName}. ${title}.`}
        />
      </ChartFrame>
    </div>
  );
}

function marksOf({ simulation }: Result): FanMark[] {
  const { monthsToBreakeven, monthsToGoal, months } = simulation;
  const marks: FanMark[] = [];
  const breakeven = monthsToBreakeven.p50;
  if (breakeven != null)
    marks.push({
      month: breakeven,
      label: `Breakeven, month ${breakeven}: ${formatPercent(months[breakeven - 1]?.breakevenProbability)}`,
    });
  const goal = monthsToGoal?.p50;
  if (goal != null)
    marks.push({
      month: goal,
      label: `Could quit, month ${goal}: ${formatPercent(months[goal - 1]?.goalProbability)}`,
    });
  return marks;
}
