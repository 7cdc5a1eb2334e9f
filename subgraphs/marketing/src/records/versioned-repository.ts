import type { EventEnvelope } from '@paissive/events';

/** What a workspace owns and changes version by version. */
export interface VersionedRecord {
  readonly id: string;
  readonly workspaceId: string;
  /** From 1; grows with every change. */
  readonly version: number;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A place in a list that is sorted newest first. */
export interface NewestFirstPlace {
  readonly createdAt: Date;
  readonly id: string;
}

/** How records of one kind are kept. A change and its events are one transaction. */
export interface VersionedRepository<Item extends VersionedRecord, Filter> {
  /** Stores it with its events; answers with the one that was there already under the same idempotency key. */
  insert(record: Item, events: readonly EventEnvelope<unknown>[]): Promise<Item>;
  /** Stores a new version with its events, unless the stored one is not the version before it any more. */
  replace(record: Item, events: readonly EventEnvelope<unknown>[]): Promise<'replaced' | 'overtaken'>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Item[]>;
  list(
    workspaceId: string,
    query: { readonly filter: Filter; readonly after: NewestFirstPlace | null; readonly limit: number },
  ): Promise<Item[]>;
}
