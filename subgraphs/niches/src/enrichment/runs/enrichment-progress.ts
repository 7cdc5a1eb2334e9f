import type { EnrichmentRunStatus, ModelEnrichment } from './enrichment-run.js';

/** A state of a run as it is sent to those who watch. Plain JSON values, for it travels through pub/sub. */
export interface EnrichmentProgress {
  readonly opportunityId: string;
  readonly runId: string;
  readonly status: EnrichmentRunStatus;
  readonly message: string;
  readonly failureCode: string | null;
  readonly revision: number;
}

/** The pub/sub topic of what is asked about an opportunity. */
export function enrichmentTopic(opportunityId: string): string {
  return `niches.enrichment.${opportunityId}`;
}

export function progressOf({ opportunityId, run, revision }: ModelEnrichment): EnrichmentProgress {
  const { id: runId, status, message, failureCode } = run;
  return { opportunityId, runId, status, message, failureCode, revision };
}
