import type { ReportRepository } from '../report.repository.js';
import { DAY_MS, MAX_SHARES, newShareToken, type ReportShare, shareTokenHash } from './report-share.js';
import type { ReportShareRepository } from './report-share.repository.js';

export interface ShareReportDeps {
  readonly reports: ReportRepository;
  readonly reportShares: ReportShareRepository;
  /** Where browsers reach this service, without a slash at the end. */
  readonly publicUrl: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type ShareReportResult =
  | { readonly kind: 'shared'; readonly share: ReportShare; readonly url: string }
  | { readonly kind: 'report-not-found' }
  | { readonly kind: 'too-many' };

export type ShareReport = (request: {
  workspaceId: string;
  reportId: string;
  expiresInDays: number;
}) => Promise<ShareReportResult>;

/** Makes a link to a report. The link is told this once: what is stored leads to nothing. */
export function createShareReport({ reports, reportShares, publicUrl, newId, now }: ShareReportDeps): ShareReport {
  return async ({ workspaceId, reportId, expiresInDays }) => {
    const [report] = await reports.findByIds(workspaceId, [reportId]);
    if (!report) return { kind: 'report-not-found' };
    const createdAt = now();
    if ((await reportShares.countOpen(workspaceId, reportId, createdAt)) >= MAX_SHARES) return { kind: 'too-many' };
    const token = newShareToken();
    const tokenHash = shareTokenHash(token);
    if (tokenHash === null) throw new Error('A new token does not have the form of one.');
    const share: ReportShare = {
      id: newId(),
      workspaceId,
      reportId,
      tokenHash,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + expiresInDays * DAY_MS),
      revokedAt: null,
      viewCount: 0,
      lastViewedAt: null,
    };
    await reportShares.insert(share);
    return { kind: 'shared', share, url: sharedReportUrl(publicUrl, token) };
  };
}

/** Where a shared report is read. */
export function sharedReportUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/shared-reports/${token}`;
}
