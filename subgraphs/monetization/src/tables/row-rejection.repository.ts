import type { RowRejection } from '@paissive/delimited-text';

export interface StoredRejection extends RowRejection {
  /** Place among the rejections of its file, from 0. */
  readonly position: number;
}

/** The rows of imported files that could not be used. */
export interface RowRejectionRepository {
  list(workspaceId: string, ownerId: string, page: { start: number; limit: number }): Promise<StoredRejection[]>;
}
