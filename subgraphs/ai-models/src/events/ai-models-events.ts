import { createEvent, type EventEnvelope } from '@paissive/events';

/** What the other services can hear of this one. */
export interface AiModelsEvents {
  'ai-models.provider.connected': { readonly providerId: string; readonly name: string; readonly kind: string };
  'ai-models.batch.completed': {
    readonly batchId: string;
    readonly status: string;
    readonly succeededCount: number;
    readonly failedCount: number;
  };
}

export type AiModelsEventType = keyof AiModelsEvents;

/** Makes an event of this service; write it in the transaction of the change that it tells of. */
export function aiModelsEvent<Type extends AiModelsEventType>(
  type: Type,
  { subject, workspaceId, id, time }: { subject: string; workspaceId: string; id: string; time: Date },
  data: AiModelsEvents[Type],
): EventEnvelope<AiModelsEvents[Type]> {
  return createEvent({ source: 'ai-models', type, subject, data, id, time, workspaceId });
}
