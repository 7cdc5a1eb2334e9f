import type { DailyMetric } from './daily-metric.js';

export interface DailyMetricsRepository {
  /**
   * Stores one row for each workspace, source, day, channel and campaign; a row that is there is replaced, so that the same file or call
   * twice changes nothing. At most 5,000 a call.
   */
  upsert(rows: readonly DailyMetric[]): Promise<{ readonly inserted: number; readonly replaced: number }>;
  /** Rows of campaigns by day, oldest first. */
  list(
    workspaceId: string,
    query: {
      /** Names as `campaignKey` makes them; null for all rows. */
      readonly campaignKeys: readonly string[] | null;
      /** `YYYY-MM-DD`, inclusive. */
      readonly from: string;
      readonly to: string;
      readonly limit: number;
    },
  ): Promise<DailyMetric[]>;
}
