import { continuityCorrectedZ, kendallScore } from './kendall-score.js';
import { twoSidedNormalPValue } from './normal-distribution.js';
import { observedValues, type Series } from './observations.js';

/** Outcome of a test for a monotone trend. */
export interface TrendTest {
  /** Observations used. */
  n: number;
  /** Pairs that rise minus pairs that fall. */
  s: number;
  /** Variance of `s` if there is no trend. */
  variance: number;
  /** Standard score with the correction for continuity. */
  z: number;
  /** Two-sided. */
  pValue: number;
  /** S over the number of pairs, −1 to 1. */
  tauA: number;
  /** S over the number of pairs that differ in value (in both margins, geometrically): Kendall's tau-b. */
  tauB: number;
}

/**
 * Mann-Kendall test for a monotone trend in independent observations; ties are allowed, gaps are left out.
 *
 * S = Σ sign(xⱼ − xᵢ) over i < j; Z = (S ∓ 1) / √Var(S); tau-b = S / √((P − T) P) with P pairs, T of them tied.
 *
 * @throws RangeError for fewer than two observations or numbers that are not finite.
 * @see H. B. Mann (1945), Nonparametric tests against trend, Econometrica 13, 245–259.
 * @see M. G. Kendall (1975), Rank Correlation Methods, 4th ed., Griffin.
 * @example mannKendall([5, 8, 9, 12]).s // 6
 */
export function mannKendall(series: Series): TrendTest {
  const { n, s, variance, tiedPairs } = kendallScore(observedValues(series, 2));
  return trendTest({ n, s, variance, pairs: (n * (n - 1)) / 2, tiedPairs });
}

/** Standard score, p-value and taus from a score and its variance. */
export function trendTest(score: {
  n: number;
  s: number;
  variance: number;
  pairs: number;
  tiedPairs: number;
}): TrendTest {
  const { n, s, variance, pairs, tiedPairs } = score;
  const z = continuityCorrectedZ(s, variance);
  const differing = Math.sqrt((pairs - tiedPairs) * pairs);
  return {
    n,
    s,
    variance,
    z,
    pValue: twoSidedNormalPValue(z),
    tauA: pairs === 0 ? 0 : s / pairs,
    tauB: differing === 0 ? 0 : s / differing,
  };
}
