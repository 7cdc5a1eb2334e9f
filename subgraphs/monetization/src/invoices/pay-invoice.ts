import type { PaymentFailure, PaymentProvider, ProviderPayment } from '@paissive/payments';
import type { BillingCustomerRepository } from '../customers/billing-customer.js';
import { importOfProvider } from '../revenue/import-of-provider.js';
import type { RevenueRepository } from '../revenue/revenue.repository.js';
import type { InvoiceDeps } from './finalize-invoice.js';
import { amountDue, type Invoice } from './invoice.js';
import type { InvoiceChange, InvoiceConflict } from './invoice.repository.js';
import { invoiceEvent } from './invoice-event.js';

export interface PayInvoiceDeps extends InvoiceDeps {
  readonly provider: PaymentProvider;
  readonly customers: BillingCustomerRepository;
  readonly revenue: RevenueRepository;
}

export type PayInvoiceResult =
  | { readonly kind: 'paid' | 'pending'; readonly invoice: Invoice }
  | InvoiceConflict
  | { readonly kind: 'failed'; readonly failure: PaymentFailure };

export type PayInvoice = (workspaceId: string, invoiceId: string, paymentMethod: string) => Promise<PayInvoiceResult>;

/**
 * Takes the money for an invoice. Each attempt has one idempotency key and one payment method, which the invoice remembers before the provider is
 * asked: an attempt that was interrupted is asked for again in the same words, so that nobody pays twice, and only one that was declined is
 * followed by another. Until it is known what became of an attempt the invoice cannot be voided.
 */
export function createPayInvoice(deps: PayInvoiceDeps): PayInvoice {
  const { invoices, customers, provider } = deps;
  return async (workspaceId, invoiceId, paymentMethod) => {
    const change = await invoices.beginPayment(workspaceId, invoiceId, paymentMethod);
    if (change.kind !== 'changed') return change;
    const { invoice } = change;
    const [customer] = await customers.findByIds(workspaceId, [invoice.customerId]);
    if (!customer) throw new Error(`The customer of invoice ${invoiceId} is not there.`);
    const payment = {
      customerId: customer.providerId,
      amount: amountDue(invoice),
      description: `Invoice ${invoice.number}`,
      paymentMethod: invoice.payingMethod ?? paymentMethod,
    };
    const key = `invoice:${invoiceId}:${invoice.paymentAttempt}`;
    const outcome = await provider.forWorkspace(workspaceId).createPayment(payment, key);
    if (outcome.kind === 'done') return takeOver(deps, invoice, outcome.value);
    // Whoever holds the key is still at it, or asked in other words; nothing is known yet.
    if (outcome.kind !== 'conflict') await invoices.failPayment(invoice);
    return { kind: 'failed', failure: outcome };
  };
}

async function takeOver(deps: PayInvoiceDeps, invoice: Invoice, payment: ProviderPayment): Promise<PayInvoiceResult> {
  const { invoices, revenue, newId, now } = deps;
  const { workspaceId } = invoice;
  const about = { workspaceId, source: `paid:${payment.id}`, toldAt: now() };
  await importOfProvider(about, { payments: [payment] }, { revenue, newId });
  if (payment.status === 'PENDING') {
    return { kind: 'pending', invoice: await invoices.awaitPayment(invoice, payment.id) };
  }
  const change = await settleInvoice(deps, invoice, payment.id);
  return change.kind === 'changed' ? { kind: 'paid', invoice: change.invoice } : change;
}

/** Marks an invoice as paid. */
export function settleInvoice(
  { invoices, newId, now }: InvoiceDeps,
  { workspaceId, id }: Invoice,
  paymentId: string,
): Promise<InvoiceChange> {
  const at = now();
  return invoices.settle(workspaceId, id, { id: paymentId, at }, (paid) => [
    invoiceEvent('monetization.invoice.paid', paid, { newId, time: at }),
  ]);
}

/** What a payment that was on its way means for the invoice that waits for it. */
export async function followPayment(deps: InvoiceDeps, workspaceId: string, payment: ProviderPayment): Promise<void> {
  const invoice = await deps.invoices.findByPayment(workspaceId, payment.id);
  if (!invoice || invoice.status === 'PAID' || invoice.status === 'VOID') return;
  if (payment.status === 'SUCCEEDED') await settleInvoice(deps, invoice, payment.id);
  if (payment.status === 'FAILED') await deps.invoices.failPayment(invoice);
}
