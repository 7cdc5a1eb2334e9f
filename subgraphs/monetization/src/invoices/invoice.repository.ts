import type { EventEnvelope } from '@paissive/events';
import type { Invoice, InvoiceAction, InvoiceAmounts, InvoiceLine, InvoiceStatus } from './invoice.js';

export interface InvoiceFilter {
  readonly status: InvoiceStatus | null;
  readonly customerId: string | null;
}

/** What the state or a rule forbids. */
export type InvoiceConflict =
  | { readonly kind: 'not_found' }
  /** It is in a state in which this cannot be done. */
  | { readonly kind: 'wrong_state'; readonly status: InvoiceStatus }
  /** A payment is under way, or was interrupted and nobody knows what became of it. */
  | { readonly kind: 'being_paid' };

export type InvoiceChange = { readonly kind: 'changed'; readonly invoice: Invoice } | InvoiceConflict;

export interface Finalization {
  readonly amounts: InvoiceAmounts;
  readonly status: 'OPEN' | 'PAID';
  readonly finalizedAt: Date;
  readonly dueAt: Date;
}

type EventsOf = (invoice: Invoice) => readonly EventEnvelope<unknown>[];

export interface InvoiceRepository {
  /** Stores a draft; answers with the one that was there already under the same idempotency key. */
  insert(draft: Invoice): Promise<Invoice>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Invoice[]>;
  /** Newest first. */
  list(
    workspaceId: string,
    query: InvoiceFilter & { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<Invoice[]>;
  /**
   * Gives a draft the next number, in one transaction with the use that it bills and its events; one at a time in each workspace, so that
   * numbers have no gap.
   *
   * @param finish makes the final amounts out of the lines with the quantities of use that were claimed; null to leave the draft as it is.
   */
  finalize(
    workspaceId: string,
    id: string,
    finish: (draft: Invoice, lines: readonly InvoiceLine[]) => Finalization | null,
    events: EventsOf,
  ): Promise<InvoiceChange | { readonly kind: 'refused' }>;
  /** Notes that a payment begins, with what; an attempt that is open keeps its own method. Refused while a payment is on its way. */
  beginPayment(workspaceId: string, id: string, method: string): Promise<InvoiceChange>;
  /** Notes that a payment was declined: the next one is another attempt. */
  failPayment(invoice: Invoice): Promise<void>;
  /** Keeps the payment that is on its way. */
  awaitPayment(invoice: Invoice, paymentId: string): Promise<Invoice>;
  /** Marks an invoice as paid that waits for money; one that is paid already stays as it is. */
  settle(workspaceId: string, id: string, payment: { id: string; at: Date }, events: EventsOf): Promise<InvoiceChange>;
  /** The invoice that a payment is for; null when there is none. */
  findByPayment(workspaceId: string, paymentId: string): Promise<Invoice | null>;
  /** Voids it or gives it up. What is voided bills no use any more. */
  close(
    workspaceId: string,
    id: string,
    action: Extract<InvoiceAction, 'void' | 'give_up'>,
    at: Date,
    events: EventsOf,
  ): Promise<InvoiceChange>;
}
