import { isNegative, isZero } from '@paissive/money';
import { invoiceTotals } from '../billing/invoice-totals.js';
import { pricedUsage } from './draft-lines.js';
import { amountsOf, type Invoice, type InvoiceLine, type InvoiceLineDraft } from './invoice.js';
import type { Finalization, InvoiceChange, InvoiceRepository } from './invoice.repository.js';
import { invoiceEvent } from './invoice-event.js';

export interface InvoiceDeps {
  readonly invoices: InvoiceRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type FinalizeInvoice = (
  workspaceId: string,
  invoiceId: string,
) => Promise<InvoiceChange | { readonly kind: 'negative_total' }>;

const DAY_MS = 24 * 60 * 60_000;

/** Makes a draft final: it gets its number and its use, and never changes again. What comes to nothing is paid. */
export function createFinalizeInvoice({ invoices, newId, now }: InvoiceDeps): FinalizeInvoice {
  return async (workspaceId, invoiceId) => {
    const time = now();
    const result = await invoices.finalize(
      workspaceId,
      invoiceId,
      (draft, lines) => finalized(draft, lines, time),
      (invoice) => [
        invoiceEvent('monetization.invoice.finalized', invoice, { newId, time }),
        ...(invoice.status === 'PAID' ? [invoiceEvent('monetization.invoice.paid', invoice, { newId, time })] : []),
      ],
    );
    return result.kind === 'refused' ? { kind: 'negative_total' } : result;
  };
}

function finalized(draft: Invoice, lines: readonly InvoiceLine[], finalizedAt: Date): Finalization | null {
  const { currency, discountPercent, dueInDays } = draft;
  const totals = invoiceTotals(lines.map(reckonedLine), { currency, discountPercent });
  if (isNegative(totals.total)) return null;
  return {
    amounts: amountsOf(totals),
    status: isZero(totals.total) ? 'PAID' : 'OPEN',
    finalizedAt,
    dueAt: new Date(finalizedAt.getTime() + dueInDays * DAY_MS),
  };
}

function reckonedLine({ kind, description, quantity, unitPrice, taxPercent, usage }: InvoiceLine): InvoiceLineDraft {
  return usage ? pricedUsage(usage, taxPercent) : { kind, description, quantity, unitPrice, taxPercent, usage };
}
