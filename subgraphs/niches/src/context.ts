import { ErrorCode, PlatformError } from '@paissive/errors';
import type { RequestContext } from '@paissive/graphql-kit';
import { hasScopes, requireViewer } from '@paissive/identity';
import { createAnalysisLoader } from './analyses/analysis.loader.js';
import { createModelEnrichmentLoader } from './enrichment/model-enrichment.loader.js';
import type { RowRejection } from './imports/keyword-import.js';
import { createKeywordImportLoader } from './imports/keyword-import.loader.js';
import { createFindingsLoader, createGatheringLoader } from './live-sources/gathering/gathering.loader.js';
import type { OpportunityKeyword } from './opportunities/opportunity.js';
import { createOpportunityLoader } from './opportunities/opportunity.loader.js';
import { createReportLoader, createReportShareLoader } from './reports/report.loader.js';
import { createRowPageLoader } from './row-chunks/row-page.loader.js';
import type { Stores } from './stores.mongo.js';
import type { UseCases } from './use-cases.js';
import { createWatchLoader } from './watchlist/watch.loader.js';

/** What resolvers work with. */
export interface NichesContext extends RequestContext {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly now: () => Date;
  readonly loaders: {
    readonly imports: ReturnType<typeof createKeywordImportLoader>;
    readonly analyses: ReturnType<typeof createAnalysisLoader>;
    readonly opportunities: ReturnType<typeof createOpportunityLoader>;
    readonly modelEnrichments: ReturnType<typeof createModelEnrichmentLoader>;
    readonly reports: ReturnType<typeof createReportLoader>;
    readonly reportShares: ReturnType<typeof createReportShareLoader>;
    readonly watches: ReturnType<typeof createWatchLoader>;
    readonly gatherings: ReturnType<typeof createGatheringLoader>;
    readonly sourceFindings: ReturnType<typeof createFindingsLoader>;
    readonly rejections: ReturnType<typeof createRowPageLoader<RowRejection>>;
    readonly opportunityKeywords: ReturnType<typeof createRowPageLoader<OpportunityKeyword>>;
  };
  /** The caller's workspace. @throws PlatformError UNAUTHENTICATED when nobody is signed in. */
  workspaceId(): string;
  /** The same for those who may write. @throws PlatformError FORBIDDEN for those who may only read. */
  writableWorkspaceId(): string;
}

/** Makes the context of one operation: loaders of its own, everything bound to the caller's workspace. */
export function createContext(
  request: RequestContext,
  stores: Stores,
  useCases: UseCases,
  now: () => Date,
): NichesContext {
  const workspaceId = () => requireViewer(request.identity).workspaceId;
  return {
    ...request,
    stores,
    useCases,
    now,
    loaders: {
      imports: createKeywordImportLoader(stores.imports, workspaceId),
      analyses: createAnalysisLoader(stores.analyses, workspaceId),
      opportunities: createOpportunityLoader(stores.opportunities, workspaceId),
      modelEnrichments: createModelEnrichmentLoader(stores.enrichments, workspaceId),
      reports: createReportLoader(stores.reports, workspaceId),
      reportShares: createReportShareLoader(stores.reportShares, workspaceId),
      watches: createWatchLoader(stores.watches, () => requireViewer(request.identity)),
      gatherings: createGatheringLoader(stores.gatherings, workspaceId),
      sourceFindings: createFindingsLoader(stores.gatherings, workspaceId),
      rejections: createRowPageLoader(stores.rejections),
      opportunityKeywords: createRowPageLoader(stores.opportunityKeywords),
    },
    workspaceId,
    writableWorkspaceId() {
      const id = workspaceId();
      // The router checks scopes as well; a mistake there must not let readers write.
      if (hasScopes(request.identity.viewer, [['niches:write']])) return id;
      throw new PlatformError(ErrorCode.FORBIDDEN, 'You may look at this workspace but not change it.');
    },
  };
}
