import { createEvent, type EventEnvelope } from '@paissive/events';
import { type OpportunitiesRanked, rankedEvents } from '../opportunities/opportunity.events.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import type { Analysis } from './analysis.js';

export const ANALYSIS_COMPLETED = 'niches.analysis.completed';

export interface AnalysisCompleted {
  readonly analysisId: string;
  readonly importId: string;
  readonly name: string;
  readonly opportunityCount: number;
}

/** What the others are told about a finished analysis: that it is, and its opportunities. */
export function analysisEvents(
  analysis: Analysis,
  opportunities: readonly Opportunity[],
  { newId, time }: { newId: () => string; time: Date },
): EventEnvelope<AnalysisCompleted | OpportunitiesRanked>[] {
  const { id: analysisId, importId, name, workspaceId } = analysis;
  const data = { analysisId, importId, name, opportunityCount: opportunities.length };
  const about = { source: 'niches', type: ANALYSIS_COMPLETED, subject: analysisId, workspaceId, id: newId(), time };
  return [
    createEvent({ ...about, data }),
    ...rankedEvents({ workspaceId, analysisId }, opportunities, { newId, time }),
  ];
}
