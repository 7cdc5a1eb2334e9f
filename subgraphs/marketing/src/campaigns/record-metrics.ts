import type { DailyMetric } from '../metrics/daily-metric.js';
import type { DailyMetricsRepository } from '../metrics/daily-metrics.repository.js';
import type { Fault } from '../records/fault.js';
import type { CampaignRepository } from './campaign.repository.js';
import { recordedName } from './read-performance.js';

export type RecordedRow = Pick<
  DailyMetric,
  'date' | 'channel' | 'impressions' | 'clicks' | 'cost' | 'conversions' | 'revenue' | 'currency'
>;

export type RecordMetricsResult =
  | { readonly kind: 'recorded'; readonly inserted: number; readonly replaced: number }
  | { readonly kind: 'campaign_not_found' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export type RecordMetrics = (request: {
  readonly workspaceId: string;
  readonly campaignId: string;
  readonly rows: readonly RecordedRow[];
}) => Promise<RecordMetricsResult>;

export interface RecordMetricsDeps {
  readonly campaigns: CampaignRepository;
  readonly metrics: DailyMetricsRepository;
  readonly now: () => Date;
}

/** Records figures by hand, one row for each day and channel; the same day and channel again replaces what was recorded. */
export function createRecordMetrics({ campaigns, metrics, now }: RecordMetricsDeps): RecordMetrics {
  return async ({ workspaceId, campaignId, rows }) => {
    const [campaign] = await campaigns.findByIds(workspaceId, [campaignId]);
    if (!campaign) return { kind: 'campaign_not_found' };
    const keys = rows.map(({ date, channel }) => `${date} ${channel}`);
    const faults = keys.flatMap((key, index) =>
      keys.indexOf(key) < index
        ? [{ path: ['rows', `${index}`, 'date'], message: 'This day and channel stand in an earlier row already.' }]
        : [],
    );
    if (faults.length > 0) return { kind: 'faulty', faults };
    const toldAt = now();
    const known = { workspaceId, source: 'RECORDED' as const, campaignName: recordedName(campaign), toldAt };
    return { kind: 'recorded', ...(await metrics.upsert(rows.map((row) => ({ ...row, ...known })))) };
  };
}
