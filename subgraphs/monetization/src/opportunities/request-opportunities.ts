import { createEvent, type EventEnvelope } from '@paissive/events';

export const OPPORTUNITIES_REQUESTED = 'monetization.opportunities.requested';

/** Another number asks again, for example when copies hold more than they did. */
const QUESTION = 'all opportunities, 1';

/** Writes events unless this database has asked the question before; true when it had not. */
export type AskOnce = (question: string, events: readonly EventEnvelope[]) => Promise<boolean>;

export interface RequestDeps {
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Asks niches for all opportunities, once in the life of a database: they may have been ranked before this service was there to hear of
 * it. niches answers with the events that it tells anyway.
 */
export function requestAllOpportunities({ askOnce, newId, now }: RequestDeps & { askOnce: AskOnce }): Promise<boolean> {
  const about = { source: 'monetization', type: OPPORTUNITIES_REQUESTED, subject: 'opportunities' };
  return askOnce(QUESTION, [createEvent({ ...about, data: {}, id: newId(), time: now() })]);
}

/** Asks for one opportunity of a workspace that should have been heard of. */
export function opportunityRequest(workspaceId: string, opportunityId: string, { newId, now }: RequestDeps) {
  const about = { source: 'monetization', type: OPPORTUNITIES_REQUESTED, subject: opportunityId, workspaceId };
  return createEvent({ ...about, data: { opportunityIds: [opportunityId] }, id: newId(), time: now() });
}
