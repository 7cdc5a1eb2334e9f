import type { AllWeightsFragment, ScoreFactorKind } from '@/gql/graphql';

/** How much each factor counts; only the ratios matter. */
export type Weights = Readonly<Record<ScoreFactorKind, number>>;

const ORDER = ['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'] as const;

/** What an analysis weighs with when nothing else is asked for: the platform's own, see docs/scoring.md. */
export const DEFAULT_WEIGHTS: Weights = { DEMAND: 30, COMPETITION: 25, TREND: 15, MONETIZATION: 20, RESOURCES: 10 };

/** Weights as the API names them, for the form. */
export function weightsOf({ demand, competition, trend, monetization, resources }: AllWeightsFragment): Weights {
  return { DEMAND: demand, COMPETITION: competition, TREND: trend, MONETIZATION: monetization, RESOURCES: resources };
}

/** Weights of the form as the API takes them. */
export function weightsInput(weights: Weights): AllWeightsFragment {
  return {
    demand: weights.DEMAND,
    competition: weights.COMPETITION,
    trend: weights.TREND,
    monetization: weights.MONETIZATION,
    resources: weights.RESOURCES,
  };
}

/** Whether anything counts at all. */
export function hasWeight(weights: Weights): boolean {
  return ORDER.some((kind) => weights[kind] > 0);
}

/** Whether two rank alike: only the ratios matter. */
export function isSameRatio(one: Weights, other: Weights): boolean {
  const [shares, others] = [sharesOf(one), sharesOf(other)];
  return ORDER.every((kind) => Math.abs(shares[kind] - others[kind]) < 1e-6);
}

/** Each factor's share of 1. */
export function sharesOf(weights: Weights): Weights {
  const total = ORDER.reduce((sum, kind) => sum + weights[kind], 0);
  const share = (kind: ScoreFactorKind) => (total > 0 ? weights[kind] / total : 0);
  return {
    DEMAND: share('DEMAND'),
    COMPETITION: share('COMPETITION'),
    TREND: share('TREND'),
    MONETIZATION: share('MONETIZATION'),
    RESOURCES: share('RESOURCES'),
  };
}

/**
 * Moves weight across the border between two neighbours of the stack; no other factor changes and none falls below 0.
 *
 * @param border the index of the factor on the left of the border.
 * @param points how much goes from the right to the left; negative for the other way.
 */
export function moveBorder(weights: Weights, border: number, points: number): Weights {
  const left = ORDER[border];
  const right = ORDER[border + 1];
  if (!left || !right) return weights;
  const moved = Math.max(-weights[left], Math.min(weights[right], points));
  return { ...weights, [left]: round(weights[left] + moved), [right]: round(weights[right] - moved) };
}

/** A score with other weights: the weighted mean of the factors that are known; null when none that counts is. */
export function scoreWith(
  factors: readonly { readonly kind: ScoreFactorKind; readonly value?: number | null }[],
  weights: Weights,
): number | null {
  let sum = 0;
  let total = 0;
  for (const { kind, value } of factors) {
    if (value == null) continue;
    sum += value * weights[kind];
    total += weights[kind];
  }
  return total > 0 ? sum / total : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
