'use client';

import { useAddressParameter } from '@/address/use-address-parameter';
import { ChartFrame } from '@/charts/chart-frame';
import { Plot } from '@/charts/plot';
import type { PlotScales } from '@/charts/plot-geometry';
import { linePath, niceTicks, round } from '@/charts/scale';
import { ValueTable } from '@/charts/value-table';
import { FilterChoice } from '@/design/filter-choice';
import { toCsv } from '@/format/csv';
import type { CampaignPartsFragment, CampaignPerformanceQuery } from '@/gql/graphql';
import { formatDay, formatShortDay } from '../shared/days';
import {
  type CampaignProgress,
  campaignProgress,
  formatMeasure,
  MEASURES,
  type Measure,
  paceAt,
  progressSentence,
} from './progress';

interface ProgressChartProps {
  readonly campaign: CampaignPartsFragment;
  readonly performance: NonNullable<CampaignPerformanceQuery['campaignPerformance']>;
}

const HEIGHT = 260;
const DAY_TICKS = 6;
const CHOICES = Object.entries(MEASURES).map(([value, { label }]) => ({ value, label }));

/** A measure added up day by day, beside the straight way to its target. */
export function ProgressChart({ campaign, performance }: ProgressChartProps) {
  const [wanted, setWanted] = useAddressParameter('measure', 'clicks');
  const measure: Measure = wanted in MEASURES ? (wanted as Measure) : 'clicks';
  const currency = performance.currency ?? null;
  const progress = campaignProgress({
    days: performance.byDay,
    measure,
    startsOn: campaign.startsOn ?? null,
    endsOn: campaign.endsOn ?? null,
    goal: goalOf(measure, campaign),
  });
  return (
    <div className="grid min-w-0 gap-1">
      <FilterChoice label="Measure" choices={CHOICES} value={measure} onChange={setWanted} />
      {progress ? (
        <Drawing progress={progress} measure={measure} currency={currency} />
      ) : (
        <p className="text-muted">No source tells the {MEASURES[measure].label.toLowerCase()} of these days.</p>
      )}
    </div>
  );
}

function Drawing(props: { progress: CampaignProgress; measure: Measure; currency: string | null }) {
  const { progress, measure, currency } = props;
  const { points, firstDay, span, pace } = progress;
  const { label } = MEASURES[measure];
  const write = (value: number) => formatMeasure(measure, value, currency);
  const title = progressSentence(progress, measure, currency);
  const highest = Math.max(...points.map(({ total }) => total), pace?.goal ?? 0);
  const rows = points.map((point) => [
    formatDay(point.date),
    write(point.value),
    write(point.total),
    writePace(progress, point.day, write),
  ]);
  const header = ['Day', label, 'Added up', 'Even pace'];
  return (
    <ChartFrame
      title={title}
      note={pace ? 'Added up by day; the dashed line is an even pace to the target.' : 'Added up by day.'}
      table={<ValueTable label={`${label} by day`} header={header} rows={rows} />}
      csv={() =>
        toCsv(
          ['day', measure, `${measure} added up`],
          points.map(({ date, value, total }) => [date, value, total]),
        )
      }
    >
      <Plot
        label={`${title}.`}
        height={HEIGHT}
        xDomain={[0, span]}
        yTicks={niceTicks(highest)}
        formatY={write}
        yTitle={currency && (measure === 'cost' || measure === 'revenue') ? `${label}, ${currency}` : label}
        xTicks={dayTicks(firstDay, span)}
        points={points.map(({ date, day, total }) => ({
          x: day,
          y: total,
          label: `${formatDay(date)}: ${write(total)}`,
        }))}
        readout={(index) => {
          const point = points[index];
          if (!point) return null;
          return (
            <div className="grid">
              <span className="font-medium">{formatDay(point.date)}</span>
              <span>
                {write(point.total)} <span className="text-muted">so far</span>
              </span>
              <span className="text-muted">
                {write(point.value)} on the day{pace ? `, even pace ${writePace(progress, point.day, write)}` : ''}
              </span>
            </div>
          );
        }}
      >
        {(scales) => (
          <>
            {pace ? <Pace scales={scales} pace={pace} goal={write(pace.goal)} /> : null}
            <path
              d={linePath(points.map(({ day, total }) => [scales.x(day), scales.y(total)]))}
              fill="none"
              strokeWidth="2"
              strokeLinejoin="round"
              className="stroke-series-1"
            />
            {points.map(({ date, day, total }) => (
              <circle
                key={date}
                cx={round(scales.x(day))}
                cy={round(scales.y(total))}
                r="2"
                className="fill-series-1"
              />
            ))}
          </>
        )}
      </Plot>
    </ChartFrame>
  );
}

function Pace(props: { scales: PlotScales; pace: NonNullable<CampaignProgress['pace']>; goal: string }) {
  const { scales, pace, goal } = props;
  const end = round(scales.x(pace.toDay));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus.
    <g aria-hidden="true">
      <line
        x1={round(scales.x(pace.fromDay))}
        y1={round(scales.y(0))}
        x2={end}
        y2={round(scales.y(pace.goal))}
        strokeDasharray="4 4"
        className="stroke-muted"
      />
      <text
        x={end - 4}
        y={round(scales.y(pace.goal)) - 7}
        textAnchor="end"
        fontSize="12"
        strokeWidth="4"
        className="fill-muted stroke-surface [paint-order:stroke]"
      >
        target {goal}
      </text>
    </g>
  );
}

function goalOf(measure: Measure, { targets, budget }: CampaignPartsFragment): number | null {
  if (measure === 'cost') return budget ? Number(budget.amount) : null;
  const target = targets.find(({ metric }) => metric === MEASURES[measure].target);
  return target ? Number(target.value) : null;
}

function writePace(progress: CampaignProgress, day: number, write: (value: number) => string): string {
  const pace = paceAt(progress, day);
  return pace === null ? 'no target' : write(pace);
}

/** Whole days at even steps, in the calendar of the campaign. */
function dayTicks(firstDay: string, span: number) {
  const step = Math.max(1, Math.ceil(span / DAY_TICKS));
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => {
    const time = Date.parse(`${firstDay}T00:00:00Z`) + index * step * 86_400_000;
    return { x: index * step, label: formatShortDay(new Date(time).toISOString().slice(0, 10)) };
  });
}
