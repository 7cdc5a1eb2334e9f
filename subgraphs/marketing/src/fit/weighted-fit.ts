/** One thing that a fit rests on. */
export interface FitFactor<Kind extends string> {
  readonly kind: Kind;
  /** 0–1, higher is better; null while unknown. */
  readonly value: number | null;
  /** Its share of the whole as the formula has it, 0–1. */
  readonly weight: number;
  /** Where the value comes from, or why there is none. */
  readonly evidence: string;
}

/** How well something fits, with everything that it rests on. */
export interface WeightedFit<Kind extends string> {
  /** 0–100; null when nothing is known. */
  readonly score: number | null;
  /** 0–1: the share of the weights whose factors are known. */
  readonly confidence: number;
  readonly factors: readonly FitFactor<Kind>[];
}

/**
 * score = 100 × Σ weight × value ÷ Σ weight, both over the known factors; confidence = Σ weight of the known ones ÷ Σ weight. What is
 * unknown is left out and lowers the confidence: unknown is not 0.
 */
export function weightedFit<Kind extends string>(factors: readonly FitFactor<Kind>[]): WeightedFit<Kind> {
  const total = factors.reduce((sum, { weight }) => sum + weight, 0);
  let known = 0;
  let sum = 0;
  for (const { value, weight } of factors) {
    if (value === null) continue;
    known += weight;
    sum += weight * value;
  }
  return {
    score: known === 0 ? null : Math.round((1_000 * sum) / known) / 10,
    confidence: total === 0 ? 0 : Math.round((100 * known) / total) / 100,
    factors,
  };
}
