import {
  decomposeStl,
  hamedRao,
  median,
  seasonalMannKendall,
  seasonalStrength,
  seasonalTheilSen,
  theilSen,
  twoSidedNormalPValue,
} from '@paissive/statistics';
import type { ClusterHistory } from './cluster-history.js';
import type { TrendFindings } from './trend-findings.js';

/** Under two whole years no month can be compared with itself. */
export const MIN_TREND_MONTHS = 24;
/** Fewer months than this have no shape at all. */
const MIN_MONTHS = 8;
/** A history of fewer different values has been rounded too much to rank. */
const MIN_DISTINCT_VALUES = 4;
/** From this many months on, correlations between the seasons are estimated from the data (Hirsch & Slack 1984). */
const CORRELATED_SEASONS_MONTHS = 120;
/** Share of the variance from which residuals could have made a trend by themselves. */
const DECISIVE_RESIDUALS = 0.2;
/** Share of the months that may be missing for the season to be decomposed. */
const MAX_GAPS = 0.1;

/**
 * Tests a monthly history for a trend.
 *
 * From 24 months: seasonal Mann-Kendall, so that the season is no trend, with its variance multiplied by Hamed and Rao's
 * factor where the months depend on their predecessors; from 120 months Hirsch and Slack's covariances take that place. Slope: seasonal
 * Theil-Sen with Gilbert's interval from the same variance, relative to the median month.
 *
 * Under 24 months: Hamed-Rao and Theil-Sen describe the months there are, without a verdict.
 */
export function findTrend(history: ClusterHistory | null): TrendFindings {
  if (!history) return { kind: 'unknown', reason: 'NO_HISTORY', monthsObserved: 0 };
  const observed = history.values.filter((value) => value !== null);
  const unknown = (reason: 'TOO_FEW_MONTHS' | 'TOO_COARSE' | 'NO_SEARCHES'): TrendFindings => ({
    kind: 'unknown',
    reason,
    monthsObserved: observed.length,
  });
  if (observed.length < MIN_MONTHS) return unknown('TOO_FEW_MONTHS');
  const typical = median(observed);
  if (typical <= 0) return unknown('NO_SEARCHES');
  // A large constant sum is a steady one; a small one may be rounding.
  if (new Set(observed).size < MIN_DISTINCT_VALUES && typical < 1_000) return unknown('TOO_COARSE');
  if (history.values.length < MIN_TREND_MONTHS || observed.length < MIN_TREND_MONTHS - 4) {
    return describeShortHistory(history.values, observed, typical);
  }
  return testLongHistory(history, observed.length, typical);
}

function describeShortHistory(
  values: readonly (number | null)[],
  observed: readonly number[],
  typical: number,
): TrendFindings {
  const test = hamedRao(values, { maxLag: Math.floor(observed.length / 4) });
  const slope = theilSen(values, { variance: test.variance });
  const perYear = 12 / typical;
  return {
    kind: 'under-two-years',
    monthsObserved: observed.length,
    pValue: test.pValue,
    slopePerYear: slope.slope * perYear,
    slopeInterval: { low: slope.low * perYear, high: slope.high * perYear },
    method: `Mann-Kendall, variance after Hamed and Rao, ${observed.length} months`,
  };
}

function testLongHistory(history: ClusterHistory, monthsObserved: number, typical: number): TrendFindings {
  const { values } = history;
  const correlated = monthsObserved >= CORRELATED_SEASONS_MONTHS;
  const test = seasonalMannKendall(values, { period: 12, seasons: correlated ? 'correlated' : 'independent' });
  const plain = seasonalTheilSen(values, { period: 12 });
  const adjusted = withoutSeason(values, plain.slope);
  const factor = correlated ? 1 : autocorrelationFactor(adjusted, plain.slope / 12);
  const corrected = test.variance * factor;
  const z = test.s === 0 || corrected <= 0 ? 0 : (test.s - Math.sign(test.s)) / Math.sqrt(corrected);
  const slope = seasonalTheilSen(values, { period: 12, variance: corrected });
  const season = describeSeason(history);
  const correction = correlated ? ', seasons correlated' : factor > 1.005 ? ', variance after Hamed and Rao' : '';
  return {
    kind: 'tested',
    monthsObserved,
    pValue: twoSidedNormalPValue(z),
    slopePerYear: slope.slope / typical,
    slopeInterval: { low: slope.low / typical, high: slope.high / typical },
    method: `Seasonal Mann-Kendall${correction}, ${monthsObserved} months`,
    seasonalStrength: season?.strength ?? null,
    peakMonth: season?.peakMonth ?? null,
    isIndex: history.scale === 'INDEX',
  };
}

/**
 * What the dependence of months on their predecessors multiplies the variance by: Hamed and Rao's factor, never below 1
 * (in short series negative autocorrelations are mostly an effect of estimation).
 *
 * Ranks know no size: a smooth curve that rises like a line but for a hair is all autocorrelation to them. So the excess over
 * 1 counts in full only where the residuals make a fifth of the variance or more, and in proportion below that: smaller ones
 * could not have made the trend.
 */
function autocorrelationFactor(adjusted: readonly (number | null)[], slopePerMonth: number): number {
  const known = adjusted.filter((value) => value !== null);
  const residuals = adjusted.flatMap((value, month) => (value === null ? [] : [value - slopePerMonth * month]));
  const whole = variance(known);
  const share = whole === 0 ? 0 : variance(residuals) / whole;
  const factor = hamedRao(adjusted, { maxLag: Math.floor(known.length / 4) }).varianceFactor;
  return 1 + Math.max(factor - 1, 0) * Math.min(share / DECISIVE_RESIDUALS, 1);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** The series less each month's usual level, found after taking the trend out so that it is not mistaken for season. */
function withoutSeason(values: readonly (number | null)[], slopePerYear: number): (number | null)[] {
  const levels = Array.from({ length: 12 }, (_, season) => {
    const own = values.flatMap((value, i) =>
      value !== null && i % 12 === season ? [value - (slopePerYear * i) / 12] : [],
    );
    return own.length === 0 ? 0 : median(own);
  });
  return values.map((value, i) => (value === null ? null : value - (levels[i % 12] ?? 0)));
}

function describeSeason(history: ClusterHistory): { strength: number; peakMonth: number } | null {
  const gaps = history.values.filter((value) => value === null).length;
  if (gaps > MAX_GAPS * history.values.length) return null;
  const decomposition = decomposeStl(bridgeGaps(history.values), { period: 12 });
  const year = decomposition.seasonal.subarray(0, 12);
  const highest = year.indexOf(year.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY));
  return { strength: seasonalStrength(decomposition), peakMonth: (history.firstMonth + highest) % 12 };
}

/** Straight lines over the few months without a value; the series begins and ends with one. */
function bridgeGaps(values: readonly (number | null)[]): number[] {
  const bridged = values.map((value) => value ?? Number.NaN);
  let last = 0;
  for (let i = 1; i < bridged.length; i++) {
    if (Number.isNaN(bridged[i])) continue;
    const [from, to] = [bridged[last] ?? 0, bridged[i] ?? 0];
    for (let gap = last + 1; gap < i; gap++) bridged[gap] = from + ((to - from) * (gap - last)) / (i - last);
    last = i;
  }
  return bridged;
}
