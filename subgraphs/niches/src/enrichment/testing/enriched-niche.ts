import type { OpportunityKeyword, TrendDraft } from '../../analysis-engine/opportunity-draft.js';
import type { EnrichedOpportunity } from '../rules/enrich-by-rules.js';

export const NO_TREND: TrendDraft = {
  verdict: 'CANNOT_TELL',
  slopePerYear: null,
  slopeInterval: null,
  pValue: null,
  method: 'none',
  seasonalStrength: null,
  monthsObserved: 0,
  explanation: 'No history.',
};

/** An opportunity of which only the name is known. */
export function niche(given: Partial<EnrichedOpportunity> = {}): EnrichedOpportunity {
  return {
    name: 'budget app',
    factors: [],
    trend: NO_TREND,
    keywordCount: 1,
    monthlySearches: null,
    costPerClick: null,
    currency: null,
    advertisingCompetition: null,
    keywordDifficulty: null,
    ...given,
  };
}

/** Keywords with their searches; null where the volume is unknown. The most searched first. */
export function keywordsOf(searches: Readonly<Record<string, number | null>>): OpportunityKeyword[] {
  return Object.entries(searches).map(([text, count], index) => ({
    text,
    line: index + 2,
    monthlySearches: count === null ? null : { low: count, high: count },
    advertisingCompetition: null,
    keywordDifficulty: null,
    costPerClick: null,
    intent: null,
    intentSource: null,
  }));
}
