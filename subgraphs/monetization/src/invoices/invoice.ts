import { compare, type Money, money, subtract } from '@paissive/money';
import type { InvoiceTotals, LineTotals, TaxTotal } from '../billing/invoice-totals.js';
import type { PriceModel } from '../billing/price-model.js';

export const INVOICE_STATUSES = ['DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

export type InvoiceLineKind = 'TIER' | 'USAGE' | 'PRORATION' | 'CUSTOM';

/** Metered use that is billed: all that stands on no invoice yet when this one is finalised. */
export interface UsageCharge {
  readonly meter: string;
  /** As in the records of use. */
  readonly customer: string;
  /** ISO 8601, included. */
  readonly from: string;
  /** ISO 8601, not included. */
  readonly until: string;
  /** Decimal text. */
  readonly quantity: string;
  readonly price: PriceModel;
}

export interface InvoiceLineDraft {
  readonly kind: InvoiceLineKind;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly taxPercent: string;
  /** Null for everything but use. */
  readonly usage: UsageCharge | null;
}

export type InvoiceLine = InvoiceLineDraft & LineTotals;

/** What a customer owes. What stands on it never changes once it has a number. */
export interface Invoice {
  readonly id: string;
  readonly workspaceId: string;
  readonly customerId: string;
  /** Null for a draft, and for what was given up as one. */
  readonly number: string | null;
  readonly status: InvoiceStatus;
  readonly currency: string;
  readonly discountPercent: string;
  readonly lines: readonly InvoiceLine[];
  readonly taxes: readonly TaxTotal[];
  readonly subtotal: Money;
  readonly discount: Money;
  readonly tax: Money;
  readonly total: Money;
  /** By credit notes. */
  readonly credited: Money;
  readonly notes: string;
  readonly dueInDays: number;
  /** At the provider; null when nothing was paid there. */
  readonly paymentId: string | null;
  readonly paymentAttempt: number;
  /** With what it is being paid; null when no attempt is open. */
  readonly payingMethod: string | null;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  readonly finalizedAt: Date | null;
  readonly dueAt: Date | null;
  readonly paidAt: Date | null;
  /** When it was voided or given up. */
  readonly closedAt: Date | null;
}

export type InvoiceAmounts = Pick<Invoice, 'lines' | 'taxes' | 'subtotal' | 'discount' | 'tax' | 'total'>;

export type InvoiceAction = 'finalize' | 'pay' | 'void' | 'give_up' | 'credit';

/** From which states each action is possible. */
const POSSIBLE: Readonly<Record<InvoiceAction, readonly InvoiceStatus[]>> = {
  finalize: ['DRAFT'],
  pay: ['OPEN', 'UNCOLLECTIBLE'],
  void: ['DRAFT', 'OPEN', 'UNCOLLECTIBLE'],
  give_up: ['OPEN'],
  credit: ['OPEN', 'PAID', 'UNCOLLECTIBLE'],
};

/** The states from which an action is possible. */
export function statesFor(action: InvoiceAction): readonly InvoiceStatus[] {
  return POSSIBLE[action];
}

/** What is still to be paid. */
export function amountDue({ status, total, credited }: Pick<Invoice, 'status' | 'total' | 'credited'>): Money {
  const due = subtract(total, credited);
  return status === 'PAID' || status === 'VOID' || compare(due, money(0, total.currency)) < 0
    ? money(0, total.currency)
    : due;
}

/** An invoice's amounts out of its totals. */
export function amountsOf({
  lines,
  taxes,
  subtotal,
  discount,
  tax,
  total,
}: InvoiceTotals<InvoiceLineDraft>): InvoiceAmounts {
  return { lines, taxes, subtotal, discount, tax, total };
}
