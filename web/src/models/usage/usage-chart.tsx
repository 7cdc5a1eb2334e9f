'use client';

import { ChartFrame } from '@/charts/chart-frame';
import { MovementChart } from '@/charts/movement-chart';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatCompact, formatCount, formatPercent, plural } from '@/format/numbers';
import { formatUtcDate } from '@/format/times';
import { formatCost } from '../shared/usd';
import { type DaySeries, MEASURES, type Measure, total } from './usage-groups';

interface UsageChartProps {
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  readonly measure: Measure;
}

/** What was used day by day, by model. */
export function UsageChart({ days, series, measure }: UsageChartProps) {
  const { unit } = MEASURES[measure];
  const format = (value: number) =>
    measure === 'cost' ? formatCost({ amount: value.toFixed(6), currency: 'USD' }) : formatCount(value);
  const title = usageSentence(series, days.length, measure, format);
  const header = ['Day', ...series.map(({ label }) => label), 'Total'];
  const row = (index: number) => series.map(({ values }) => values[index] ?? 0);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return (
    <ChartFrame
      title={title}
      note="Days in UTC. Calls that failed and answers from the cache count with what they cost."
      csv={() =>
        toCsv(
          header,
          days.map((day, index) => [day, ...row(index), sum(row(index))]),
        )
      }
      table={
        <ValueTable
          label={`${MEASURES[measure].label} by day`}
          header={header}
          rows={days.map((day, index) => [formatUtcDate(day), ...row(index).map(format), format(sum(row(index)))])}
        />
      }
    >
      <MovementChart
        labels={days.map((day) => formatUtcDate(day).replace(/ \d{4}$/, ''))}
        series={series.map(({ label, values }, index) => ({
          label,
          values,
          color: `var(--color-series-${(index % 6) + 1})`,
        }))}
        yTitle={unit}
        format={measure === 'cost' ? format : formatCompact}
        label={`${title}.`}
        totalName="Total"
      />
    </ChartFrame>
  );
}

function usageSentence(
  series: readonly DaySeries[],
  dayCount: number,
  measure: Measure,
  format: (value: number) => string,
): string {
  const time = `in ${plural(dayCount, 'day')}`;
  const all = series.reduce((sum, each) => sum + total(each), 0);
  const [first] = series;
  if (!first || all === 0) return measure === 'cost' ? `Nothing was spent ${time}` : `Nothing was used ${time}`;
  const share =
    series.length > 1 ? `, ${formatPercent(total(first) / all)} of it on ${first.label}` : ` on ${first.label}`;
  switch (measure) {
    case 'cost':
      return `${format(all)} was spent ${time}${share}`;
    case 'calls':
      return `${plural(all, 'call')} ${time}${share}`;
    case 'tokens':
      return `${formatCompact(all)} tokens ${time}${share}`;
    default:
      return measure satisfies never;
  }
}
