import type { MomentCursor } from '@paissive/graphql-kit';
import type { Report } from './report.js';
import type { ReportSnapshot } from './report-snapshot.js';

/** Those of a workspace, or of them those that tell of one opportunity. */
export interface WantedReports {
  readonly workspaceId: string;
  readonly opportunityId?: string | null | undefined;
}

/** Deleted reports are found only by `restore` and `deleteForGood`. */
export interface ReportRepository {
  /** Stores a report with its snapshot, or returns the one that has its idempotency key already, deleted or not. */
  insert(report: Report, snapshot: ReportSnapshot): Promise<Report>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Report[]>;
  findByIdempotencyKey(workspaceId: string, key: string): Promise<Report | null>;
  snapshotOf(workspaceId: string, id: string): Promise<ReportSnapshot | null>;
  /** Newest first; those that tell of an opportunity if one is given. */
  list(wanted: WantedReports, page: { after: MomentCursor | null; limit: number }): Promise<Report[]>;
  count(wanted: WantedReports): Promise<number>;
  /** Null when there is none. */
  delete(workspaceId: string, id: string, at: Date): Promise<Report | null>;
  /** Null when there is none that was deleted. */
  restore(workspaceId: string, id: string): Promise<Report | null>;
  /** Deletes for good what was deleted before; returns the ids. */
  deleteForGood(before: Date): Promise<string[]>;
}
