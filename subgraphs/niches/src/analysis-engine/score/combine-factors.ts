import { round } from '../describe/format.js';
import type { ScoreFactorDraft, ScoreFactorKind, ScoreWeights } from '../opportunity-draft.js';
import type { FactorAssessment } from './score-factor.js';

/** What a factor brings to a score, as it is kept and shown: the value to one place, the precision to four. */
export type FactorValue = Pick<ScoreFactorDraft, 'kind' | 'value' | 'precision'>;
/** What a factor counts for. */
export type FactorShare = Pick<ScoreFactorDraft, 'weight' | 'effectiveWeight' | 'contribution'>;

export interface WeighedFactors {
  /** 0–100. */
  score: number;
  /** 0–1. */
  confidence: number;
  /** In the order of the values. */
  shares: FactorShare[];
}

export interface CombinedScore {
  /** 0–100. */
  score: number;
  /** 0–1. */
  confidence: number;
  factors: ScoreFactorDraft[];
}

/** Brings factors into the form in which they are kept, and weighs them. */
export function combineFactors(
  assessments: readonly FactorAssessment[],
  weights: ScoreWeights,
  keywordsWithData: number,
): CombinedScore {
  const kept = assessments.map((assessment) => ({ ...assessment, ...factorValue(assessment) }));
  const { score, confidence, shares } = weighFactors(kept, weights, keywordsWithData);
  const factors = kept.map((factor, index) => ({ ...factor, ...(shares[index] ?? NO_SHARE) }));
  return { score, confidence, factors };
}

/**
 * score = Σ effective weight × value, where the weights of unknown factors are shared out among the known ones in
 * proportion: unknown is not 0.
 *
 * confidence = Σ weight × precision × k ÷ (k + 1), with the weights as asked for, a precision of 0 where a factor is
 * unknown, and k keywords with data: how much of the score rests on known, precise data, and on more than one keyword.
 *
 * With no weight on any known factor the score is 0, with confidence 0.
 *
 * It rests on nothing but what is kept, so that weighing anew gives what an analysis with these weights would have given, and a reader can
 * check the points by hand.
 */
export function weighFactors(
  values: readonly FactorValue[],
  weights: ScoreWeights,
  keywordsWithData: number,
): WeighedFactors {
  const share = weightShares(weights);
  const known = values.filter(({ value }) => value !== null).reduce((sum, { kind }) => sum + share[kind], 0);
  let score = 0;
  let certainty = 0;
  const shares = values.map(({ kind, value, precision }) => {
    const effectiveWeight = value === null || known === 0 ? 0 : share[kind] / known;
    const contribution = effectiveWeight * (value ?? 0);
    score += contribution;
    certainty += share[kind] * precision;
    return {
      weight: round(share[kind], 4),
      effectiveWeight: round(effectiveWeight, 4),
      contribution: round(contribution, 2),
    };
  });
  const sample = keywordsWithData / (keywordsWithData + 1);
  return { score: round(score, 1), confidence: round(certainty * sample, 3), shares };
}

const NO_SHARE: FactorShare = { weight: 0, effectiveWeight: 0, contribution: 0 };

function factorValue({ kind, value, precision }: FactorAssessment): FactorValue {
  if (value === null) return { kind, value, precision: 0 };
  return { kind, value: round(value, 1), precision: round(Math.min(Math.max(precision, 0), 1), 4) };
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
