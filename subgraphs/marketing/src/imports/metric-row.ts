import type { ReadRow, ReadTable, RowRejection } from '@paissive/delimited-text';
import { Decimal, decimalText, isCurrencyCode } from '@paissive/money';
import type { DailyMetric } from '../metrics/daily-metric.js';
import type { MetricField, MetricFormat } from './metric-format.js';
import { createDayReader } from './read-day.js';
import type { ReadMetricsOptions } from './read-options.js';
import type { ReportPeriod } from './report-period.js';

/** A row of figures as the store takes it, but for what all rows of an import have in common. */
export type MetricRow = Omit<DailyMetric, 'workspaceId' | 'source' | 'toldAt'>;

const MAX_COUNT = 2_147_483_647;
const MAX_NAME = 300;
/** What Analytics writes where there is no campaign. */
const NO_CAMPAIGN = /^\((not set|direct|organic|referral|none|not provided)\)$/i;

/** Makes what reads a row of a table: its day, its names and its figures, or why it cannot be used. */
export function createMetricReader(
  table: Pick<ReadTable<MetricField>, 'rows' | 'columnNames'>,
  { defaultChannel }: MetricFormat,
  options: Pick<ReadMetricsOptions, 'currency' | 'dayOrder'>,
  period: ReportPeriod | null,
): (row: ReadRow<MetricField>) => MetricRow | RowRejection {
  const { columnNames } = table;
  const days = createDayReader(
    table.rows.map(({ cells }) => cells.date ?? ''),
    options.dayOrder,
  );
  const isMicros = /micro/i.test(columnNames.cost ?? '');

  return ({ line, cells, raw }) => {
    const reject = (field: MetricField, reason: string): RowRejection => {
      return { line, column: columnNames[field] ?? null, reason, content: raw };
    };
    const day = columnNames.date === undefined ? { value: period?.lastDay ?? null } : days.read(cells.date ?? '');
    if ('fault' in day) return reject('date', day.fault);
    if (day.value === null) return reject('date', 'The cell is empty.');
    for (const field of ['impressions', 'clicks'] as const) {
      const value = cells[field] ?? null;
      if (value !== null && !(/^\d+$/.test(value) && Number(value) <= MAX_COUNT)) {
        return reject(field, `"${value.slice(0, 40)}" is no number of times.`);
      }
    }
    for (const field of ['cost', 'conversions', 'revenue'] as const) {
      if (Number(cells[field] ?? 0) > 1e12) return reject(field, 'The number is larger than can be true.');
    }
    const currency = cells.currency?.toUpperCase() ?? options.currency;
    const isCurrency = currency === null || isCurrencyCode(currency);
    if (!isCurrency) return reject('currency', `"${cells.currency?.slice(0, 40)}" is no currency.`);
    const campaign = cells.campaign?.slice(0, MAX_NAME) ?? '';
    const hasAmounts = (cells.cost ?? null) !== null || (cells.revenue ?? null) !== null;
    return {
      date: day.value,
      channel: (cells.channel ?? defaultChannel).slice(0, MAX_NAME),
      campaignName: NO_CAMPAIGN.test(campaign) ? '' : campaign,
      impressions: countOf(cells.impressions),
      clicks: countOf(cells.clicks),
      cost: isMicros && cells.cost ? decimalText(new Decimal(cells.cost).dividedBy(1e6)) : (cells.cost ?? null),
      conversions: cells.conversions ?? null,
      revenue: cells.revenue ?? null,
      currency: hasAmounts ? currency : null,
    };
  };
}

function countOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
