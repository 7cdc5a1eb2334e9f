import type { CreationCursor } from '../imports/keyword-import.repository.js';
import type { Analysis, AnalysisLease, AnalysisRefresh, AnalysisState } from './analysis.js';

/** What a worker reports; its lease is extended with it. */
export type ProgressReport = Pick<AnalysisState, 'stage' | 'percent' | 'counts' | 'message' | 'revision'>;

export interface AnalysisRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Analysis[]>;
  /** Newest first. */
  list(workspaceId: string, page: { after: CreationCursor | null; limit: number }): Promise<Analysis[]>;
  /** Stores a new analysis, or returns the one that has its idempotency key already. */
  insert(analysis: Analysis): Promise<Analysis>;

  /** Takes over an analysis that waits or whose lease has run out; null when there is nothing to take. */
  acquire(id: string, lease: { owner: string; now: Date; until: Date }): Promise<Analysis | null>;
  /** Stores progress and extends the lease; null when the lease is lost. */
  report(lease: AnalysisLease, report: ProgressReport, until: Date): Promise<{ isCancelRequested: boolean } | null>;
  /** Ends an analysis without a result; null when the lease is lost. */
  end(
    lease: AnalysisLease,
    end: { status: 'FAILED' | 'CANCELLED'; message: string; now: Date },
  ): Promise<Analysis | null>;
  /** Gives the analysis back unfinished, for another worker to take at once. */
  release(lease: AnalysisLease, release: { message: string; attempt: number }): Promise<void>;

  /** Ends an analysis that nobody works on, or asks its worker to stop. Null when it is over already or not there. */
  requestCancel(workspaceId: string, id: string, now: Date): Promise<Analysis | null>;
  /** Queues a failed or cancelled analysis again; null when it is neither. */
  reopen(workspaceId: string, id: string): Promise<Analysis | null>;
  /** Queues a run on a newer file; null when the analysis is no longer as it was read. */
  queueRefresh(analysis: Analysis, refresh: AnalysisRefresh, key: string | null): Promise<Analysis | null>;
  /** Analyses that wait or run, oldest first. */
  findUnfinished(limit: number): Promise<Analysis[]>;
}
