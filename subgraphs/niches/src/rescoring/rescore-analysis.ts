import type { PubSub } from '@paissive/pubsub';
import { type Analysis, isTerminal } from '../analyses/analysis.js';
import type { AnalysisRepository } from '../analyses/analysis.repository.js';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import type { Watcher } from '../watchlist/watch.repository.js';
import { alertsTopic } from '../watchlist/watch-alerts.js';
import { rescoreOpportunities } from './rescore-opportunities.js';

/** Writes an analysis under other weights: opportunities, version, alerts and events together, once, or not at all. */
export interface RescoringStore {
  /** Null when the analysis is no longer as it was read; nothing is changed then. */
  store(
    analysis: Analysis,
    weights: ScoreWeights,
    opportunities: readonly Opportunity[],
    at: Date,
  ): Promise<{ readonly analysis: Analysis; readonly alerted: readonly Watcher[] } | null>;
}

export interface RescoreAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly opportunities: OpportunityRepository;
  readonly rescoring: RescoringStore;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export interface RescoreAnalysisRequest {
  readonly workspaceId: string;
  readonly analysisId: string;
  /** Those left out stay as they are. */
  readonly weights: Partial<ScoreWeights>;
}

export type RescoreAnalysisResult =
  | { readonly kind: 'rescored'; readonly analysis: Analysis }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'all-weights-zero' };

export type RescoreAnalysis = (request: RescoreAnalysisRequest) => Promise<RescoreAnalysisResult>;

/** Somebody else's change comes in between once in a while, not three times. */
const MAX_TRIES = 3;

/** Ranks a finished analysis under other weights. With the weights that it has, nothing is changed: asking twice is asking once. */
export function createRescoreAnalysis(deps: RescoreAnalysisDeps): RescoreAnalysis {
  const { analyses, opportunities, rescoring, pubsub, now } = deps;
  return async ({ workspaceId, analysisId, weights: asked }) => {
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
      if (!analysis) return { kind: 'not-found' };
      if (analysis.version === 0 || !isTerminal(analysis.status)) return { kind: 'not-ready' };
      const weights = { ...analysis.weights, ...asked };
      if (isNothing(weights)) return { kind: 'all-weights-zero' };
      if (isSame(weights, analysis.weights)) return { kind: 'rescored', analysis };
      const at = now();
      const next = { sinceVersion: analysis.version + 1 };
      const found = await opportunities.findOfAnalysis(workspaceId, analysisId, next);
      const rescored = rescoreOpportunities(found, weights).map(({ basis, rank, score, confidence, shares }) => ({
        ...basis,
        rank,
        score,
        confidence,
        factors: basis.factors.map((factor, index) => ({ ...factor, ...shares[index] })),
        version: analysis.version + 1,
        rankedAt: at,
      }));
      const stored = await rescoring.store(analysis, weights, rescored, at);
      if (!stored) continue;
      for (const watcher of stored.alerted) await pubsub.publish(alertsTopic(watcher), null);
      return { kind: 'rescored', analysis: stored.analysis };
    }
    return { kind: 'not-ready' };
  };
}

/** No factor would count. */
export function isNothing(weights: ScoreWeights): boolean {
  return Object.values(weights).every((weight) => weight === 0);
}

function isSame(one: ScoreWeights, other: ScoreWeights): boolean {
  return (Object.keys(one) as (keyof ScoreWeights)[]).every((factor) => one[factor] === other[factor]);
}
