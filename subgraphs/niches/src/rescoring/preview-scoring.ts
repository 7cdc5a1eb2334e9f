import type { Analysis } from '../analyses/analysis.js';
import type { AnalysisRepository } from '../analyses/analysis.repository.js';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import { isNothing } from './rescore-analysis.js';
import { type Rescored, rescoreOpportunities, type ScoringBasis } from './rescore-opportunities.js';

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

/** Analyses whose bases are kept in memory, up to 10 MB each. */
const KEPT_ANALYSES = 4;

/**
 * Ranks an analysis under other weights and stores nothing. A slider that is being dragged asks many times a second: what the scores of a version
 * rest on never changes, so that it is read once.
 */
export function createPreviewScoring({
  analyses,
  opportunities,
}: {
  analyses: AnalysisRepository;
  opportunities: OpportunityRepository;
}): PreviewScoring {
  const kept = new Map<string, Promise<ScoringBasis[]>>();

  function basesOf(workspaceId: string, { id, version }: Analysis): Promise<ScoringBasis[]> {
    const key = `${workspaceId} ${id} ${version}`;
    const bases = kept.get(key) ?? opportunities.scoringBasesOf(workspaceId, id);
    // The one that was asked for last goes last.
    kept.delete(key);
    kept.set(key, bases);
    bases.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT_ANALYSES && oldest !== undefined) kept.delete(oldest);
    return bases;
  }

  return async ({ workspaceId, analysisId, weights: asked, first }) => {
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return 'not-found';
    const weights = { ...analysis.weights, ...asked };
    if (isNothing(weights)) return 'all-weights-zero';
    const rescored = rescoreOpportunities(await basesOf(workspaceId, analysis), weights);
    return {
      weights,
      totalCount: rescored.length,
      movedCount: rescored.filter(({ basis, rank }) => basis.rank !== rank).length,
      ranking: rescored.slice(0, first),
    };
  };
}
