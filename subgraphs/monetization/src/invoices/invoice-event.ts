import type { EventEnvelope } from '@paissive/events';
import { type InvoiceTold, monetizationEvent } from '../events/monetization-events.js';
import type { Invoice } from './invoice.js';

/** Tells of an invoice as it is after a change. */
export function invoiceEvent(
  type: 'monetization.invoice.finalized' | 'monetization.invoice.paid' | 'monetization.invoice.closed',
  { id: invoiceId, workspaceId, customerId, number, status, total }: Invoice,
  { newId, time }: { newId: () => string; time: Date },
): EventEnvelope<InvoiceTold> {
  const about = { subject: invoiceId, workspaceId, id: newId(), time };
  return monetizationEvent(type, about, { invoiceId, customerId, number, status, total });
}
