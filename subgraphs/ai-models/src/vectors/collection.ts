import type { ListQuery } from '../registry/registry.repository.js';

/** Texts by meaning. */
export interface TextCollection {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  /** What its texts are embedded with; vectors of different versions cannot be compared. */
  readonly modelId: string;
  readonly versionId: string;
  readonly dimensions: number;
  readonly createdAt: Date;
}

export interface CollectionRepository {
  insert(collection: TextCollection): Promise<'stored' | 'name_taken'>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<TextCollection[]>;
  list(workspaceId: string, query: ListQuery): Promise<TextCollection[]>;
  delete(workspaceId: string, id: string): Promise<boolean>;
}
