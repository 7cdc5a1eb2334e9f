import { ConflictError, InvalidInputError, NotFoundError, type UserErrorInterface } from '@paissive/graphql-kit';
import type { PaymentFailure } from '@paissive/payments';
import { paymentError } from '../payments/payment-failure.type.js';
import type { CreateInvoiceResult } from './create-invoice.js';
import type { InvoiceLineInput } from './invoice.inputs.js';
import type { InvoiceConflict } from './invoice.repository.js';

type InvoiceFailure =
  | InvoiceConflict
  | { readonly kind: 'negative_total' }
  | { readonly kind: 'failed'; readonly failure: PaymentFailure };

const FIELD = ['input', 'invoiceId'];

/** Why something cannot be done with an invoice, as something the caller can correct. */
export function invoiceError(failure: InvoiceFailure): UserErrorInterface {
  switch (failure.kind) {
    case 'not_found':
      return new NotFoundError('There is no such invoice here.', FIELD);
    case 'wrong_state':
      return new ConflictError(`The invoice is ${WORDS[failure.status]}: this cannot be done with it.`, FIELD);
    case 'being_paid':
      return new ConflictError('A payment has begun. Pay it again to learn what became of that.', FIELD);
    case 'negative_total':
      return new ConflictError('The invoice comes to less than nothing. Give money back with a credit note.', FIELD);
    case 'failed':
      return paymentError(failure.failure, ['input', 'paymentMethod']);
  }
}

const WORDS = { DRAFT: 'a draft', OPEN: 'open', PAID: 'paid', VOID: 'void', UNCOLLECTIBLE: 'given up' } as const;

/** Why an invoice was not drafted. @param lines as they were given: which part of a line is at fault depends on its kind. */
export function createError(
  result: Exclude<CreateInvoiceResult, { kind: 'created' }>,
  lines: readonly InvoiceLineInput[],
): UserErrorInterface {
  if (result.kind === 'customer_not_found') {
    return new NotFoundError('There is no such customer here.', ['input', 'customerId']);
  }
  const { index, fault } = result;
  const line = lines[index];
  const kind = (['tier', 'usage', 'proration', 'custom'] as const).find((name) => line?.[name]) ?? 'custom';
  const path = kind === 'custom' ? 'unitPrice' : fault.path;
  return new InvalidInputError(fault.message, ['input', 'lines', `${index}`, kind, path]);
}
