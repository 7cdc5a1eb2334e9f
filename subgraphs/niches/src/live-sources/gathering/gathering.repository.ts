import type { LiveSourceName } from '../signal.js';
import type { Gathering, GatheringLease, GatheringStep, SourceFindings } from './gathering.js';

/** What is asked for. */
export interface GatheringRequest extends Pick<Gathering, 'id' | 'workspaceId' | 'terms' | 'language' | 'queuedAt'> {
  readonly sources: readonly LiveSourceName[];
  readonly requestKey: string | null;
}

export interface GatheringRepository {
  /** The gatherings of opportunities; those that never had one are left out. */
  findByIds(workspaceId: string, opportunityIds: readonly string[]): Promise<Gathering[]>;
  /** What sources said about opportunities. */
  findingsOf(workspaceId: string, opportunityIds: readonly string[]): Promise<SourceFindings[]>;
  /** How many of a workspace wait or run, and how many were asked for since a time. */
  countOf(workspaceId: string, since: Date): Promise<{ unfinished: number; recent: number }>;
  /** Queues a gathering unless one of the opportunity is under way; null when it is. */
  queue(request: GatheringRequest): Promise<Gathering | null>;

  /** Takes over a gathering that waits or whose lease has run out; null when there is nothing to take. */
  acquire(id: string, lease: { owner: string; now: Date; until: Date }): Promise<Gathering | null>;
  /** Extends the lease; null when it is lost. */
  extend(lease: GatheringLease, until: Date): Promise<{ isCancelRequested: boolean } | null>;
  /** Stores what became of a step, and in the same transaction what was found; null when the lease is lost. */
  saveStep(
    lease: GatheringLease,
    saved: { index: number; step: GatheringStep; findings: SourceFindings | null },
  ): Promise<Gathering | null>;
  /** Ends it; null when the lease is lost. */
  end(
    lease: GatheringLease,
    end: { status: 'COMPLETED' | 'FAILED' | 'CANCELLED'; message: string; now: Date },
  ): Promise<Gathering | null>;
  /** Gives it back unfinished, for another worker to take at once. */
  release(lease: GatheringLease, attempt: number): Promise<void>;

  /** Ends a gathering that nobody works on, or asks its worker to stop. Null when it is over already or not there. */
  requestCancel(workspaceId: string, id: string, now: Date): Promise<Gathering | null>;
  /** Those that wait or run, the oldest first. */
  findUnfinished(limit: number): Promise<Gathering[]>;
}
