import {
  add,
  addUp,
  allocate,
  Decimal,
  isNegative,
  isZero,
  type Money,
  multiply,
  type Numeric,
  roundToMinor,
  subtract,
  zero,
} from '@paissive/money';
import { apportion } from './apportion.js';

export interface InvoiceLineAmount {
  /** Decimal text. */
  readonly quantity: string;
  /** Negative for a credit. */
  readonly unitPrice: Money;
  /** 0–100, decimal text: of what is left after the discount. */
  readonly taxPercent: string;
}

export interface LineTotals {
  /** Quantity times unit price, in whole minor units. */
  readonly amount: Money;
  /** Its part of the discount, not negative. */
  readonly discount: Money;
  /** Its part of the tax. */
  readonly tax: Money;
}

/** The tax of all lines with one rate. */
export interface TaxTotal {
  readonly percent: string;
  /** What it is reckoned from. */
  readonly net: Money;
  readonly tax: Money;
}

export interface InvoiceTotals<Line> {
  readonly lines: readonly (Line & LineTotals)[];
  readonly subtotal: Money;
  readonly discount: Money;
  /** One for each rate, in the order of the lines. */
  readonly taxes: readonly TaxTotal[];
  readonly tax: Money;
  readonly total: Money;
}

/**
 * Adds an invoice up. Each line is rounded (half up). The discount is computed once on all charges, for credits are of what was discounted
 * when it was charged; the tax is computed once for each rate, on what is left. Both are split over the lines by largest remainders, so that the
 * lines always add up to the totals.
 *
 * @param discountPercent 0–100 of the charges.
 * @throws CurrencyMismatchError
 */
export function invoiceTotals<Line extends InvoiceLineAmount>(
  drafts: readonly Line[],
  { currency, discountPercent = 0 }: { currency: string; discountPercent?: Numeric },
): InvoiceTotals<Line> {
  const amounts = drafts.map(({ quantity, unitPrice }) => roundToMinor(multiply(unitPrice, quantity), 'half-up'));
  const subtotal = addUp(amounts, currency);
  const charges = amounts.map((amount) => (isNegative(amount) ? zero(currency) : amount));
  const discount = percentOf(addUp(charges, currency), discountPercent);
  const discounts = splitByAmount(discount, charges);
  const nets = amounts.map((amount, index) => subtract(amount, discounts[index] ?? zero(currency)));
  const { taxes, parts } = taxesOf(drafts, nets, currency);
  const tax = addUp(
    taxes.map((one) => one.tax),
    currency,
  );
  const lines = drafts.map((draft, index) => ({
    ...draft,
    amount: amounts[index] ?? zero(currency),
    discount: discounts[index] ?? zero(currency),
    tax: parts[index] ?? zero(currency),
  }));
  return { lines, subtotal, discount, taxes, tax, total: add(subtract(subtotal, discount), tax) };
}

function taxesOf(drafts: readonly InvoiceLineAmount[], nets: readonly Money[], currency: string) {
  const byRate = new Map<string, { percent: string; indexes: number[] }>();
  for (const [index, { taxPercent }] of drafts.entries()) {
    const key = new Decimal(taxPercent).toFixed();
    const group = byRate.get(key) ?? { percent: key, indexes: [] };
    group.indexes.push(index);
    byRate.set(key, group);
  }
  const parts = nets.map(() => zero(currency));
  const taxes = [...byRate.values()].map(({ percent, indexes }) => {
    const own = indexes.map((index) => nets[index] ?? zero(currency));
    const net = addUp(own, currency);
    const tax = percentOf(net, percent);
    const exact = own.map((one) => multiply(one, new Decimal(percent).dividedBy(100)));
    for (const [place, part] of apportion(tax, exact).entries()) parts[indexes[place] ?? 0] = part;
    return { percent, net, tax };
  });
  return { taxes, parts };
}

function percentOf(whole: Money, percent: Numeric): Money {
  return roundToMinor(multiply(whole, new Decimal(percent).dividedBy(100)), 'half-up');
}

function splitByAmount(whole: Money, amounts: readonly Money[]): Money[] {
  if (isZero(whole)) return amounts.map(() => zero(whole.currency));
  return allocate(
    whole,
    amounts.map(({ amount }) => amount),
  );
}
