import { createInboxStore, createOutboxStore, type PrunedInboxStore, type PrunedOutboxStore } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { createAnalysisRepository } from './analyses/analysis.mongo.js';
import type { AnalysisRepository } from './analyses/analysis.repository.js';
import { createAnalysisCheckpointRepository } from './analyses/analysis-checkpoint.mongo.js';
import type { AnalysisCheckpointRepository } from './analyses/analysis-checkpoint.repository.js';
import type { AnalysisPublisher } from './analyses/analysis-publisher.js';
import { createAnalysisPublisher } from './analyses/analysis-publisher.mongo.js';
import { createModelEnrichmentRepository } from './enrichment/runs/model-enrichment.mongo.js';
import type { ModelEnrichmentRepository } from './enrichment/runs/model-enrichment.repository.js';
import { createErasureRepository } from './erasure/erasure.mongo.js';
import type { ErasureRepository } from './erasure/erasure.repository.js';
import type { RowRejection } from './imports/formats/keyword-format-reader.js';
import { createKeywordImportRepository } from './imports/keyword-import.mongo.js';
import type { KeywordImportRepository } from './imports/keyword-import.repository.js';
import type { KeywordRecord } from './imports/keyword-record.js';
import { createGatheringRepository } from './live-sources/gathering/gathering.mongo.js';
import type { GatheringRepository } from './live-sources/gathering/gathering.repository.js';
import type { SourceStateRepository } from './live-sources/source-state.js';
import { createSourceStateRepository } from './live-sources/source-state.mongo.js';
import type { OpportunityKeyword } from './opportunities/opportunity.js';
import { createOpportunityRepository } from './opportunities/opportunity.mongo.js';
import type { OpportunityRepository } from './opportunities/opportunity.repository.js';
import { createRetellingRepository } from './opportunities/retelling.mongo.js';
import type { RetellingRepository } from './opportunities/retelling.repository.js';
import { createReportRepository } from './reports/report.mongo.js';
import type { ReportRepository } from './reports/report.repository.js';
import { createReportShareRepository } from './reports/shares/report-share.mongo.js';
import type { ReportShareRepository } from './reports/shares/report-share.repository.js';
import type { RescoringStore } from './rescoring/rescore-analysis.js';
import { createRescoringStore } from './rescoring/rescoring.mongo.js';
import {
  IMPORT_KEYWORD_CHUNK_SIZE,
  OPPORTUNITY_KEYWORD_CHUNK_SIZE,
  REJECTION_CHUNK_SIZE,
} from './row-chunks/chunk-sizes.js';
import { createRowChunkRepository } from './row-chunks/row-chunks.mongo.js';
import type { RowChunkRepository } from './row-chunks/row-chunks.repository.js';
import { createVectorBlockRepository } from './similarity/vector-block.mongo.js';
import type { VectorBlockRepository } from './similarity/vector-block.repository.js';
import { createUploadRepository } from './uploads/upload.mongo.js';
import type { UploadRepository } from './uploads/upload.repository.js';
import { createVersionRepository } from './versions/version.mongo.js';
import type { VersionRepository } from './versions/version.repository.js';
import { createWatchRepository } from './watchlist/watch.mongo.js';
import type { WatchAlertRepository, WatchRepository } from './watchlist/watch.repository.js';
import { createWatchAlertRepository } from './watchlist/watch-alert.mongo.js';
import {
  createWorkspaceDefaultsRepository,
  createWorkspaceDefaultsWriter,
} from './workspace-defaults/workspace-defaults.mongo.js';
import type { WorkspaceDefaultsRepository } from './workspace-defaults/workspace-defaults.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly imports: KeywordImportRepository;
  readonly keywords: RowChunkRepository<KeywordRecord>;
  readonly rejections: RowChunkRepository<RowRejection>;
  readonly uploads: UploadRepository;
  readonly analyses: AnalysisRepository;
  readonly checkpoints: AnalysisCheckpointRepository;
  readonly publisher: AnalysisPublisher;
  readonly opportunities: OpportunityRepository;
  readonly retelling: RetellingRepository<ClientSession>;
  readonly opportunityKeywords: RowChunkRepository<OpportunityKeyword>;
  readonly enrichments: ModelEnrichmentRepository;
  readonly reports: ReportRepository;
  readonly reportShares: ReportShareRepository;
  readonly rescoring: RescoringStore;
  readonly versions: VersionRepository;
  readonly vectors: VectorBlockRepository;
  readonly watches: WatchRepository;
  readonly alerts: WatchAlertRepository;
  readonly sourceStates: SourceStateRepository;
  readonly gatherings: GatheringRepository;
  readonly defaults: WorkspaceDefaultsRepository;
  readonly createDefaults: (workspaceId: string, session: ClientSession) => Promise<void>;
  readonly erasures: ErasureRepository<ClientSession>;
  readonly outbox: PrunedOutboxStore;
  readonly inbox: PrunedInboxStore;
}

/** The stores on one MongoDB connection. Call once a connection, and create the indexes after it. */
export function createStores(connection: Connection, { newId, now }: { newId: () => string; now: () => Date }): Stores {
  return {
    imports: createKeywordImportRepository(connection),
    keywords: createRowChunkRepository(connection, 'import_keywords', IMPORT_KEYWORD_CHUNK_SIZE),
    rejections: createRowChunkRepository(connection, 'import_rejections', REJECTION_CHUNK_SIZE),
    uploads: createUploadRepository(connection),
    analyses: createAnalysisRepository(connection),
    checkpoints: createAnalysisCheckpointRepository(connection, now),
    publisher: createAnalysisPublisher(connection, newId),
    opportunities: createOpportunityRepository(connection),
    retelling: createRetellingRepository(connection),
    opportunityKeywords: createRowChunkRepository(connection, 'opportunity_keywords', OPPORTUNITY_KEYWORD_CHUNK_SIZE),
    enrichments: createModelEnrichmentRepository(connection),
    reports: createReportRepository(connection),
    reportShares: createReportShareRepository(connection),
    rescoring: createRescoringStore(connection, newId),
    versions: createVersionRepository(connection),
    vectors: createVectorBlockRepository(connection),
    watches: createWatchRepository(connection),
    alerts: createWatchAlertRepository(connection),
    sourceStates: createSourceStateRepository(connection),
    gatherings: createGatheringRepository(connection),
    defaults: createWorkspaceDefaultsRepository(connection),
    createDefaults: createWorkspaceDefaultsWriter(connection),
    erasures: createErasureRepository(connection),
    outbox: createOutboxStore(connection, now),
    inbox: createInboxStore(connection, now),
  };
}
