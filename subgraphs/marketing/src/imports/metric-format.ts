import type { ColumnSpec, RowRole, TableRow } from '@paissive/delimited-text';
import type { MetricSource } from '../metrics/daily-metric.js';

export type MetricFileFormat = 'GA4' | 'GOOGLE_ADS' | 'SEARCH_CONSOLE' | 'SEARCH_CONSOLE_TERMS';

/** What a column of figures may be about, in any of the formats. */
export type MetricField =
  | 'date'
  | 'channel'
  | 'campaign'
  | 'term'
  | 'impressions'
  | 'clicks'
  | 'cost'
  | 'conversions'
  | 'revenue'
  | 'position'
  | 'currency';

/** How a kind of export is told and read. */
export interface MetricFormat {
  readonly format: MetricFileFormat;
  readonly source: MetricSource;
  readonly columns: readonly ColumnSpec<MetricField>[];
  /** Of rows that name none. */
  readonly defaultChannel: string;
}

const text = (field: MetricField, names: RegExp, { isRequired = false, isFilled = false } = {}) =>
  ({ field, names, kind: 'text', isRequired, isFilled }) as const;
const count = (field: MetricField, names: RegExp, isRequired = false) =>
  ({ field, names, kind: 'count', isRequired }) as const;
const decimal = (field: MetricField, names: RegExp, isRequired = false) =>
  ({ field, names, kind: 'decimal', isRequired }) as const;

const GA4_CHANNEL = /^(session |first user )?((primary |default )*channel group(ing)?|source medium|source|medium)$/;
const GA4_CAMPAIGN = /^(session |first user )?(google ads |manual )?campaign( name)?$/;
const GA4_FIGURES = [
  text('date', /^date$/),
  count('impressions', /^(google ads|ads|advertiser ad|ad) impressions$/),
  count('clicks', /^(google ads|ads|advertiser ad|ad) clicks$/),
  decimal('cost', /^(google ads|ads|advertiser ad|ad) cost$/),
  decimal('conversions', /^(conversions|key events|goal completions)$/),
  decimal('revenue', /^(total revenue|purchase revenue|revenue|event value)$/),
  text('currency', /^currency( code)?$/),
];

/** Names of columns are compared as `normaliseHeader` makes them; the first format whose required columns are there is the one. */
export const metricFormats: readonly MetricFormat[] = [
  {
    format: 'SEARCH_CONSOLE',
    source: 'SEARCH_CONSOLE',
    defaultChannel: 'google / organic',
    columns: [
      text('date', /^date$/, { isRequired: true, isFilled: true }),
      count('clicks', /^clicks$/, true),
      count('impressions', /^impressions$/, true),
      decimal('position', /^(average )?position$/, true),
    ],
  },
  {
    format: 'SEARCH_CONSOLE_TERMS',
    source: 'SEARCH_CONSOLE',
    defaultChannel: 'google / organic',
    columns: [
      text('term', /^(top )?(queries|query|pages|page)$/, { isRequired: true, isFilled: true }),
      count('clicks', /^clicks$/, true),
      count('impressions', /^impressions$/, true),
      decimal('position', /^(average )?position$/, true),
    ],
  },
  {
    format: 'GOOGLE_ADS',
    source: 'GOOGLE_ADS',
    defaultChannel: 'google / cpc',
    columns: [
      text('date', /^(day|date)$/),
      text('channel', /^(network|network with search partners)$/),
      text('campaign', /^campaign( name)?$/, { isRequired: true, isFilled: true }),
      count('impressions', /^impr(essions)?$/),
      count('clicks', /^clicks$/),
      decimal('cost', /^cost$/, true),
      decimal('conversions', /^conversions$/),
      decimal('revenue', /^(total )?(conv value|conversion value|conversions value)$/),
      text('currency', /^currency( code)?$/),
    ],
  },
  {
    format: 'GA4',
    source: 'GA4',
    defaultChannel: '',
    columns: [
      text('channel', GA4_CHANNEL, { isRequired: true, isFilled: true }),
      text('campaign', GA4_CAMPAIGN),
      ...GA4_FIGURES,
    ],
  },
  {
    format: 'GA4',
    source: 'GA4',
    defaultChannel: '',
    columns: [text('campaign', GA4_CAMPAIGN, { isRequired: true, isFilled: true }), ...GA4_FIGURES],
  },
];

const TOTAL = /^(grand )?totals?(:.*)?$/i;

/** Totals are no figures of their own; a comment below the figures begins the next table of the same file. */
export function roleOfRow({ raw, cells }: TableRow): RowRole {
  if (raw.startsWith('#')) return 'end';
  const isTotal = TOTAL.test(cells[0]?.trim() ?? '') || cells.some((cell) => /^grand total$/i.test(cell.trim()));
  return isTotal ? 'skipped' : 'data';
}
