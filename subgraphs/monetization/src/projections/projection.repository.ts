import type { EventEnvelope } from '@paissive/events';
import type { Projection, ProjectionLease, ProjectionResult } from './projection.js';

export interface ProjectionRepository {
  /** Stores it; answers with the one that was there already under the same idempotency key. */
  insert(projection: Projection): Promise<Projection>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Projection[]>;
  list(
    workspaceId: string,
    query: { strategyId: string; after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<Projection[]>;
  /** Takes the lease of one that is not finished and that nobody holds. */
  acquire(id: string, times: { now: Date; until: Date }): Promise<Projection | null>;
  /** Says how far it is; false when the lease is lost, also to somebody who cancelled. */
  report(
    lease: ProjectionLease,
    state: Pick<Projection, 'percent' | 'message' | 'revision'>,
    until: Date,
  ): Promise<boolean>;
  /** Result, status and event in one transaction; null when the lease is lost. */
  complete(
    lease: ProjectionLease,
    result: ProjectionResult,
    now: Date,
    events: readonly EventEnvelope<unknown>[],
  ): Promise<Projection | null>;
  fail(lease: ProjectionLease, message: string, now: Date): Promise<Projection | null>;
  /** Gives the lease back, to be tried again. */
  release(lease: ProjectionLease, attempt: number): Promise<void>;
  cancel(workspaceId: string, id: string, now: Date): Promise<Projection | null>;
  findUnfinished(limit: number): Promise<Pick<Projection, 'id' | 'leaseUntil'>[]>;
}
