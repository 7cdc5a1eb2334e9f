import { createEvent, type EventEnvelope } from '@paissive/events';

export const OPPORTUNITIES_REQUESTED = 'marketing.opportunities.requested';

/** Another number asks again, for example when copies hold more than they did. */
const QUESTION = 'all opportunities, 1';

/** Writes events unless this database has asked the question before; true when it had not. */
export type AskOnce = (question: string, events: readonly EventEnvelope<unknown>[], at: Date) => Promise<boolean>;

export interface RequestDeps {
  readonly askOnce: AskOnce;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Asks niches for all opportunities, once in the life of a database: they may have been ranked before this service was there to hear of
 * it. niches answers with the events that it tells anyway.
 */
export function requestAllOpportunities({ askOnce, newId, now }: RequestDeps): Promise<boolean> {
  const time = now();
  const about = { source: 'marketing', type: OPPORTUNITIES_REQUESTED, subject: 'opportunities' };
  return askOnce(QUESTION, [createEvent({ ...about, data: {}, id: newId(), time })], time);
}
