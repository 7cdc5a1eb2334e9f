import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import { type CancelAnalysis, createCancelAnalysis } from './analyses/cancel-analysis.js';
import { createResumeAnalysis, type ResumeAnalysis } from './analyses/resume-analysis.js';
import { type AnalysisWakeUp, createStartAnalysis, type StartAnalysis } from './analyses/start-analysis.js';
import { createWatchAnalysis, type WatchAnalysis } from './analyses/watch-analysis.js';
import { type CancelEnrichment, createCancelEnrichment } from './enrichment/runs/cancel-enrichment.js';
import {
  createStartEnrichment,
  type EnrichmentWakeUp,
  type StartEnrichment,
} from './enrichment/runs/start-enrichment.js';
import { createWatchEnrichment, type WatchEnrichment } from './enrichment/runs/watch-enrichment.js';
import { createImportKeywords, type ImportKeywords } from './imports/import-keywords.js';
import { type CancelGathering, createCancelGathering } from './live-sources/gathering/cancel-gathering.js';
import {
  createStartGathering,
  type GatheringWakeUp,
  type StartGathering,
} from './live-sources/gathering/start-gathering.js';
import { createWatchGathering, type WatchGathering } from './live-sources/gathering/watch-gathering.js';
import { createListLiveSources, type ListLiveSources } from './live-sources/list-live-sources.js';
import type { SourceDesk } from './live-sources/source-desk.js';
import { createRefreshAnalysis, type RefreshAnalysis } from './refreshing/refresh-analysis.js';
import { createGenerateReport, type GenerateReport } from './reports/generate-report.js';
import type { Report } from './reports/report.js';
import type { ReportDownloads } from './reports/report-downloads.js';
import type { ReportShare } from './reports/shares/report-share.js';
import { createShareReport, type ShareReport } from './reports/shares/share-report.js';
import { createPreviewScoring, type PreviewScoring } from './rescoring/preview-scoring.js';
import { createRescoreAnalysis, type RescoreAnalysis } from './rescoring/rescore-analysis.js';
import { createFindSimilar, type FindSimilar } from './similarity/find-similar.js';
import type { Stores } from './stores.mongo.js';
import { type CreateUpload, createCreateUpload } from './uploads/create-upload.js';
import { createImportUpload, type ImportUpload } from './uploads/import-upload.js';
import type { Staging } from './uploads/staging.js';
import type { UploadSigner } from './uploads/upload-signature.js';
import { createMarkAlertsRead, type MarkAlertsRead } from './watchlist/mark-alerts-read.js';
import { createWatchAlerts, type WatchAlerts } from './watchlist/watch-alerts.js';
import { createWatchOpportunity, type WatchOpportunity } from './watchlist/watch-opportunity.js';

/** What people can do here. */
export interface UseCases {
  readonly importKeywords: ImportKeywords;
  readonly createUpload: CreateUpload;
  readonly importUpload: ImportUpload;
  readonly startAnalysis: StartAnalysis;
  readonly cancelAnalysis: CancelAnalysis;
  readonly resumeAnalysis: ResumeAnalysis;
  readonly watchAnalysis: WatchAnalysis;
  readonly startEnrichment: StartEnrichment;
  readonly cancelEnrichment: CancelEnrichment;
  readonly watchEnrichment: WatchEnrichment;
  readonly generateReport: GenerateReport;
  readonly deleteReport: (workspaceId: string, id: string) => Promise<Report | null>;
  readonly reportDownloads: ReportDownloads;
  readonly shareReport: ShareReport;
  readonly revokeReportShare: (workspaceId: string, id: string) => Promise<ReportShare | null>;
  /** How large a file `createUpload` takes. */
  readonly uploadLimits: { readonly maxBytes: number };
  readonly refreshAnalysis: RefreshAnalysis;
  readonly rescoreAnalysis: RescoreAnalysis;
  readonly previewScoring: PreviewScoring;
  readonly findSimilar: FindSimilar;
  readonly watchOpportunity: WatchOpportunity;
  readonly watchAlerts: WatchAlerts;
  readonly markAlertsRead: MarkAlertsRead;
  readonly listLiveSources: ListLiveSources;
  readonly startGathering: StartGathering;
  readonly cancelGathering: CancelGathering;
  readonly watchGathering: WatchGathering;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly staging: Staging;
  readonly signer: UploadSigner;
  readonly reportDownloads: ReportDownloads;
  readonly publicUrl: string;
  readonly maxUploadBytes: number;
  readonly embed: (texts: string[], signal: AbortSignal) => Promise<Float32Array[]>;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly enrichmentQueue: JobQueue<EnrichmentWakeUp>;
  readonly gatheringQueue: JobQueue<GatheringWakeUp>;
  readonly sources: SourceDesk;
  readonly pubsub: PubSub;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Watchers whose messages were lost see the truth after this time. */
const POLL_MS = 5_000;
/** The same for alerts, which whoever is signed in follows all the time. */
const ALERT_POLL_MS = 30_000;

export function createUseCases(deps: UseCaseDeps): UseCases {
  const { stores, pubsub, now } = deps;
  const parts = { ...deps, ...stores };
  const importKeywords = createImportKeywords(parts);
  const watchAlerts = createWatchAlerts({ alerts: stores.alerts, pubsub, pollMs: ALERT_POLL_MS });
  return {
    importKeywords,
    createUpload: createCreateUpload(parts),
    uploadLimits: { maxBytes: deps.maxUploadBytes },
    importUpload: createImportUpload({ ...parts, importKeywords }),
    startAnalysis: createStartAnalysis(parts),
    cancelAnalysis: createCancelAnalysis(parts),
    resumeAnalysis: createResumeAnalysis(parts),
    watchAnalysis: createWatchAnalysis({ analyses: stores.analyses, pubsub, now, pollMs: POLL_MS }),
    startEnrichment: createStartEnrichment(parts),
    cancelEnrichment: createCancelEnrichment(parts),
    watchEnrichment: createWatchEnrichment({ enrichments: stores.enrichments, pubsub, pollMs: POLL_MS }),
    generateReport: createGenerateReport(parts),
    deleteReport: (workspaceId, id) => stores.reports.delete(workspaceId, id, now()),
    reportDownloads: deps.reportDownloads,
    shareReport: createShareReport(parts),
    revokeReportShare: (workspaceId, id) => stores.reportShares.revoke(workspaceId, id, now()),
    refreshAnalysis: createRefreshAnalysis(parts),
    rescoreAnalysis: createRescoreAnalysis(parts),
    previewScoring: createPreviewScoring(parts),
    findSimilar: createFindSimilar(parts),
    watchOpportunity: createWatchOpportunity(parts),
    watchAlerts,
    markAlertsRead: createMarkAlertsRead({ ...parts, watchAlerts }),
    listLiveSources: createListLiveSources(parts),
    startGathering: createStartGathering(parts),
    cancelGathering: createCancelGathering(parts),
    watchGathering: createWatchGathering({ ...parts, pollMs: POLL_MS }),
  };
}
