import type { EventEnvelope } from '@paissive/events';
import type { ListQuery } from '../registry/registry.repository.js';
import type { Batch, BatchItem, BatchItemResult, BatchItemStatus, BatchLease, BatchPurpose } from './batch.js';

export type NewBatchItem = Pick<BatchItem, 'key' | 'request' | 'assertions'>;

export interface BatchRepository {
  /** Stores it with its items; answers with the one that was there already under the same idempotency key. */
  insert(batch: Batch, items: readonly NewBatchItem[]): Promise<Batch>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Batch[]>;
  list(workspaceId: string, query: ListQuery & { readonly purpose: BatchPurpose }): Promise<Batch[]>;
  /** Items by their place. */
  items(
    batchId: string,
    query: { readonly after: number; readonly limit: number; readonly status: BatchItemStatus | null },
  ): Promise<BatchItem[]>;
  /** Takes the lease of one that is not over and that nobody holds. */
  acquire(id: string, times: { readonly now: Date; readonly until: Date }): Promise<Batch | null>;
  /** False when the lease is lost, also to somebody who cancelled. */
  keep(lease: BatchLease, until: Date): Promise<boolean>;
  /** The result of an item and the counts, in one transaction, each item once; null when the lease is lost. */
  saveResult(lease: BatchLease, position: number, result: BatchItemResult): Promise<Batch | null>;
  /** Status and event in one transaction; null when the lease is lost. */
  finish(
    lease: BatchLease,
    end: Pick<Batch, 'status' | 'message'>,
    now: Date,
    events: readonly EventEnvelope<unknown>[],
  ): Promise<Batch | null>;
  /** Gives the lease back, to be tried again. */
  release(lease: BatchLease, attempt: number): Promise<void>;
  /** Ends it and what is pending of it; null when it is over or not there. */
  cancel(
    workspaceId: string,
    id: string,
    now: Date,
    events: (batch: Batch) => readonly EventEnvelope<unknown>[],
  ): Promise<Batch | null>;
  findUnfinished(limit: number): Promise<Pick<Batch, 'id' | 'leaseUntil'>[]>;
}
