import type { Opportunity, OpportunityKeyword } from '../../opportunities/opportunity.js';
import type { Enrichment, RevenueAssumptions } from '../enrichment.js';
import { audienceSegments } from './audience.js';
import { entryBarriers, highestLevel } from './entry-barriers.js';
import { followUps } from './follow-ups.js';
import { marketSize } from './market-size.js';
import { namedCompetitors } from './named-competitors.js';
import { problemSeverity } from './problem-severity.js';
import { type ReadKeywords, readKeywords } from './read-keywords.js';
import { revenueRange } from './revenue-range.js';

/** What rules read of an opportunity. */
export type EnrichedOpportunity = Pick<
  Opportunity,
  | 'name'
  | 'factors'
  | 'trend'
  | 'keywordCount'
  | 'monthlySearches'
  | 'costPerClick'
  | 'currency'
  | 'advertisingCompetition'
  | 'keywordDifficulty'
>;

export interface RuleMaterial {
  readonly opportunity: EnrichedOpportunity;
  readonly keywords: ReadKeywords;
}

/** The most searched keywords of a niche that rules read; the rest has hardly any searches. */
export const MAX_READ_KEYWORDS = 1_000;

/**
 * What the keywords of a niche tell beyond its score. The same keywords give the same enrichment; what they do not tell stays unknown, with the
 * reason. docs/enrichment.md has every rule with its sources.
 *
 * @param keywords the most searched first.
 */
export function enrichByRules(
  opportunity: EnrichedOpportunity,
  keywords: readonly OpportunityKeyword[],
  assumptions: RevenueAssumptions = {},
): Enrichment {
  const material = { opportunity, keywords: readKeywords(keywords.slice(0, MAX_READ_KEYWORDS)) };
  const competitors = namedCompetitors(material);
  const barriers = entryBarriers(material, competitors);
  const found = {
    marketSize: marketSize(material),
    revenueRange: revenueRange(material, assumptions),
    competitors,
    audience: audienceSegments(material),
    problemSeverity: problemSeverity(material),
    entryBarriers: barriers,
    barrierLevel: highestLevel(barriers),
  };
  return { ...found, followUps: followUps(found), remarks: [] };
}
