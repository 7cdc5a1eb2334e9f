import type { CampaignTargetMetric, PerformanceFragment } from '@/gql/graphql';
import { formatCount, formatMoney, formatPercent } from '../../format/numbers';
import { daysBetween } from '../shared/days';
import type { FigureName } from './figures';

/** What can be added up day by day, with the target that stands for it. */
export const MEASURES = {
  clicks: { label: 'Clicks', target: 'CLICKS' },
  impressions: { label: 'Impressions', target: 'IMPRESSIONS' },
  conversions: { label: 'Conversions', target: 'CONVERSIONS' },
  revenue: { label: 'Revenue', target: 'REVENUE' },
  cost: { label: 'Cost', target: null },
} as const satisfies Partial<Record<FigureName, { label: string; target: CampaignTargetMetric | null }>>;
export type Measure = keyof typeof MEASURES;

/** One day of what was added up. */
export interface ProgressPoint {
  readonly date: string;
  /** Days since the first of the chart. */
  readonly day: number;
  /** Of the day alone. */
  readonly value: number;
  /** Of all days up to it. */
  readonly total: number;
}

interface ProgressInput {
  readonly days: readonly { readonly date: string; readonly figures: PerformanceFragment }[];
  readonly measure: Measure;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** What there should be in the end; null without a target. */
  readonly goal: number | null;
}

/** Actual against target, day by day. */
export interface CampaignProgress {
  readonly points: readonly ProgressPoint[];
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days between the two. */
  readonly span: number;
  /** The straight way to the target, where there are a target and a last day. */
  readonly pace: { readonly fromDay: number; readonly toDay: number; readonly goal: number } | null;
}

/** Adds a measure up day by day; days on which it is unknown are left out. Null where no day tells it. */
export function campaignProgress({ days, measure, startsOn, endsOn, goal }: ProgressInput): CampaignProgress | null {
  const known = days.flatMap(({ date, figures }) => {
    const value = figures[measure];
    return value == null ? [] : [{ date, value: Number(value) }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const firstDay = startsOn !== null && startsOn < first.date ? startsOn : first.date;
  const lastDay = endsOn !== null && endsOn > last.date ? endsOn : last.date;
  let total = 0;
  const points = known.map(({ date, value }) => {
    total += value;
    return { date, day: daysBetween(firstDay, date), value, total };
  });
  const hasPace = goal !== null && endsOn !== null;
  return {
    points,
    firstDay,
    lastDay,
    span: Math.max(1, daysBetween(firstDay, lastDay)),
    pace: hasPace
      ? { fromDay: daysBetween(firstDay, startsOn ?? firstDay), toDay: daysBetween(firstDay, endsOn), goal }
      : null,
  };
}

/** What an even pace would have brought by a day. */
export function paceAt({ pace }: CampaignProgress, day: number): number | null {
  if (!pace) return null;
  if (day >= pace.toDay) return pace.goal;
  // The first day counts as a whole one.
  return pace.goal * Math.max(0, Math.min(1, (day - pace.fromDay + 1) / (pace.toDay - pace.fromDay + 1)));
}

/** The finding: "Clicks stand at 1,240 of 2,000 (62 %), where an even pace would be at 900." */
export function progressSentence(progress: CampaignProgress, measure: Measure, currency: string | null): string {
  const { label } = MEASURES[measure];
  const last = progress.points.at(-1);
  const write = (value: number) => formatMeasure(measure, value, currency);
  const verb = measure === 'cost' || measure === 'revenue' ? 'stands' : 'stand';
  if (!last) return `${label} ${verb} at nothing`;
  const goal = progress.pace?.goal;
  if (!goal) return `${label} ${verb} at ${write(last.total)}`;
  const share = `${label} ${verb} at ${write(last.total)} of ${write(goal)} (${formatPercent(last.total / goal)})`;
  const pace = paceAt(progress, last.day);
  return pace === null || last.total >= goal ? share : `${share}, where an even pace would be at ${write(pace)}`;
}

/** A value of a measure, on an axis or in a sentence. */
export function formatMeasure(measure: Measure, value: number, currency: string | null): string {
  return measure === 'cost' || measure === 'revenue'
    ? formatMoney(String(Math.round(value)), currency).replace(/\.00$/, '')
    : formatCount(value);
}
