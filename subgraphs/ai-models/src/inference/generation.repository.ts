import type { ListQuery } from '../registry/registry.repository.js';
import type { Generation, GenerationEnd, GenerationLease } from './generation.js';

export interface GenerationRepository {
  /**
   * Stores it; answers with the one that was there already under the same idempotency key. One whose process died is taken over when the
   * request is the same: `isOurs` then, with another fence.
   */
  begin(generation: Generation, now: Date): Promise<{ readonly generation: Generation; readonly isOurs: boolean }>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Generation[]>;
  list(workspaceId: string, query: ListQuery): Promise<Generation[]>;
  /** Gives a sign of life and stores what there is so far; false when it was cancelled or taken over. */
  keep(lease: GenerationLease, text: string, leaseUntil: Date): Promise<boolean>;
  /** Null when it was cancelled or taken over. */
  finish(lease: GenerationLease, end: GenerationEnd, now: Date): Promise<Generation | null>;
  /** Null when it is over or not there. */
  cancel(workspaceId: string, id: string, now: Date): Promise<Generation | null>;
  /** Ends those whose process died. */
  endLost(now: Date, limit: number): Promise<Pick<Generation, 'id' | 'text'>[]>;
  deleteOver(before: Date, limit: number): Promise<number>;
}
