import { twoSidedNormalPValue } from './normal-distribution.js';
import { type Proportion, requireProportion } from './proportion.js';

export interface TwoProportionTest {
  /** Standard normal if both proportions are the same; positive when the second one is larger. */
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * Whether two proportions differ: the z test with the pooled standard error, without continuity correction.
 *
 * z = (p₂ − p₁) / √(p̄ (1 − p̄) (1/n₁ + 1/n₂)), p̄ = (x₁ + x₂) / (n₁ + n₂). With no or only successes z is 0.
 *
 * @throws RangeError unless each is a proportion of at least one trial.
 * @see Penn State STAT 415, lesson 9.4 (351 of 605 against 41 of 195: z = 8.99)
 * @example twoProportionTest({ successes: 41, trials: 195 }, { successes: 351, trials: 605 }).z // 8.986
 */
export function twoProportionTest(first: Proportion, second: Proportion): TwoProportionTest {
  requireProportion(first);
  requireProportion(second);
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials);
  if (variance === 0) return { z: 0, pValue: 1 };
  const z = (second.successes / second.trials - first.successes / first.trials) / Math.sqrt(variance);
  return { z, pValue: twoSidedNormalPValue(z) };
}
