import { round } from '../describe/format.js';
import type { ScoreFactorDraft, ScoreFactorKind, ScoreWeights } from '../opportunity-draft.js';
import type { FactorAssessment } from './score-factor.js';

export interface CombinedScore {
  /** 0–100. */
  score: number;
  /** 0–1. */
  confidence: number;
  factors: ScoreFactorDraft[];
}

/**
 * score = Σ effective weight × value, where the weights of unknown factors are shared out among the known ones in
 * proportion: unknown is not 0.
 *
 * confidence = Σ weight × precision × k ÷ (k + 1), with the weights as asked for, a precision of 0 where a factor is
 * unknown, and k keywords with data: how much of the score rests on known, precise data, and on more than one keyword.
 *
 * With no weight on any known factor the score is 0, with confidence 0.
 */
export function combineFactors(
  assessments: readonly FactorAssessment[],
  weights: ScoreWeights,
  keywordsWithData: number,
): CombinedScore {
  const share = weightShares(weights);
  const known = assessments.filter(({ value }) => value !== null).reduce((sum, { kind }) => sum + share[kind], 0);
  let score = 0;
  let certainty = 0;
  const factors = assessments.map(({ kind, value, precision, formula, evidence, improvement }) => {
    const effectiveWeight = value === null || known === 0 ? 0 : share[kind] / known;
    const contribution = effectiveWeight * (value ?? 0);
    score += contribution;
    certainty += value === null ? 0 : share[kind] * Math.min(Math.max(precision, 0), 1);
    return {
      kind,
      value: value === null ? null : round(value, 1),
      weight: round(share[kind], 4),
      effectiveWeight: round(effectiveWeight, 4),
      contribution: round(contribution, 2),
      formula,
      evidence,
      improvement,
    };
  });
  const sample = keywordsWithData / (keywordsWithData + 1);
  return { score: round(score, 1), confidence: round(certainty * sample, 3), factors };
}

/** Weights as shares of 1; all alike where none is above 0. */
function weightShares(weights: ScoreWeights): Record<ScoreFactorKind, number> {
  const asked: Record<ScoreFactorKind, number> = {
    DEMAND: weights.demand,
    COMPETITION: weights.competition,
    TREND: weights.trend,
    MONETIZATION: weights.monetization,
    RESOURCES: weights.resources,
  };
  const total = Object.values(asked).reduce((sum, weight) => sum + weight, 0);
  const kinds = Object.keys(asked) as ScoreFactorKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, total > 0 ? asked[kind] / total : 0.2])) as Record<
    ScoreFactorKind,
    number
  >;
}
