import type {
  NumberRange,
  ScoreFactorDraft,
  ScoreWeights,
  TrendVerdict,
} from '../analysis-engine/opportunity-draft.js';

/** What a result came from. */
export type VersionKind = 'ANALYSED' | 'REFRESHED' | 'RESCORED';

/** One result of an analysis. */
export interface AnalysisVersion {
  readonly workspaceId: string;
  readonly analysisId: string;
  /** From 1. */
  readonly version: number;
  readonly kind: VersionKind;
  readonly importId: string;
  readonly weights: ScoreWeights;
  readonly opportunityCount: number;
  readonly createdAt: Date;
}

export type VersionFactor = Pick<ScoreFactorDraft, 'kind' | 'value' | 'weight' | 'effectiveWeight' | 'contribution'>;

/** An opportunity as it was in one result. Of one that the file had no more, as it last was. */
export interface OpportunityVersion {
  readonly workspaceId: string;
  readonly analysisId: string;
  readonly opportunityId: string;
  readonly version: number;
  readonly kind: VersionKind;
  readonly isFound: boolean;
  /** Why it came or went, in a sentence; null where it simply stayed. */
  readonly note: string | null;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly confidence: number;
  readonly factors: readonly VersionFactor[];
  readonly monthlySearches: NumberRange | null;
  readonly keywordCount: number;
  readonly verdict: TrendVerdict;
  readonly slopePerYear: number | null;
  readonly createdAt: Date;
}

/** Results of one analysis that are kept; older ones are forgotten. */
export const MAX_VERSIONS = 100;
