import type { MomentCursor } from '@paissive/graphql-kit';
import type { Report } from './report.js';
import type { ReportSnapshot } from './report-snapshot.js';

/** Deleted reports are found only by `restore` and `deleteForGood`. */
export interface ReportRepository {
  /** Stores a report with its snapshot, or returns the one that has its idempotency key already, deleted or not. */
  insert(report: Report, snapshot: ReportSnapshot): Promise<Report>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Report[]>;
  findByIdempotencyKey(workspaceId: string, key: string): Promise<Report | null>;
  snapshotOf(workspaceId: string, id: string): Promise<ReportSnapshot | null>;
  /** Newest first. */
  list(workspaceId: string, page: { after: MomentCursor | null; limit: number }): Promise<Report[]>;
  count(workspaceId: string): Promise<number>;
  /** Null when there is none. */
  delete(workspaceId: string, id: string, at: Date): Promise<Report | null>;
  /** Null when there is none that was deleted. */
  restore(workspaceId: string, id: string): Promise<Report | null>;
  /** Deletes for good what was deleted before; returns the ids. */
  deleteForGood(before: Date): Promise<string[]>;
}
