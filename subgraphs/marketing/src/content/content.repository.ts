import type { EventEnvelope } from '@paissive/events';
import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Content, ContentKind, ContentRevision, ContentStatus } from './content.js';

export interface ContentFilter {
  readonly kind?: ContentKind | null;
  readonly statuses?: readonly ContentStatus[] | null;
  readonly campaignId?: string | null;
  readonly opportunityId?: string | null;
}

export interface RevisionKey {
  readonly contentId: string;
  readonly number: number;
}

export interface ContentRepository extends Omit<VersionedRepository<Content, ContentFilter>, 'insert'> {
  /** Stores content, its first revision and its events together; answers with what was there under the idempotency key. */
  insertWithRevision(
    content: Content,
    revision: ContentRevision,
    events: readonly EventEnvelope<unknown>[],
  ): Promise<Content>;
  /** Stores a new version together with the revision that it is about. */
  replaceWithRevision(
    content: Content,
    revision: ContentRevision,
    events: readonly EventEnvelope<unknown>[],
  ): Promise<'replaced' | 'overtaken'>;
  findByIdempotencyKey(workspaceId: string, idempotencyKey: string): Promise<Content | null>;
  findRevisions(workspaceId: string, keys: readonly RevisionKey[]): Promise<ContentRevision[]>;
  /** Newest first. @param before only older ones; null from the newest */
  listRevisions(
    workspaceId: string,
    query: { readonly contentId: string; readonly before: number | null; readonly limit: number },
  ): Promise<ContentRevision[]>;
}
