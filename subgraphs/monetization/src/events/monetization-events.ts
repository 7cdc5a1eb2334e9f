import { createEvent, type EventEnvelope } from '@paissive/events';

/** What the other services can hear of this one. */
export interface MonetizationEvents {
  'monetization.price-study.created': { readonly studyId: string; readonly name: string };
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
