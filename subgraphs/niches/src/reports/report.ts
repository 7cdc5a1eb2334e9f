/** What a report can tell of its opportunities besides their names, ranks, scores and key figures. */
export const REPORT_SECTIONS = ['COMPARISON', 'SCORES', 'TREND', 'KEYWORDS', 'NEXT_STEPS', 'ENRICHMENT'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

export const REPORT_FORMATS = ['HTML', 'PDF', 'JSON'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as listed. Its snapshot is stored beside it and never changes. */
export interface Report {
  readonly id: string;
  readonly workspaceId: string;
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** The opportunities told of, in order; they may be gone by now, the report stays. */
  readonly opportunityIds: readonly string[];
  /** The analysis whose best opportunities it tells of; null where they were chosen one by one. */
  readonly analysisId: string | null;
  /** Of the snapshot as JSON. */
  readonly sizeBytes: number;
  /** Unique in the workspace; the id where the client gave none. */
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  /** Set from its deletion until it is deleted for good. */
  readonly deletedAt: Date | null;
}

export const MAX_REPORT_OPPORTUNITIES = 20;
/** Of an analysis as a whole: its best. */
export const ANALYSIS_REPORT_OPPORTUNITIES = 10;
export const MAX_REPORTS = 500;
/** Far above what the largest report needs, far below what a document may have. */
export const MAX_SNAPSHOT_BYTES = 4_000_000;
/** How long a deleted report can be brought back. */
export const RESTORABLE_MS = 7 * 24 * 60 * 60_000;
