import { Decimal, decimalText } from '@paissive/money';
import { campaignKey } from '../metrics/daily-metric.js';
import type { MetricRow } from './metric-row.js';

/**
 * One row for each day, channel and campaign. A report may split them further, by device or by ad group; then their figures are added
 * up. What is unknown in one row is unknown only as long as no other tells. All amounts are in one currency.
 */
export function sumRows(rows: readonly MetricRow[]): MetricRow[] {
  const sums = new Map<string, MetricRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.date, row.channel, campaignKey(row.campaignName)]);
    const before = sums.get(key);
    sums.set(key, before ? added(before, row) : row);
  }
  return [...sums.values()];
}

function added(one: MetricRow, other: MetricRow): MetricRow {
  return {
    ...one,
    currency: one.currency ?? other.currency,
    impressions: addCounts(one.impressions, other.impressions),
    clicks: addCounts(one.clicks, other.clicks),
    cost: addDecimals(one.cost, other.cost),
    conversions: addDecimals(one.conversions, other.conversions),
    revenue: addDecimals(one.revenue, other.revenue),
  };
}

function addCounts(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other;
}

function addDecimals(one: string | null, other: string | null): string | null {
  return one === null || other === null ? (one ?? other) : decimalText(new Decimal(one).plus(other));
}
