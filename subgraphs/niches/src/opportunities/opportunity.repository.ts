import type { SearchIntent, TrendVerdict } from '../analysis-engine/opportunity-draft.js';
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
