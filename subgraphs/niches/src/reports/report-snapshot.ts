import type {
  Evidence,
  MonthlySearches,
  NumberRange,
  OpportunityKeyword,
  ScoreFactorDraft,
  SearchIntent,
  TrendDraft,
} from '../analysis-engine/opportunity-draft.js';
import type { Enrichment } from '../enrichment/enrichment.js';

/**
 * Names the shape of a snapshot. Fields may be added under the same name; one that is taken away or changes its meaning needs the next
 * number. Documented in docs/reports.md.
 */
export const REPORT_SNAPSHOT_FORMAT = 'paissive.report/1';

/** The numbers as they were when the report was made, and where they came from. What was not asked for is null, not empty. */
export interface ReportSnapshot {
  readonly format: typeof REPORT_SNAPSHOT_FORMAT;
  readonly title: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly opportunities: readonly ReportedOpportunity[];
  /** A sentence for each thing that sets the opportunities apart. */
  readonly differences: readonly string[] | null;
  readonly sources: readonly ReportSource[];
}

export interface ReportedOpportunity {
  readonly id: string;
  readonly name: string;
  /** Place in its analysis, from 1. */
  readonly rank: number;
  /** 0–100. */
  readonly score: number;
  /** 0–1. */
  readonly confidence: number;
  /** `id` of one of the sources. */
  readonly sourceId: string;
  readonly keywordCount: number;
  readonly monthlySearches: NumberRange | null;
  /** Decimal text in `currency`. */
  readonly costPerClick: string | null;
  readonly currency: string | null;
  readonly advertisingCompetition: number | null;
  readonly keywordDifficulty: number | null;
  readonly intent: SearchIntent | null;
  readonly foundAt: string;
  readonly factors: readonly ReportedFactor[] | null;
  readonly trend: TrendDraft | null;
  readonly history: readonly MonthlySearches[] | null;
  /** The most searched ones. */
  readonly keywords: readonly OpportunityKeyword[] | null;
  readonly nextSteps: readonly string[] | null;
  /** Left out by reports of an earlier release. */
  readonly enrichment?: Enrichment | null;
}

export type ReportedFactor = Omit<ScoreFactorDraft, 'evidence'> & { readonly evidence: readonly Evidence[] };

/** The file that numbers come from, and the analysis that was made of it. */
export interface ReportSource {
  readonly id: string;
  readonly analysisName: string;
  readonly analyzedAt: string | null;
  readonly fileName: string | null;
  /** As recognised, for example `GOOGLE_KEYWORD_PLANNER`. */
  readonly fileFormat: string | null;
  readonly importedAt: string | null;
  readonly acceptedRows: number | null;
  readonly rejectedRows: number | null;
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
}
