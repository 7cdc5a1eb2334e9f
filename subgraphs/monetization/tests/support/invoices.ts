import type { TestCaller } from '@paissive/testkit';
import { type Failure, mutate, type TestService } from './harness.js';

const FIELDS = `id number status subtotal { amount } discount { amount } tax { amount } total { amount } credited { amount }
  amountDue { amount } taxes { percent net { amount } tax { amount } } dueAt paidAt closedAt payment { id status }
  lines { kind description quantity amount { amount } tax { amount } usage { meter quantity } } creditNotes { number total { amount } }`;

export interface InvoiceAnswer {
  readonly id: string;
  readonly number: string | null;
  readonly status: string;
  readonly total: { readonly amount: string };
  readonly amountDue: { readonly amount: string };
  readonly payment: { readonly id: string; readonly status: string } | null;
  readonly lines: readonly {
    readonly description: string;
    readonly amount: { readonly amount: string };
    readonly usage: { readonly quantity: string } | null;
  }[];
}
export interface InvoicePayload {
  readonly invoice: InvoiceAnswer | null;
  readonly userErrors: readonly Failure[];
}

/** A mutation whose payload is an invoice. */
export const onInvoice = (
  service: TestService,
  who: TestCaller,
  name: string,
  input: object,
): Promise<InvoicePayload> => mutate(service, who, name, input, `invoice { ${FIELDS} }`);

export const custom = (amount: string, taxPercent = '0', description = 'Work') => ({
  custom: { description, unitPrice: { amount, currency: 'EUR' } },
  taxPercent,
});

/** A draft that is known to be good. */
export async function drafted(
  service: TestService,
  who: TestCaller,
  customerId: string,
  lines: readonly object[] = [custom('100', '19')],
  more: object = {},
): Promise<InvoiceAnswer> {
  const { invoice, userErrors } = await onInvoice(service, who, 'createInvoice', {
    customerId,
    currency: 'EUR',
    lines,
    ...more,
  });
  if (!invoice) throw new Error(JSON.stringify(userErrors));
  return invoice;
}

export async function finalized(
  service: TestService,
  who: TestCaller,
  customerId: string,
  lines?: readonly object[],
): Promise<InvoiceAnswer> {
  const { id } = await drafted(service, who, customerId, lines);
  const { invoice, userErrors } = await onInvoice(service, who, 'finalizeInvoice', { invoiceId: id });
  if (!invoice) throw new Error(JSON.stringify(userErrors));
  return invoice;
}
