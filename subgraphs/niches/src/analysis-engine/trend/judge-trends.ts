import { benjaminiHochberg } from '@paissive/statistics';
import { formatPercent, monthOfYear, round } from '../describe/format.js';
import type { TrendDraft, TrendVerdict } from '../opportunity-draft.js';
import type { TrendFindings } from './trend-findings.js';

/** Share of the called trends that may be chance. */
const FALSE_DISCOVERY_RATE = 0.05;
/** A yearly change this large would have to show before its absence is called steady. */
const RELEVANT_CHANGE = 0.25;
/** A yearly change that is certainly smaller than this may be real and still decides nothing. */
const NEGLIGIBLE_CHANGE = 0.02;
/** Seasonal strength from which the season is worth a sentence. */
const NOTABLE_SEASON = 0.6;

/**
 * Gives each cluster its verdict. Among hundreds of clusters one in twenty would pass a test at 5 % by chance alone, so
 * rising and falling are called by the false discovery rate over all clusters of the analysis; `pValue` stays that of the
 * single test.
 */
export function judgeTrends(findings: readonly TrendFindings[]): TrendDraft[] {
  const pValues = findings.flatMap((finding) => (finding.kind === 'tested' ? [finding.pValue] : []));
  const adjusted = benjaminiHochberg(pValues);
  let next = 0;
  return findings.map((finding) =>
    finding.kind === 'tested' ? judge(finding, adjusted[next++] ?? 1, pValues.length) : cannotTell(finding),
  );
}

type Tested = Extract<TrendFindings, { kind: 'tested' }>;
type Untested = Exclude<TrendFindings, { kind: 'tested' }>;

function judge(finding: Tested, adjusted: number, tests: number): TrendDraft {
  const verdict = verdictOf(finding, adjusted);
  return {
    verdict,
    slopePerYear: round(finding.slopePerYear, 4),
    slopeInterval: { low: round(finding.slopeInterval.low, 4), high: round(finding.slopeInterval.high, 4) },
    pValue: finding.pValue,
    method: finding.method,
    seasonalStrength: finding.seasonalStrength === null ? null : round(finding.seasonalStrength, 3),
    monthsObserved: finding.monthsObserved,
    explanation: `${explain(verdict, finding, tests)}${explainSeason(finding)}`,
  };
}

function verdictOf({ pValue, slopePerYear, slopeInterval }: Tested, adjusted: number): TrendVerdict {
  const isWithin = (limit: number) => slopeInterval.low >= -limit && slopeInterval.high <= limit;
  if (isWithin(NEGLIGIBLE_CHANGE)) return 'STEADY';
  if (adjusted <= FALSE_DISCOVERY_RATE) {
    if (slopePerYear > 0) return 'RISING';
    if (slopePerYear < 0) return 'FALLING';
  }
  return pValue > FALSE_DISCOVERY_RATE && isWithin(RELEVANT_CHANGE) ? 'STEADY' : 'CANNOT_TELL';
}

function explain(verdict: TrendVerdict, finding: Tested, tests: number): string {
  const subject = finding.isIndex ? 'Search interest' : 'Searches';
  const verb = finding.isIndex ? 's' : '';
  const { low, high } = finding.slopeInterval;
  const interval = `95 % interval ${formatPercent(low)} to ${formatPercent(high)}`;
  const months = `${finding.monthsObserved} months`;
  switch (verdict) {
    case 'RISING':
      return `${subject} rise${verb} by about ${formatPercent(finding.slopePerYear)} a year over ${months} (${interval}).`;
    case 'FALLING':
      return `${subject} fall${verb} by about ${formatPercent(-finding.slopePerYear)} a year over ${months} (${interval}).`;
    case 'STEADY':
      if (finding.pValue <= FALSE_DISCOVERY_RATE) {
        return `${subject} hardly change${verb}: by ${formatPercent(finding.slopePerYear)} a year over ${months} (${interval}), too little to decide anything.`;
      }
      return `${subject} neither rise${verb} nor fall${verb} beyond chance over ${months}; a yearly change outside ${formatPercent(low)} to ${formatPercent(high)} would have shown.`;
    case 'CANNOT_TELL':
      if (finding.pValue <= FALSE_DISCOVERY_RATE) {
        return `Cannot tell: there is a hint of a ${finding.slopePerYear > 0 ? 'rise' : 'fall'} (${formatPercent(finding.slopePerYear)} a year, p = ${finding.pValue.toFixed(3)}), but among ${tests} niches tested such hints come by chance.`;
      }
      return `Cannot tell: the months vary too much. Anything from ${formatPercent(low)} to ${formatPercent(high)} a year fits these ${months}.`;
  }
}

function explainSeason({ seasonalStrength, peakMonth, monthsObserved }: Tested): string {
  if (seasonalStrength === null || peakMonth === null || seasonalStrength < NOTABLE_SEASON) return '';
  const caution = monthsObserved < 36 ? ', as far as two years can show' : '';
  return ` They follow the seasons and peak in ${monthOfYear(peakMonth)}${caution}.`;
}

function cannotTell(finding: Untested): TrendDraft {
  const shortHistory = finding.kind === 'under-two-years' ? finding : null;
  return {
    verdict: 'CANNOT_TELL',
    slopePerYear: shortHistory && round(shortHistory.slopePerYear, 4),
    slopeInterval: shortHistory && {
      low: round(shortHistory.slopeInterval.low, 4),
      high: round(shortHistory.slopeInterval.high, 4),
    },
    pValue: shortHistory?.pValue ?? null,
    method: shortHistory?.method ?? 'None: no usable monthly history',
    seasonalStrength: null,
    monthsObserved: finding.monthsObserved,
    explanation: whyNot(finding),
  };
}

function whyNot(finding: Untested): string {
  if (finding.kind === 'under-two-years') {
    return `Cannot tell: ${finding.monthsObserved} months cannot part a trend from a season, for no two years can be compared. Within them the direction is ${directionWithin(finding)}. With 24 months or more there would be an answer.`;
  }
  switch (finding.reason) {
    case 'NO_HISTORY':
      return 'Cannot tell: the file has no searches by month for these keywords.';
    case 'TOO_FEW_MONTHS':
      return `Cannot tell: only ${finding.monthsObserved} months have a value.`;
    case 'TOO_COARSE':
      return 'Cannot tell: the monthly numbers are rounded so much that a change would not show.';
    case 'NO_SEARCHES':
      return 'Cannot tell: in most months nobody searched for this.';
  }
}

function directionWithin({ pValue, slopePerYear }: Extract<Untested, { kind: 'under-two-years' }>): string {
  if (pValue > FALSE_DISCOVERY_RATE) return 'unclear';
  return slopePerYear > 0 ? 'upward' : 'downward';
}
