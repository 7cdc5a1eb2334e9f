import type { Opportunity, OpportunityKeyword } from '../opportunities/opportunity.js';
import type { Enrichment } from './enrichment.js';
import type { ModelStatements } from './model/model-statements.js';

/** What is to be enriched, for whom. */
export interface EnrichmentTask {
  readonly opportunity: Opportunity;
  /** The most searched first, at most `MAX_READ_KEYWORDS`. */
  readonly keywords: readonly OpportunityKeyword[];
  /** In whose name something is asked that costs. */
  readonly principal: { readonly userId: string; readonly workspaceId: string };
  /** The same run is paid once, however often it is begun. */
  readonly runId: string;
}

/** A model's statements with the model that made them. */
export interface ModelAnswer {
  readonly statements: ModelStatements;
  readonly model: string;
  readonly version: string;
  /** Decimal text in US dollars. */
  readonly costUsd: string;
}

export type EnrichmentResult =
  | { readonly kind: 'enriched'; readonly enrichment: Enrichment; readonly answer: ModelAnswer | null }
  /** Nothing beyond the rules; in words for the person who waits. An outage is worth another try of the same run. */
  | {
      readonly kind: 'unavailable';
      readonly enrichment: Enrichment;
      readonly code: string;
      readonly reason: string;
      readonly isOutage: boolean;
    };

export interface EnrichmentSignals {
  /** Whoever asks stops, and may go on later with the same run. */
  readonly signal: AbortSignal;
  /** Nobody wants the answer any more. */
  readonly cancelled: AbortSignal;
}

/** Says of an opportunity what its score does not. Whatever becomes of the rest, what rules say is there. */
export interface Enricher {
  /** @throws whatever one of the signals aborts with */
  enrich(task: EnrichmentTask, signals: EnrichmentSignals): Promise<EnrichmentResult>;
}
