import { createEvent, type EventEnvelope } from '@paissive/events';
import type { Opportunity } from './opportunity.js';

export const OPPORTUNITIES_RANKED = 'niches.opportunities.ranked';

/** Opportunities in one event; a message of a queue should stay small. */
export const RANKED_PER_EVENT = 500;

/** What other services keep a copy of. */
export interface OpportunitiesRanked {
  readonly analysisId: string;
  readonly opportunities: readonly RankedOpportunity[];
}

const TOLD_FIELDS = [
  'id',
  'name',
  'rank',
  'score',
  'confidence',
  'intent',
  'monthlySearches',
  'costPerClick',
  'currency',
  'advertisingCompetition',
  'keywordDifficulty',
] as const;
export type RankedOpportunity = Pick<Opportunity, (typeof TOLD_FIELDS)[number]>;

/** Tells others of opportunities of one analysis, as of a time. */
export function rankedEvents(
  { workspaceId, analysisId }: { workspaceId: string; analysisId: string },
  opportunities: readonly RankedOpportunity[],
  { newId, time }: { newId: () => string; time: Date },
): EventEnvelope<OpportunitiesRanked>[] {
  const about = { source: 'niches', type: OPPORTUNITIES_RANKED, subject: analysisId, workspaceId, time };
  const events: EventEnvelope<OpportunitiesRanked>[] = [];
  for (let start = 0; start < opportunities.length; start += RANKED_PER_EVENT) {
    const part = opportunities.slice(start, start + RANKED_PER_EVENT).map(told);
    events.push(createEvent({ ...about, id: newId(), data: { analysisId, opportunities: part } }));
  }
  return events;
}

function told(opportunity: RankedOpportunity): RankedOpportunity {
  return Object.fromEntries(TOLD_FIELDS.map((field) => [field, opportunity[field]])) as unknown as RankedOpportunity;
}
