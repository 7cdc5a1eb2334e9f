import { createEvent, type EventEnvelope } from '@paissive/events';
import type { Money } from '@paissive/money';

/** What the other services can hear of this one. */
export interface MonetizationEvents {
  'monetization.strategy.created': StrategyTold;
  'monetization.strategy.updated': StrategyTold & { readonly version: number };
  'monetization.projection.completed': { readonly projectionId: string; readonly strategyId: string };
  'monetization.revenue.imported': { readonly importId: string; readonly kind: string; readonly acceptedCount: number };
  'monetization.invoice.finalized': InvoiceTold;
  'monetization.invoice.paid': InvoiceTold;
  'monetization.invoice.closed': InvoiceTold;
  'monetization.credit-note.issued': {
    readonly creditNoteId: string;
    readonly invoiceId: string;
    readonly number: string;
    readonly total: Money;
  };
  'monetization.price-study.created': { readonly studyId: string; readonly name: string };
}

/** An invoice as it is after what happened. */
export interface InvoiceTold {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly number: string | null;
  readonly status: string;
  readonly total: Money;
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
