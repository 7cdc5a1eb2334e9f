import type { KeywordImport } from './keyword-import.js';

/** Where to go on in a list that is ordered by time of creation, newest first. */
export interface CreationCursor {
  readonly createdAt: Date;
  readonly id: string;
}

export interface KeywordImportRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<KeywordImport[]>;
  findByContent(workspaceId: string, contentHash: string): Promise<KeywordImport | null>;
  /** Newest first. */
  list(workspaceId: string, page: { after: CreationCursor | null; limit: number }): Promise<KeywordImport[]>;
  /** Notes that rows of an import are about to be written, so that they can be found should it never be finished. */
  begin(draft: { readonly id: string; readonly startedAt: Date }): Promise<void>;
  /** Makes the import visible. `duplicate`: the same content was imported meanwhile. */
  finish(keywordImport: KeywordImport): Promise<'stored' | 'duplicate'>;
  /** Imports that were begun before a moment and neither finished nor discarded. */
  findAbandoned(before: Date): Promise<string[]>;
  /** Forgets a begun import; its rows have to be deleted before. */
  discard(id: string): Promise<void>;
}
