import type { ReportShare } from './report-share.js';

export interface ReportShareRepository {
  insert(share: ReportShare): Promise<void>;
  /** The shares of several reports, newest first. */
  listOf(workspaceId: string, reportIds: readonly string[]): Promise<ReportShare[]>;
  /** How many links of a report lead somewhere. */
  countOpen(workspaceId: string, reportId: string, now: Date): Promise<number>;
  /** One that leads somewhere, for those who have nothing but the link. */
  findOpen(tokenHash: string, now: Date): Promise<ReportShare | null>;
  countView(id: string, now: Date): Promise<void>;
  /** Null when there is none; one that was taken back before stays as it is. */
  revoke(workspaceId: string, id: string, now: Date): Promise<ReportShare | null>;
  deleteOf(reportIds: readonly string[]): Promise<void>;
  /** Deletes those that expired or were taken back before a time; returns how many there were. */
  deleteClosed(before: Date): Promise<number>;
}
