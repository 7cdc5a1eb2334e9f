import type { AnalysisVersion, OpportunityVersion } from './opportunity-version.js';

export interface VersionRepository {
  /** The results of an analysis, newest first; 100 at the most. */
  ofAnalysis(workspaceId: string, analysisId: string): Promise<AnalysisVersion[]>;
  /** An opportunity over time, newest first. */
  ofOpportunity(
    workspaceId: string,
    opportunityId: string,
    page: { readonly before: number | null; readonly limit: number },
  ): Promise<OpportunityVersion[]>;
  /** All opportunities of one result. */
  ofVersion(workspaceId: string, analysisId: string, version: number): Promise<OpportunityVersion[]>;
}
