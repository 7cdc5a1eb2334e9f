import { createEvent, type EventEnvelope, type EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';
import { z } from 'zod';
import { RANKED_PER_EVENT, rankedEvents } from './opportunity.events.js';
import type { Opportunity } from './opportunity.js';
import type { RetellingRepository } from './retelling.repository.js';

/** How niches goes on with a retelling that takes more than one transaction. */
export const RETELLING_CONTINUED = 'niches.opportunities.retelling-continued';

/** What a service publishes to be told of opportunities that it has not heard of. */
export function opportunitiesRequested(service: string): string {
  return `${service}.opportunities.requested`;
}

/** Opportunities that are told in one transaction. */
const RETOLD_AT_ONCE = RANKED_PER_EVENT;
const MAX_IDS = 500;

const text = z.string().min(1).max(100);
const requestSchema = z.looseObject({
  /** These only; all when left out. */
  opportunityIds: z.array(text).max(MAX_IDS).exactOptional(),
  /** Where the last part ended. */
  after: z.object({ analysisId: text, id: text }).exactOptional(),
});

export interface RetellingDeps<Transaction> {
  readonly retelling: RetellingRepository<Transaction>;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Tells opportunities again, to everybody who listens: of one workspace when the request names it, of all otherwise. A part is one
 * transaction with the memory of the request, and the last word of a part is the request for the next one: whatever dies in between, each part is
 * told once. A retelling carries the time at which the opportunities were ranked, not after that of the first telling, so that it never
 * overwrites anything newer.
 */
export function createRetellingHandler<Transaction>(deps: RetellingDeps<Transaction>): EventHandler<Transaction> {
  const { retelling, newId } = deps;
  return async (event, { transaction }) => {
    const request = requestSchema.safeParse(event.data);
    if (!request.success)
      throw new PermanentJobError('The event is no request for opportunities.', { cause: request.error });
    const { opportunityIds, after } = request.data;
    const which = { workspaceId: event.workspaceid, opportunityIds, after, limit: RETOLD_AT_ONCE };
    const found = await retelling.find(which, transaction);
    const told = byRanking(found).flatMap((group) => {
      const { workspaceId, analysisId, rankedAt } = group[0];
      return rankedEvents({ workspaceId, analysisId }, group, { newId, time: rankedAt });
    });
    const last = found.length === RETOLD_AT_ONCE ? found.at(-1) : undefined;
    const next = last ? [continued(event, { analysisId: last.analysisId, id: last.id }, deps)] : [];
    await retelling.write([...told, ...next], transaction);
  };
}

type Group = [Opportunity, ...Opportunity[]];

/** Those of one analysis that were ranked at one time: an event has one time. */
function byRanking(opportunities: readonly Opportunity[]): Group[] {
  const groups = new Map<string, Group>();
  for (const opportunity of opportunities) {
    const ranking = `${opportunity.analysisId} ${opportunity.rankedAt.getTime()}`;
    const group = groups.get(ranking);
    if (group) group.push(opportunity);
    else groups.set(ranking, [opportunity]);
  }
  return [...groups.values()];
}

function continued(
  { subject, workspaceid: workspaceId, data }: EventEnvelope,
  after: { analysisId: string; id: string },
  { newId, now }: { newId: () => string; now: () => Date },
): EventEnvelope {
  const about = { source: 'niches', type: RETELLING_CONTINUED, subject, workspaceId, id: newId(), time: now() };
  return createEvent({ ...about, data: { ...(data as object), after } });
}
