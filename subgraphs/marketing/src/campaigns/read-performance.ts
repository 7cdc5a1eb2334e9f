import { campaignKey } from '../metrics/daily-metric.js';
import type { DailyMetricsRepository } from '../metrics/daily-metrics.repository.js';
import type { Campaign } from './campaign.js';
import { type CampaignPerformance, campaignPerformance } from './campaign-performance.js';

export interface PerformanceRange {
  /** `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  readonly to: string;
}

/** Far more than a campaign's days times its channels; beyond it the result says that it is cut off. */
const MAX_ROWS = 20_000;

/** The name under which figures are recorded by hand: the campaign's own, which never changes. */
export function recordedName({ id }: Pick<Campaign, 'id'>): string {
  return `campaign:${id}`;
}

/** Reads what all sources tell of a campaign and adds it up. */
export async function readPerformance(
  metrics: DailyMetricsRepository,
  campaign: Campaign,
  { from, to }: PerformanceRange,
): Promise<CampaignPerformance> {
  const names = [recordedName(campaign), ...campaign.externalNames];
  const campaignKeys = [...new Set(names.map(campaignKey))];
  const rows = await metrics.list(campaign.workspaceId, { campaignKeys, from, to, limit: MAX_ROWS + 1 });
  const performance = campaignPerformance(campaign, rows.slice(0, MAX_ROWS));
  if (rows.length <= MAX_ROWS) return performance;
  const notice = `There are more than ${MAX_ROWS.toLocaleString('en')} rows; those after the first are left out. Choose fewer days.`;
  return { ...performance, notices: [...performance.notices, notice] };
}
