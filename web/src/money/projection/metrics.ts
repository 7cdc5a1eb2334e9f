import { formatCompact, formatEstimate } from '@/format/numbers';
import type { ProjectionFieldsFragment } from '@/gql/graphql';
import type { PreviewMonth } from './preview-course';

type Result = NonNullable<ProjectionFieldsFragment['result']>;
type SimulatedMonth = Result['simulation']['months'][number];

/** What the fan can show. */
export interface Metric {
  readonly key: 'cumulativeProfit' | 'profit' | 'monthlyRecurringRevenue' | 'customers';
  readonly label: string;
  readonly formula: string;
  readonly quantiles: (month: SimulatedMonth) => SimulatedMonth['profit'];
  readonly expected: (month: Result['months'][number]) => number;
  readonly preview: (month: PreviewMonth) => number;
}

export const METRICS: readonly Metric[] = [
  {
    key: 'cumulativeProfit',
    label: 'Profit so far',
    formula: 'sum of all months’ profit − what was spent before the first',
    quantiles: (month) => month.cumulativeProfit,
    expected: (month) => Number(month.cumulativeProfit),
    preview: (month) => month.cumulativeProfit,
  },
  {
    key: 'profit',
    label: 'Profit a month',
    formula: 'revenue − fixed costs − customers × their cost − payment fees − trials × their cost',
    quantiles: (month) => month.profit,
    expected: (month) => Number(month.profit),
    preview: (month) => month.profit,
  },
  {
    key: 'monthlyRecurringRevenue',
    label: 'Recurring revenue',
    formula: 'customers of each tier × the tier’s price of a month',
    quantiles: (month) => month.monthlyRecurringRevenue,
    expected: (month) => Number(month.monthlyRecurringRevenue),
    preview: (month) => month.monthlyRecurringRevenue,
  },
  {
    key: 'customers',
    label: 'Customers',
    formula: 'customers before × (1 − churn) + trials × conversion',
    quantiles: (month) => month.customers,
    expected: (month) => month.customers,
    preview: (month) => month.customers,
  },
];

/** How a value of a metric is written on axes and in words. */
export function metricFormat(metric: Metric, currency: string): (value: number) => string {
  return metric.key === 'customers'
    ? (value) => formatCompact(Math.round(value))
    : (value) => formatEstimate(value, currency);
}
