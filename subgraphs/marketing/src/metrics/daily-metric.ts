export const METRIC_SOURCES = ['RECORDED', 'GA4', 'GOOGLE_ADS', 'SEARCH_CONSOLE'] as const;
export type MetricSource = (typeof METRIC_SOURCES)[number];

/** What a source tells of a campaign on a channel on a day. Null where the source does not tell. */
export interface DailyMetric {
  readonly workspaceId: string;
  readonly source: MetricSource;
  /** `YYYY-MM-DD`, a day in the source's own time zone. */
  readonly date: string;
  /** As the source calls it, for example `google / cpc` or `EMAIL`. */
  readonly channel: string;
  /** As the source calls it; empty where the source names none. */
  readonly campaignName: string;
  readonly impressions: number | null;
  readonly clicks: number | null;
  /** Decimal text in `currency`. */
  readonly cost: string | null;
  /** Decimal text: models of attribution give fractions. */
  readonly conversions: string | null;
  /** Decimal text in `currency`. */
  readonly revenue: string | null;
  /** ISO 4217; null where there are no amounts. */
  readonly currency: string | null;
  /** When it was told; the later one replaces the earlier one. */
  readonly toldAt: Date;
}

/** How a campaign's name is compared: without case and surplus spaces. */
export function campaignKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
