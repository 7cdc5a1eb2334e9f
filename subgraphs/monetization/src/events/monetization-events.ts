import { createEvent, type EventEnvelope } from '@paissive/events';

/** What the other services can hear of this one. */
export interface MonetizationEvents {
  'monetization.strategy.created': StrategyTold;
  'monetization.strategy.updated': StrategyTold & { readonly version: number };
  'monetization.projection.completed': { readonly projectionId: string; readonly strategyId: string };
  'monetization.revenue.imported': { readonly importId: string; readonly kind: string; readonly acceptedCount: number };
  'monetization.price-study.created': { readonly studyId: string; readonly name: string };
}

interface StrategyTold {
  readonly strategyId: string;
  readonly opportunityId: string;
  readonly name: string;
  readonly kind: string;
}

export type MonetizationEventType = keyof MonetizationEvents;

/** Makes an event of this service; write it in the transaction of the change that it tells of. */
export function monetizationEvent<Type extends MonetizationEventType>(
  type: Type,
  { subject, workspaceId, id, time }: { subject: string; workspaceId: string; id: string; time: Date },
  data: MonetizationEvents[Type],
): EventEnvelope<MonetizationEvents[Type]> {
  return createEvent({ source: 'monetization', type, subject, data, id, time, workspaceId });
}
