import type { InvoiceDeps } from './finalize-invoice.js';
import type { InvoiceChange } from './invoice.repository.js';
import { invoiceEvent } from './invoice-event.js';

export type CloseInvoice = (
  workspaceId: string,
  invoiceId: string,
  action: 'void' | 'give_up',
) => Promise<InvoiceChange>;

/** Voids an invoice, so that it does not count and its use can be billed anew, or gives up hoping for its money. */
export function createCloseInvoice({ invoices, newId, now }: InvoiceDeps): CloseInvoice {
  return (workspaceId, invoiceId, action) => {
    const time = now();
    return invoices.close(workspaceId, invoiceId, action, time, (invoice) =>
      // Nobody has heard of a draft.
      invoice.number === null ? [] : [invoiceEvent('monetization.invoice.closed', invoice, { newId, time })],
    );
  };
}
