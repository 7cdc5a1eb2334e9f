import type { SearchIntent, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import type { ScoringBasis } from '../rescoring/rescore-opportunities.js';
import type { Opportunity } from './opportunity.js';

export const OPPORTUNITY_ORDER_FIELDS = [
  'SCORE',
  'CONFIDENCE',
  'MONTHLY_SEARCHES',
  'COST_PER_CLICK',
  'TREND',
  'NAME',
  'CREATED_AT',
] as const;
export type OpportunityOrderField = (typeof OPPORTUNITY_ORDER_FIELDS)[number];

export interface OpportunityOrder {
  readonly field: OpportunityOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface OpportunityFilter {
  readonly analysisId?: string | undefined;
  /** Also those that the newest file has no more. */
  readonly hasGone?: boolean | undefined;
  /** Part of the name, or one of `ids`. */
  readonly text?: { readonly value: string; readonly ids: readonly string[] } | undefined;
  readonly minimumScore?: number | undefined;
  readonly minimumMonthlySearches?: number | undefined;
  readonly verdicts?: readonly TrendVerdict[] | undefined;
  readonly intents?: readonly SearchIntent[] | undefined;
}

export interface OpportunityCursor {
  readonly sortKey: number | string;
  readonly id: string;
}

export interface OpportunityRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Opportunity[]>;
  /** All that an analysis has, and of those that are gone the ones that were last found in `sinceVersion` or later. */
  findOfAnalysis(
    workspaceId: string,
    analysisId: string,
    options: { readonly sinceVersion: number },
  ): Promise<Opportunity[]>;
  /** What the scores of an analysis rest on; those that are gone left out. */
  scoringBasesOf(workspaceId: string, analysisId: string): Promise<ScoringBasis[]>;
  list(
    workspaceId: string,
    query: {
      readonly filter: OpportunityFilter;
      readonly order: OpportunityOrder;
      readonly after: OpportunityCursor | null;
      readonly limit: number;
    },
  ): Promise<Opportunity[]>;
  count(workspaceId: string, filter: OpportunityFilter): Promise<number>;
}
