import { buildFederatedSchema, type FederatedSchema } from '@paissive/graphql-kit';
import { analysisReference } from './analyses/analysis.reference.js';
import { AnalysisResolver } from './analyses/analysis.resolver.js';
import { EnrichmentResolver } from './enrichment/enrichment.resolver.js';
import { MappingNeededError, TooLargeError, UnsupportedFileError } from './imports/import-errors.type.js';
import { keywordImportReference } from './imports/keyword-import.reference.js';
import { KeywordImportResolver } from './imports/keyword-import.resolver.js';
import { LiveSourceResolver, OpportunitySignalsResolver } from './live-sources/gathering/gathering.resolver.js';
import { opportunityReference } from './opportunities/opportunity.reference.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { RefreshResolver } from './refreshing/refresh.resolver.js';
import { reportReference } from './reports/report.reference.js';
import { ReportResolver } from './reports/report.resolver.js';
import { ReportShareResolver } from './reports/shares/report-share.resolver.js';
import { RescoringResolver, ScoringPreviewRowResolver } from './rescoring/rescoring.resolver.js';
import { SimilarityResolver } from './similarity/similarity.resolver.js';
import { UploadResolver } from './uploads/upload.resolver.js';
import {
  AnalysisDifferencesResolver,
  AnalysisVersionResolver,
  AnalysisVersionsResolver,
  OpportunityChangeResolver,
  OpportunityVersionsResolver,
} from './versions/version.resolver.js';
import { WatchAlertResolver, WatchedOpportunityResolver, WatchResolver } from './watchlist/watch.resolver.js';
import { ScoringDefaultsResolver } from './workspace-defaults/scoring-defaults.resolver.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      KeywordImportResolver,
      UploadResolver,
      AnalysisResolver,
      ReportResolver,
      ReportShareResolver,
      AnalysisVersionsResolver,
      AnalysisVersionResolver,
      AnalysisDifferencesResolver,
      OpportunityChangeResolver,
      RefreshResolver,
      RescoringResolver,
      ScoringPreviewRowResolver,
      ScoringDefaultsResolver,
      SimilarityResolver,
      OpportunityResolver,
      OpportunityVersionsResolver,
      EnrichmentResolver,
      WatchedOpportunityResolver,
      WatchResolver,
      WatchAlertResolver,
      LiveSourceResolver,
      OpportunitySignalsResolver,
    ],
    references: {
      KeywordImport: keywordImportReference,
      Analysis: analysisReference,
      Opportunity: opportunityReference,
      Report: reportReference,
    },
    // No field mentions them: they come as user errors.
    orphanedTypes: [UnsupportedFileError, TooLargeError, MappingNeededError],
  });
}
