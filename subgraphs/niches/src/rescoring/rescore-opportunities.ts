import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import { byRank } from '../analysis-engine/rank-opportunities.js';
import { type FactorShare, type FactorValue, weighFactors } from '../analysis-engine/score/combine-factors.js';
import type { Opportunity } from '../opportunities/opportunity.js';

/** What a score and a place rest on. */
export interface ScoringBasis
  extends Pick<
    Opportunity,
    'id' | 'name' | 'rank' | 'score' | 'confidence' | 'keywordCount' | 'keywordsWithData' | 'monthlySearches'
  > {
  readonly factors: readonly FactorValue[];
}

/** An opportunity under other weights. */
export interface Rescored<Basis extends ScoringBasis = ScoringBasis> {
  readonly basis: Basis;
  readonly rank: number;
  readonly score: number;
  readonly confidence: number;
  /** In the order of the factors. */
  readonly shares: readonly FactorShare[];
}

/**
 * Weighs the factors of all opportunities of an analysis anew, and ranks them. Values and evidence stay: the result is what the analysis would have given
 * with these weights.
 */
export function rescoreOpportunities<Basis extends ScoringBasis>(
  opportunities: readonly Basis[],
  weights: ScoreWeights,
): Rescored<Basis>[] {
  return opportunities
    .map((basis) => {
      const { name, keywordCount, monthlySearches, id: tieBreaker } = basis;
      const weighed = weighFactors(basis.factors, weights, basis.keywordsWithData);
      return { basis, ...weighed, name, keywordCount, monthlySearches, tieBreaker };
    })
    .sort(byRank)
    .map(({ basis, score, confidence, shares }, index) => ({ basis, rank: index + 1, score, confidence, shares }));
}
