import {
  add,
  addUp,
  compare,
  Decimal,
  isZero,
  type Money,
  multiply,
  roundToMinor,
  subtract,
  zero,
} from '@paissive/money';
import type { Invoice } from '../invoices/invoice.js';

export type RefundStatus = 'NOT_NEEDED' | 'PENDING' | 'SUCCEEDED' | 'FAILED';

export interface CreditNoteLine {
  /** Place of the line on the invoice, from 0. */
  readonly position: number;
  readonly description: string;
  /** After the discount, before tax. */
  readonly net: Money;
  readonly tax: Money;
}

/** What is taken back of an invoice. */
export interface CreditNote {
  readonly id: string;
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly number: string;
  readonly reason: string;
  readonly currency: string;
  readonly lines: readonly CreditNoteLine[];
  readonly net: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly refundStatus: RefundStatus;
  /** Why nothing was given back; null when it was. */
  readonly refundMessage: string | null;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
}

export interface CreditRequest {
  readonly position: number;
  /** Net; null for all that is left of the line. */
  readonly net: Money | null;
}

export type CreditFault = { readonly kind: 'faulty'; readonly index: number; readonly message: string };
export type CreditAmounts = Pick<CreditNote, 'lines' | 'net' | 'tax' | 'total'>;

/**
 * What crediting parts of an invoice comes to. A part of a line takes the same part of its tax with it; whoever credits the last of a line takes
 * what is left of its tax, so that a line never comes to more or less than it was charged.
 */
export function creditAmounts(
  invoice: Pick<Invoice, 'lines' | 'currency'>,
  earlier: readonly Pick<CreditNote, 'lines'>[],
  requests: readonly CreditRequest[],
): CreditAmounts | CreditFault {
  const { currency } = invoice;
  const lines: CreditNoteLine[] = [];
  for (const [index, { position, net }] of requests.entries()) {
    const fault = (message: string): CreditFault => ({ kind: 'faulty', index, message });
    const line = invoice.lines[position];
    if (!line) return fault(`The invoice has no line ${position}.`);
    if (lines.some((one) => one.position === position)) return fault('The line is named twice.');
    const credited = earlier.flatMap((note) => note.lines.filter((one) => one.position === position));
    const whole = subtract(line.amount, line.discount);
    const leftNet = subtract(
      whole,
      addUp(
        credited.map((one) => one.net),
        currency,
      ),
    );
    const leftTax = subtract(
      line.tax,
      addUp(
        credited.map((one) => one.tax),
        currency,
      ),
    );
    const wanted = net ?? leftNet;
    if (wanted.currency !== currency) return fault(`The invoice is in ${currency}.`);
    if (compare(wanted, zero(currency)) <= 0 || compare(wanted, leftNet) > 0) {
      return fault(`Of the line ${leftNet.amount} ${currency} are left to credit.`);
    }
    if (compare(roundToMinor(wanted), wanted) !== 0) return fault(`${wanted.amount} is finer than the currency.`);
    const share = roundToMinor(multiply(line.tax, new Decimal(wanted.amount).dividedBy(whole.amount)), 'half-up');
    const isLast = isZero(subtract(leftNet, wanted));
    const tax = isLast || compare(share, leftTax) > 0 ? leftTax : share;
    lines.push({ position, description: line.description, net: wanted, tax });
  }
  const net = addUp(
    lines.map((line) => line.net),
    currency,
  );
  const tax = addUp(
    lines.map((line) => line.tax),
    currency,
  );
  return { lines, net, tax, total: add(net, tax) };
}
