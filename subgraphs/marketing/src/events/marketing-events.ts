import { createEvent, type EventEnvelope } from '@paissive/events';

/** What the other services can hear of this one. */
export interface MarketingEvents {
  'marketing.strategy.created': StrategyTold;
  'marketing.strategy.updated': StrategyTold & { readonly version: number };
  'marketing.strategy.archived': StrategyTold;
}

interface StrategyTold {
  readonly strategyId: string;
  readonly opportunityId: string;
  readonly name: string;
}

export type MarketingEventType = keyof MarketingEvents;

/** Makes an event of this service; write it in the transaction of the change that it tells of. */
export function marketingEvent<Type extends MarketingEventType>(
  type: Type,
  { subject, workspaceId, id, time }: { subject: string; workspaceId: string; id: string; time: Date },
  data: MarketingEvents[Type],
): EventEnvelope<MarketingEvents[Type]> {
  return createEvent({ source: 'marketing', type, subject, data, id, time, workspaceId });
}
