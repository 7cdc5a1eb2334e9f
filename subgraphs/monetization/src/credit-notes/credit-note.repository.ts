import type { EventEnvelope } from '@paissive/events';
import type { Invoice } from '../invoices/invoice.js';
import type { InvoiceConflict } from '../invoices/invoice.repository.js';
import type { CreditAmounts, CreditFault, CreditNote, RefundStatus } from './credit-note.js';

/** What a note is made of, besides its number and amounts. */
export type CreditNoteDraft = Pick<
  CreditNote,
  'id' | 'workspaceId' | 'invoiceId' | 'reason' | 'idempotencyKey' | 'createdAt'
>;

export type IssueResult =
  | { readonly kind: 'issued'; readonly note: CreditNote; readonly invoice: Invoice }
  | InvoiceConflict
  | CreditFault
  | { readonly kind: 'beyond_invoice'; readonly left: string };

export interface CreditNoteRepository {
  /**
   * Gives a note the next number, in one transaction with what the invoice has left and the events; an invoice that waits for money and is
   * credited whole is settled by it. Answers with the note that was there already under the same idempotency key.
   */
  issue(
    draft: CreditNoteDraft,
    reckon: (invoice: Invoice, earlier: readonly CreditNote[]) => CreditAmounts | CreditFault,
    events: (note: CreditNote, invoice: Invoice) => readonly EventEnvelope<unknown>[],
  ): Promise<IssueResult>;
  /** Notes what became of giving the money back. */
  refunded(note: CreditNote, status: RefundStatus, message: string | null): Promise<CreditNote>;
  /** Of these invoices, in the order in which they were issued; a hundred for each at most. */
  listOf(workspaceId: string, invoiceIds: readonly string[]): Promise<CreditNote[]>;
}

/** Notes of one invoice: as many as it can have. */
export const MAX_NOTES = 100;
