import { formatPercent, round } from '../describe/format.js';
import type { TrendDraft } from '../opportunity-draft.js';
import { clampScore } from './scales.js';
import type { FactorAssessment, SourceNames } from './score-factor.js';

/** Yearly change at which the scale has used three quarters of what is left above or below the middle. */
const STRONG_CHANGE = 0.5;
/** Months from which more would add little. */
const FULL_MONTHS = 36;

export interface TrendBasis {
  trend: TrendDraft;
  /** Whether the test could be made: with two years of months. */
  isTested: boolean;
  /** Share of the searches that have a history. */
  coverage: number;
  /** `INDEX` and `SCALED` histories are rougher than counts. */
  scale: 'COUNTED' | 'SCALED' | 'INDEX' | null;
}

/**
 * 50 + 50 × tanh(g ÷ 0.5) with g = change a year × (1 − p): a change counts by how far it is from chance. Standing still
 * is 50, +31 % at p ≈ 0 is 78, doubling 98.
 *
 * Taken from the single test, not from the verdict: the verdict depends on what else is in the file, a score must not.
 */
export function trendFactor({ trend, isTested, coverage, scale }: TrendBasis, sources: SourceNames): FactorAssessment {
  const evidence = [
    { label: 'Months observed', value: String(trend.monthsObserved), source: sources.months },
    ...(trend.slopePerYear === null
      ? []
      : [
          {
            label: 'Change a year',
            value: formatPercent(trend.slopePerYear),
            source: 'Theil-Sen slope ÷ median month',
          },
        ]),
    ...(trend.pValue === null
      ? []
      : [{ label: 'Could be chance', value: `p = ${formatProbability(trend.pValue)}`, source: trend.method }]),
  ];
  if (!isTested || trend.slopePerYear === null || trend.pValue === null) {
    return {
      kind: 'TREND',
      value: null,
      precision: 0,
      formula: 'Unknown: a trend needs 24 months of searches.',
      evidence,
      improvement:
        'Export a longer time: in Google Keyword Planner choose a date range of three years or more before downloading.',
    };
  }
  const weighed = trend.slopePerYear * (1 - trend.pValue);
  const value = clampScore(50 + 50 * Math.tanh(weighed / STRONG_CHANGE));
  const roughness = scale === 'COUNTED' ? 1 : 0.7;
  return {
    kind: 'TREND',
    value,
    precision: Math.min(trend.monthsObserved / FULL_MONTHS, 1) * coverage * roughness,
    formula: `50 + 50 × tanh(${round(trend.slopePerYear, 3)} × (1 − ${formatProbability(trend.pValue)}) ÷ 0.5) = ${round(value, 1)}`,
    evidence,
    improvement:
      trend.verdict === 'FALLING'
        ? 'Watch whether the fall goes on; a narrower part of the niche may still grow.'
        : 'Searches that grow 10 % a year faster are up to 10 points; import newer months to see whether the direction holds.',
  };
}

function formatProbability(p: number): string {
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3);
}
