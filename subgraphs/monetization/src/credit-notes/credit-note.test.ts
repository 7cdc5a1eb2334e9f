import { describe, expect, it } from '@jest/globals';
import { add, money } from '@paissive/money';
import fc from 'fast-check';
import { invoiceTotals } from '../billing/invoice-totals.js';
import type { InvoiceLine } from '../invoices/invoice.js';
import { type CreditNote, type CreditRequest, creditAmounts } from './credit-note.js';

const eur = (amount: string) => money(amount, 'EUR');

function invoiceOf(...amounts: [price: string, taxPercent: string][]) {
  const drafts = amounts.map(([price, taxPercent]) => ({
    kind: 'CUSTOM' as const,
    description: price,
    quantity: '1',
    unitPrice: eur(price),
    taxPercent,
    usage: null,
  }));
  const lines: readonly InvoiceLine[] = invoiceTotals(drafts, { currency: 'EUR', discountPercent: 10 }).lines;
  return { lines, currency: 'EUR' };
}

function credited(
  invoice: ReturnType<typeof invoiceOf>,
  earlier: Pick<CreditNote, 'lines'>[],
  ...requests: CreditRequest[]
) {
  const result = creditAmounts(invoice, earlier, requests);
  if ('kind' in result) throw new Error(result.message);
  return result;
}

describe('crediting an invoice', () => {
  it('takes the tax of a part with it, of what was left after the discount', () => {
    const { net, tax, total } = credited(invoiceOf(['100', '19'], ['10', '7']), [], { position: 0, net: eur('45') });
    expect([net, tax, total].map(({ amount }) => amount)).toEqual(['45.00', '8.55', '53.55']);
  });

  it('takes all that is left of a line when no amount is named', () => {
    const invoice = invoiceOf(['100', '19']);
    const first = credited(invoice, [], { position: 0, net: eur('33.33') });
    const rest = credited(invoice, [first], { position: 0, net: null });
    expect(rest.net.amount).toBe('56.67');
    expect(add(first.tax, rest.tax)).toEqual(invoice.lines[0]?.tax);
  });

  it.each([
    ['a line that is not there', [{ position: 5, net: null }], 0],
    [
      'a line twice',
      [
        { position: 0, net: eur('1') },
        { position: 0, net: eur('1') },
      ],
      1,
    ],
    ['more than a line comes to', [{ position: 0, net: eur('90.01') }], 0],
    ['nothing', [{ position: 0, net: eur('0') }], 0],
    ['another currency', [{ position: 0, net: money('1', 'USD') }], 0],
    ['half a cent', [{ position: 0, net: eur('1.005') }], 0],
  ])('refuses %s', (_name, requests, index) => {
    expect(creditAmounts(invoiceOf(['100', '19']), [], requests)).toMatchObject({ kind: 'faulty', index });
  });

  it('never comes to another tax than the line was charged, in however many parts', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(parts, fc.constantFrom('7', '19', '25.5'), (cents, rate) => {
        const invoice = invoiceOf(['400', rate]);
        const notes: Pick<CreditNote, 'lines'>[] = [];
        for (const part of cents)
          notes.push(credited(invoice, notes, { position: 0, net: eur((part / 100).toFixed(2)) }));
        notes.push(credited(invoice, notes, { position: 0, net: null }));
        const sum = notes.flatMap(({ lines }) => lines).reduce((total, { tax }) => add(total, tax), eur('0'));
        expect(sum).toEqual(invoice.lines[0]?.tax);
        expect(notes.flatMap(({ lines }) => lines).every(({ tax }) => !tax.amount.startsWith('-'))).toBe(true);
      }),
    );
  });
});
