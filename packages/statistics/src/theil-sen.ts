import { kendallScore } from './kendall-score.js';
import { normalQuantile } from './normal-distribution.js';
import { observedValues, type Series, splitSeasons } from './observations.js';
import { median, orderStatistic, quantileOfSorted } from './quantile.js';

export interface SlopeEstimate {
  /** Median of the slopes of all pairs. */
  slope: number;
  /** Confidence interval of the slope. */
  low: number;
  high: number;
  /** Pairs it rests on. */
  pairs: number;
}

export interface SlopeOptions {
  /** Coverage of the interval, 0.95 if left out. */
  confidence?: number;
  /** Variance of Kendall's S to take the interval from, where another than that of independent observations holds. */
  variance?: number;
}

/**
 * Theil-Sen slope: the median of (xⱼ − xᵢ) / (tⱼ − tᵢ) over all pairs, with Gilbert's interval. A third of the data may
 * be wild without moving it. O(n²) pairs: meant for some hundred observations.
 *
 * The interval: C = z √Var(S); its ends are the slopes of rank (N − C)/2 and (N + C)/2 + 1 of N, between ranks linearly.
 *
 * @param options.times when each value was observed; 0, 1, 2, … if left out. A pair at one time has no slope and is left out.
 * @throws RangeError when no pair has a slope, or for numbers that are not finite.
 * @see H. Theil (1950); P. K. Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63,
 * 1379–1389.
 * @see R. O. Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, sections 16.5 and 17.3.
 * @example theilSen([1, 2, 3, 10]).slope // 2
 */
export function theilSen(
  series: Series,
  options: SlopeOptions & { times?: readonly number[] } = {},
): SlopeEstimate & { intercept: number } {
  const values = observedValues(series, 2);
  const times: number[] = [];
  series.forEach((value, index) => {
    if (value !== null) times.push(options.times?.[index] ?? index);
  });
  const slopes: number[] = [];
  collectSlopes(times, values, slopes);
  const estimate = summarise(slopes, options.variance ?? kendallScore(values).variance, options);
  return { ...estimate, intercept: median(values) - estimate.slope * median(times) };
}

/**
 * Seasonal Theil-Sen slope: the median over all pairs *within* seasons, per cycle (per year for months), with Gilbert's
 * interval.
 *
 * @throws RangeError when no season was observed twice, or for numbers that are not finite.
 * @see R. M. Hirsch, J. R. Slack, R. A. Smith (1982), Water Resources Research 18, 107–121.
 * @example seasonalTheilSen(monthly, { period: 12 }).slope // change a year
 */
export function seasonalTheilSen(series: Series, options: SlopeOptions & { period: number }): SlopeEstimate {
  observedValues(series, 2);
  const slopes: number[] = [];
  let variance = 0;
  for (const season of splitSeasons(series, options.period)) {
    collectSlopes(season.cycles, season.values, slopes);
    variance += kendallScore(season.values).variance;
  }
  return summarise(slopes, options.variance ?? variance, options);
}

function collectSlopes(times: readonly number[], values: readonly number[], into: number[]): void {
  for (let j = 1; j < values.length; j++) {
    for (let i = 0; i < j; i++) {
      const step = (times[j] ?? 0) - (times[i] ?? 0);
      if (step !== 0) into.push(((values[j] ?? 0) - (values[i] ?? 0)) / step);
    }
  }
}

function summarise(slopes: readonly number[], variance: number, options: SlopeOptions): SlopeEstimate {
  if (slopes.length === 0) throw new RangeError('No pair of observations has a slope');
  const sorted = Float64Array.from(slopes).sort();
  const reach = normalQuantile(0.5 + (options.confidence ?? 0.95) / 2) * Math.sqrt(Math.max(variance, 0));
  return {
    slope: quantileOfSorted(sorted, 0.5),
    low: orderStatistic(sorted, (slopes.length - reach) / 2 - 1),
    high: orderStatistic(sorted, (slopes.length + reach) / 2),
    pairs: slopes.length,
  };
}
