import { Decimal, decimalText } from '@paissive/money';
import type { DailyMetric } from '../metrics/daily-metric.js';
import type { Campaign, TargetMetric } from './campaign.js';

/** Figures that belong together. Null where no row tells or nothing can be divided by; amounts and ratios are decimal text. */
export interface PerformanceFigures {
  readonly impressions: number | null;
  readonly clicks: number | null;
  readonly conversions: string | null;
  readonly cost: string | null;
  readonly revenue: string | null;
  /** clicks ÷ impressions. */
  readonly clickThroughRate: string | null;
  /** cost ÷ clicks. */
  readonly costPerClick: string | null;
  /** cost ÷ conversions. */
  readonly costPerAcquisition: string | null;
  /** conversions ÷ clicks. */
  readonly conversionRate: string | null;
  /** (revenue − cost) ÷ cost. */
  readonly returnOnInvestment: string | null;
}

export interface TargetProgress {
  readonly metric: TargetMetric;
  readonly target: string;
  readonly actual: string | null;
  /** actual ÷ target; null where that says nothing. */
  readonly share: string | null;
}

export interface CampaignPerformance {
  readonly currency: string | null;
  readonly totals: PerformanceFigures;
  readonly byChannel: readonly { readonly channel: string; readonly figures: PerformanceFigures }[];
  readonly byDay: readonly { readonly date: string; readonly figures: PerformanceFigures }[];
  readonly targets: readonly TargetProgress[];
  /** Share of the budget that is spent; null without budget or cost. */
  readonly budgetSpent: string | null;
  readonly notices: readonly string[];
}

/** Digits after the point of ratios: enough for a rate of one in a million. */
const RATIO_PLACES = 8;

/**
 * Adds up a campaign's rows. Amounts in another currency than the campaign's (or the first row's) cannot be added: they are left out and
 * that is said.
 */
export function campaignPerformance(
  { budget, targets }: Pick<Campaign, 'budget' | 'targets'>,
  rows: readonly DailyMetric[],
): CampaignPerformance {
  const currency = budget?.currency ?? rows.find((row) => row.currency !== null)?.currency ?? null;
  const foreign = rows.filter((row) => row.currency !== null && row.currency !== currency);
  const known = rows.map((row) =>
    row.currency !== null && row.currency !== currency ? { ...row, cost: null, revenue: null } : row,
  );
  const totals = figuresOf(known);
  const currencies = [...new Set(foreign.map((row) => row.currency))].sort();
  return {
    currency,
    totals,
    byChannel: groupsOf(known, ({ channel }) => channel).map(([channel, figures]) => ({ channel, figures })),
    byDay: groupsOf(known, ({ date }) => date).map(([date, figures]) => ({ date, figures })),
    targets: targets.map(({ metric, value }) => progressOf(metric, value, totals)),
    budgetSpent: budget === null ? null : ratio(totals.cost, budget.amount),
    notices:
      foreign.length === 0
        ? []
        : [
            `Amounts of ${foreign.length} rows in ${currencies.join(', ')} are left out: they cannot be added to ${currency}.`,
          ],
  };
}

function groupsOf(
  rows: readonly DailyMetric[],
  keyOf: (row: DailyMetric) => string,
): (readonly [string, PerformanceFigures])[] {
  const groups = new Map<string, DailyMetric[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([key, group]) => [key, figuresOf(group)] as const);
}

function figuresOf(rows: readonly DailyMetric[]): PerformanceFigures {
  const impressions = sum(rows.map((row) => row.impressions));
  const clicks = sum(rows.map((row) => row.clicks));
  const conversions = sum(rows.map((row) => row.conversions));
  const cost = sum(rows.map((row) => row.cost));
  const revenue = sum(rows.map((row) => row.revenue));
  const profit = cost === null || revenue === null ? null : new Decimal(revenue).minus(cost).toFixed();
  return {
    impressions: impressions === null ? null : Number(impressions),
    clicks: clicks === null ? null : Number(clicks),
    conversions,
    cost,
    revenue,
    clickThroughRate: ratio(clicks, impressions),
    costPerClick: ratio(cost, clicks),
    costPerAcquisition: ratio(cost, conversions),
    conversionRate: ratio(conversions, clicks),
    returnOnInvestment: ratio(profit, cost),
  };
}

/** Null when nothing is known; what is unknown beside known values is left out. */
function sum(values: readonly (number | string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return decimalText(known.reduce((total, value) => total.plus(value), new Decimal(0)));
}

function ratio(one: string | null, other: string | null): string | null {
  if (one === null || other === null || new Decimal(other).isZero()) return null;
  return decimalText(new Decimal(one).dividedBy(other), RATIO_PLACES);
}

function progressOf(metric: TargetMetric, target: string, totals: PerformanceFigures): TargetProgress {
  const actual = actualOf(metric, totals);
  return { metric, target, actual, share: ratio(actual, target) };
}

function actualOf(metric: TargetMetric, totals: PerformanceFigures): string | null {
  switch (metric) {
    case 'IMPRESSIONS':
      return totals.impressions === null ? null : `${totals.impressions}`;
    case 'CLICKS':
      return totals.clicks === null ? null : `${totals.clicks}`;
    case 'CONVERSIONS':
      return totals.conversions;
    case 'REVENUE':
      return totals.revenue;
    case 'RETURN_ON_INVESTMENT':
      return totals.returnOnInvestment;
  }
}
