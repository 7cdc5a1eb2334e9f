import { kendallScore } from './kendall-score.js';
import { type TrendTest, trendTest } from './mann-kendall.js';
import { normalQuantile } from './normal-distribution.js';
import { observedValues, type Series } from './observations.js';
import { averageRanks } from './ranks.js';
import { theilSen } from './theil-sen.js';

export interface HamedRaoOptions {
  /** Autocorrelations up to this lag are looked at; all of them if left out. */
  maxLag?: number;
  /** Level at which an autocorrelation counts as there; 0.05 if left out. */
  significance?: number;
}

export interface HamedRaoTest extends TrendTest {
  /** n / n*: what autocorrelation multiplies the variance of S by. */
  varianceFactor: number;
}

/**
 * Mann-Kendall test for observations that depend on their predecessors. The variance of S is multiplied by
 *
 * n/n* = 1 + 2 / (n(n−1)(n−2)) · Σ_k (n−k)(n−k−1)(n−k−2) ρ(k)
 *
 * over the lags k whose autocorrelation ρ(k), taken of the ranks after the Theil-Sen trend is removed, is significant.
 *
 * A factor below 0 would be no variance; then the uncorrected one is kept. Gaps are left out, as if time had none.
 *
 * @throws RangeError for fewer than three observations or numbers that are not finite.
 * @see K. H. Hamed, A. R. Rao (1998), A modified Mann-Kendall trend test for autocorrelated data, Journal of Hydrology
 * 204, 182–196.
 * @example hamedRao(monthly, { maxLag: 3 }).pValue
 */
export function hamedRao(series: Series, options: HamedRaoOptions = {}): HamedRaoTest {
  const values = observedValues(series, 3);
  const { n, s, variance, tiedPairs } = kendallScore(values);
  const ranks = averageRanks(withoutTrend(values));
  const factor = varianceFactor(ranks, options);
  const varianceFactorKept = factor > 0 ? factor : 1;
  const corrected = trendTest({ n, s, variance: variance * varianceFactorKept, pairs: (n * (n - 1)) / 2, tiedPairs });
  return { ...corrected, varianceFactor: varianceFactorKept };
}

/** Residuals of the Theil-Sen line, in steps of a billionth of the values: rounding errors of a straight line have no order. */
function withoutTrend(values: readonly number[]): number[] {
  const { slope } = theilSen(values);
  const step = 1e-9 * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  return values.map((value, index) => Math.round((value - slope * (index + 1)) / step));
}

function varianceFactor(ranks: Float64Array, options: HamedRaoOptions): number {
  const n = ranks.length;
  const bound = normalQuantile(1 - (options.significance ?? 0.05) / 2) / Math.sqrt(n);
  const correlations = autocorrelations(ranks, Math.min(options.maxLag ?? n - 1, n - 1));
  let sum = 0;
  correlations.forEach((rho, index) => {
    const lag = index + 1;
    if (Math.abs(rho) > bound) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * rho;
  });
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}

/**
 * Sample autocorrelations at lags 1 … `maxLag`: Σ (xᵢ − m)(xᵢ₊ₖ − m) / Σ (xᵢ − m)². All 0 for a constant series.
 *
 * @see G. E. P. Box, G. M. Jenkins (1976), Time Series Analysis, section 2.1.5.
 */
export function autocorrelations(values: ArrayLike<number>, maxLag: number): number[] {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] ?? 0) / n;
  const centred = Float64Array.from(values, (value) => value - mean);
  const energy = centred.reduce((sum, value) => sum + value * value, 0);
  return Array.from({ length: maxLag }, (_, index) => {
    let product = 0;
    for (let i = 0; i + index + 1 < n; i++) product += (centred[i] ?? 0) * (centred[i + index + 1] ?? 0);
    return energy === 0 ? 0 : product / energy;
  });
}
