import type { PaymentProvider } from '@paissive/payments';
import { monetizationEvent } from '../events/monetization-events.js';
import type { Invoice } from '../invoices/invoice.js';
import { invoiceEvent } from '../invoices/invoice-event.js';
import { importOfProvider } from '../revenue/import-of-provider.js';
import type { RevenueRepository } from '../revenue/revenue.repository.js';
import { type CreditNote, type CreditRequest, creditAmounts } from './credit-note.js';
import type { CreditNoteRepository, IssueResult } from './credit-note.repository.js';

export interface CreditInvoiceDeps {
  readonly creditNotes: CreditNoteRepository;
  readonly provider: PaymentProvider;
  readonly revenue: RevenueRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface CreditInvoiceRequest {
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly lines: readonly CreditRequest[];
  readonly reason: string;
  readonly idempotencyKey: string | null;
}

export type CreditInvoice = (request: CreditInvoiceRequest) => Promise<IssueResult>;

/**
 * Takes back part of an invoice by a note with a number of its own. What was paid is given back through the provider after the note is
 * issued; when that breaks off, the same request goes on with it, under the key of the note.
 */
export function createCreditInvoice(deps: CreditInvoiceDeps): CreditInvoice {
  const { creditNotes, newId, now } = deps;
  return async ({ lines, idempotencyKey, ...request }) => {
    const id = newId();
    const createdAt = now();
    const draft = { ...request, id, idempotencyKey: idempotencyKey ?? id, createdAt };
    const result = await creditNotes.issue(
      draft,
      (invoice, earlier) => creditAmounts(invoice, earlier, lines),
      (note, invoice) => eventsOf(note, invoice, { newId, time: createdAt }),
    );
    if (result.kind !== 'issued') return result;
    return { ...result, note: await giveBack(deps, result.note, result.invoice) };
  };
}

async function giveBack(deps: CreditInvoiceDeps, note: CreditNote, { paymentId }: Invoice): Promise<CreditNote> {
  const { creditNotes, provider, revenue, newId, now } = deps;
  if (note.refundStatus !== 'PENDING' || paymentId === null) return note;
  const { workspaceId } = note;
  const key = `credit-note:${note.id}`;
  const given = await provider.forWorkspace(workspaceId).refundPayment({ paymentId, amount: note.total }, key);
  // Somebody else is at it: what comes of it is theirs to note.
  if (given.kind === 'conflict') return note;
  if (given.kind !== 'done') return creditNotes.refunded(note, 'FAILED', given.message);
  await importOfProvider({ workspaceId, source: key, toldAt: now() }, { payments: [given.value] }, { revenue, newId });
  return creditNotes.refunded(note, 'SUCCEEDED', null);
}

function eventsOf(note: CreditNote, invoice: Invoice, about: { newId: () => string; time: Date }) {
  const { id: creditNoteId, workspaceId, invoiceId, number, total } = note;
  const event = { subject: creditNoteId, workspaceId, id: about.newId(), time: about.time };
  const isSettledByIt = invoice.paidAt?.getTime() === about.time.getTime();
  return [
    monetizationEvent('monetization.credit-note.issued', event, { creditNoteId, invoiceId, number, total }),
    ...(isSettledByIt ? [invoiceEvent('monetization.invoice.paid', invoice, about)] : []),
  ];
}
