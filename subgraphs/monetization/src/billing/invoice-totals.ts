import {
  add,
  addUp,
  allocate,
  Decimal,
  isZero,
  type Money,
  multiply,
  type Numeric,
  roundToMinor,
  subtract,
  zero,
} from '@paissive/money';

export interface InvoiceLineDraft {
  readonly description: string;
  /** Decimal text. */
  readonly quantity: string;
  readonly unitPrice: Money;
}

export interface InvoiceLineTotal extends InvoiceLineDraft {
  /** Quantity times unit price, in whole minor units. */
  readonly amount: Money;
  /** Its part of the discount, not negative. */
  readonly discount: Money;
  /** Its part of the tax. */
  readonly tax: Money;
}

export interface InvoiceTotals {
  readonly lines: readonly InvoiceLineTotal[];
  readonly subtotal: Money;
  readonly discount: Money;
  readonly tax: Money;
  readonly total: Money;
}

/**
 * Adds an invoice up. Each line is rounded (half up), the discount and the tax are computed once on the whole and then
 * split over the lines by largest remainders, so that the lines always add up to the totals.
 *
 * @param discountPercent 0–100 of the subtotal. @param taxPercent of what is left after the discount.
 * @throws CurrencyMismatchError
 */
export function invoiceTotals(
  drafts: readonly InvoiceLineDraft[],
  {
    currency,
    discountPercent = 0,
    taxPercent = 0,
  }: { currency: string; discountPercent?: Numeric; taxPercent?: Numeric },
): InvoiceTotals {
  const amounts = drafts.map(({ quantity, unitPrice }) => roundToMinor(multiply(unitPrice, quantity), 'half-up'));
  const subtotal = addUp(amounts, currency);
  const discount = percentOf(subtotal, discountPercent);
  const net = subtract(subtotal, discount);
  const tax = percentOf(net, taxPercent);
  const discounts = split(discount, amounts);
  const taxes = split(tax, amounts);
  const lines = drafts.map((draft, index) => ({
    ...draft,
    amount: amounts[index] ?? zero(currency),
    discount: discounts[index] ?? zero(currency),
    tax: taxes[index] ?? zero(currency),
  }));
  return { lines, subtotal, discount, tax, total: add(net, tax) };
}

function percentOf(whole: Money, percent: Numeric): Money {
  return roundToMinor(multiply(whole, new Decimal(percent).dividedBy(100)), 'half-up');
}

function split(whole: Money, amounts: readonly Money[]): Money[] {
  if (isZero(whole)) return amounts.map(() => zero(whole.currency));
  return allocate(
    whole,
    amounts.map(({ amount }) => new Decimal(amount).abs()),
  );
}
