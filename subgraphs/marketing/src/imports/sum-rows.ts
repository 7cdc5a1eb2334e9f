import { setImmediate as nextTurn } from 'node:timers/promises';
import { Decimal, decimalText } from '@paissive/money';
import { campaignKey } from '../metrics/daily-metric.js';
import type { MetricRow } from './metric-row.js';

/** Some ten milliseconds of exact sums, after which others have their turn. */
const ROWS_A_TURN = 1_000;

/**
 * One row for each day, channel and campaign. A report may split them further, by device or by ad group; then their figures are added
 * up. What is unknown in one row is unknown only as long as no other tells. All amounts are in one currency.
 */
export async function sumRows(rows: readonly MetricRow[]): Promise<MetricRow[]> {
  const sums = new Map<string, MetricRow>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await nextTurn();
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
