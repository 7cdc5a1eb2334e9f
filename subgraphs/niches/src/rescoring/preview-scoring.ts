import type { AnalysisRepository } from '../analyses/analysis.repository.js';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import { isNothing } from './rescore-analysis.js';
import { type Rescored, rescoreOpportunities } from './rescore-opportunities.js';

export interface ScoringPreview {
  /** All five, as they were used. */
  readonly weights: ScoreWeights;
  readonly totalCount: number;
  /** Opportunities that would have another place. */
  readonly movedCount: number;
  /** The best ones, by rank. */
  readonly ranking: readonly Rescored[];
}

export type PreviewScoringResult = ScoringPreview | 'not-found' | 'all-weights-zero';

export interface PreviewScoringRequest {
  readonly workspaceId: string;
  readonly analysisId: string;
  /** Those left out are the analysis' own. */
  readonly weights: Partial<ScoreWeights>;
  readonly first: number;
}

export type PreviewScoring = (request: PreviewScoringRequest) => Promise<PreviewScoringResult>;

/** Ranks an analysis under other weights and stores nothing: fast enough for a slider that is being dragged. */
export function createPreviewScoring({
  analyses,
  opportunities,
}: {
  analyses: AnalysisRepository;
  opportunities: OpportunityRepository;
}): PreviewScoring {
  return async ({ workspaceId, analysisId, weights: asked, first }) => {
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return 'not-found';
    const weights = { ...analysis.weights, ...asked };
    if (isNothing(weights)) return 'all-weights-zero';
    const rescored = rescoreOpportunities(await opportunities.scoringBasesOf(workspaceId, analysisId), weights);
    return {
      weights,
      totalCount: rescored.length,
      movedCount: rescored.filter(({ basis, rank }) => basis.rank !== rank).length,
      ranking: rescored.slice(0, first),
    };
  };
}
