import { createEvent, type EventEnvelope } from '@paissive/events';
import type { Opportunity } from '../opportunities/opportunity.js';
import type { Analysis } from './analysis.js';

export const ANALYSIS_COMPLETED = 'niches.analysis.completed';
export const OPPORTUNITIES_RANKED = 'niches.opportunities.ranked';

/** Opportunities in one event; a message of a queue should stay small. */
const RANKED_PER_EVENT = 500;

export interface AnalysisCompleted {
  readonly analysisId: string;
  readonly importId: string;
  readonly name: string;
  readonly opportunityCount: number;
}

/** What other services keep a copy of. */
export interface OpportunitiesRanked {
  readonly analysisId: string;
  readonly opportunities: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank: number;
    readonly score: number;
    readonly confidence: number;
    readonly intent: string | null;
    readonly monthlySearches: { readonly low: number; readonly high: number } | null;
    /** Decimal text in `currency`. */
    readonly costPerClick: string | null;
    readonly currency: string | null;
    readonly advertisingCompetition: number | null;
    readonly keywordDifficulty: number | null;
  }[];
}

/** What the others are told about a finished analysis: that it is, and its opportunities. */
export function analysisEvents(
  analysis: Analysis,
  opportunities: readonly Opportunity[],
  { newId, time }: { newId: () => string; time: Date },
): EventEnvelope<AnalysisCompleted | OpportunitiesRanked>[] {
  const { id: analysisId, importId, name, workspaceId } = analysis;
  const event = <Data>(type: string, data: Data): EventEnvelope<Data> => ({
    ...createEvent({ source: 'niches', type, subject: analysisId, data, id: newId(), time }),
    workspaceid: workspaceId,
  });
  const ranked: EventEnvelope<OpportunitiesRanked>[] = [];
  for (let start = 0; start < opportunities.length; start += RANKED_PER_EVENT) {
    const part = opportunities.slice(start, start + RANKED_PER_EVENT);
    ranked.push(event(OPPORTUNITIES_RANKED, { analysisId, opportunities: part.map(rankedOpportunity) }));
  }
  const opportunityCount = opportunities.length;
  return [event(ANALYSIS_COMPLETED, { analysisId, importId, name, opportunityCount }), ...ranked];
}

function rankedOpportunity(opportunity: Opportunity): OpportunitiesRanked['opportunities'][number] {
  const { id, name, rank, score, confidence, intent, monthlySearches, costPerClick, currency } = opportunity;
  const { advertisingCompetition, keywordDifficulty } = opportunity;
  const market = { intent, monthlySearches, costPerClick, currency, advertisingCompetition, keywordDifficulty };
  return { id, name, rank, score, confidence, ...market };
}
