import type { EnrichmentRun, KeptAnswer, ModelEnrichment } from './enrichment-run.js';

/** Names a run that a worker holds. */
export interface RunLease {
  readonly opportunityId: string;
  readonly runId: string;
  readonly fence: number;
}

export interface ModelEnrichmentRepository {
  find(workspaceId: string, opportunityIds: readonly string[]): Promise<ModelEnrichment[]>;
  countActive(workspaceId: string): Promise<number>;
  /** Remembers one more key of the run that there is; false when another was quicker. */
  remember(known: ModelEnrichment, keys: readonly string[]): Promise<boolean>;
  /** Stores the first run of an opportunity, or a next one over the state that was read; false when another was quicker. */
  begin(known: ModelEnrichment | null, next: ModelEnrichment): Promise<boolean>;

  /** Takes a run that waits or whose lease has run out; null when there is nothing to take. */
  acquire(which: { opportunityId: string; runId: string; now: Date; until: Date }): Promise<ModelEnrichment | null>;
  /** Keeps the lease; otherwise says whether the run was cancelled, or is another worker's. */
  extend(lease: RunLease, until: Date): Promise<'held' | 'cancelled' | 'lost'>;
  /** Gives a run back unfinished, for another worker to take at once. */
  release(lease: RunLease, release: { message: string; attempt: number }): Promise<void>;
  /** Ends a run with its answer; null when the lease is lost, and then nothing is stored. */
  complete(lease: RunLease, answer: KeptAnswer, message: string): Promise<ModelEnrichment | null>;
  /** Ends a run without an answer; an earlier one stays. Null when the lease is lost. */
  fail(lease: RunLease, failure: { code: string; message: string; now: Date }): Promise<ModelEnrichment | null>;

  /** Ends a run that waits or goes on; null when there is none. */
  cancel(workspaceId: string, opportunityId: string, now: Date): Promise<ModelEnrichment | null>;
  /** Runs that wait or go on, over all workspaces, oldest first. */
  findUnfinished(limit: number): Promise<{ opportunityId: string; run: EnrichmentRun }[]>;
}
