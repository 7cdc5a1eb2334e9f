import { createByIdLoader } from '@paissive/graphql-kit';
import DataLoader from 'dataloader';
import type { ReportRepository } from './report.repository.js';
import type { ReportShare } from './shares/report-share.js';
import type { ReportShareRepository } from './shares/report-share.repository.js';

/** Reports of one workspace by id; null where there is none. */
export function createReportLoader(reports: ReportRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => reports.findByIds(workspaceId(), ids));
}

/** The links of reports of one workspace, those of one tick with one query. */
export function createReportShareLoader(shares: ReportShareRepository, workspaceId: () => string) {
  return new DataLoader<string, ReportShare[]>(async (reportIds) => {
    const found = await shares.listOf(workspaceId(), reportIds);
    return reportIds.map((id) => found.filter(({ reportId }) => reportId === id));
  });
}
