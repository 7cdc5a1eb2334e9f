import { describe, expect, it } from '@jest/globals';
import { addUp, Decimal, money, subtract } from '@paissive/money';
import fc from 'fast-check';
import { apportion } from './apportion.js';
import { invoiceTotals } from './invoice-totals.js';

const eur = (amount: string) => money(amount, 'EUR');
const line = (quantity: string, unitPrice: string, taxPercent = '0') => ({
  quantity,
  unitPrice: eur(unitPrice),
  taxPercent,
});
const texts = (...amounts: { amount: string }[]) => amounts.map(({ amount }) => amount);

describe('invoice totals', () => {
  it('discount first, then tax, each rounded once', () => {
    const { subtotal, discount, tax, total } = invoiceTotals([line('3', '9.99', '19'), line('1', '5', '19')], {
      currency: 'EUR',
      discountPercent: 10,
    });
    // 34.97, a tenth off: 3.497 → 3.50; 19 % of 31.47: 5.9793 → 5.98.
    expect(texts(subtotal, discount, tax, total)).toEqual(['34.97', '3.50', '5.98', '37.45']);
  });

  it('reckons the tax of each rate by itself, on all of its lines together', () => {
    const { taxes, tax, lines } = invoiceTotals(
      [line('1', '0.50', '19'), line('1', '0.50', '19.0'), line('1', '10', '7'), line('1', '3', '0')],
      { currency: 'EUR' },
    );
    // 19 % of 1.00 is 0.19, while each half by itself would be 0.095 → 0.10, 0.20 in all.
    expect(taxes).toEqual([
      { percent: '19', net: eur('1.00'), tax: eur('0.19') },
      { percent: '7', net: eur('10.00'), tax: eur('0.70') },
      { percent: '0', net: eur('3.00'), tax: eur('0.00') },
    ]);
    expect(tax).toEqual(eur('0.89'));
    expect(texts(...lines.map((one) => one.tax))).toEqual(['0.10', '0.09', '0.70', '0.00']);
  });

  it('gives credits no discount, and takes their tax back', () => {
    const { discount, tax, total, lines } = invoiceTotals([line('1', '100', '20'), line('1', '-40', '20')], {
      currency: 'EUR',
      discountPercent: 10,
    });
    expect(texts(discount, tax, total)).toEqual(['10.00', '10.00', '60.00']);
    expect(lines.map((one) => texts(one.discount, one.tax))).toEqual([
      ['10.00', '18.00'],
      ['0.00', '-8.00'],
    ]);
  });

  it('comes to nothing for no lines', () => {
    expect(invoiceTotals([], { currency: 'JPY', discountPercent: 50 })).toMatchObject({
      lines: [],
      taxes: [],
      total: money(0, 'JPY'),
    });
  });

  it('never loses a cent: lines, rates and totals add up, whatever the amounts and signs', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const drafts = fc.array(fc.record({ cents, rate: fc.constantFrom('0', '7', '19', '5.5') }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(drafts, fc.nat(100), (all, discountPercent) => {
        const given = all.map((one) => line('1', (one.cents / 100).toFixed(2), one.rate));
        const { lines, taxes, discount, tax, subtotal, total } = invoiceTotals(given, {
          currency: 'EUR',
          discountPercent,
        });
        const sum = (pick: (one: (typeof lines)[number]) => { amount: string; currency: string }) =>
          addUp(lines.map(pick), 'EUR');
        expect(sum((one) => one.amount)).toEqual(subtotal);
        expect(sum((one) => one.discount)).toEqual(discount);
        expect(sum((one) => one.tax)).toEqual(tax);
        expect(
          addUp(
            taxes.map((one) => one.tax),
            'EUR',
          ),
        ).toEqual(tax);
        expect(total).toEqual(addUp([subtract(subtotal, discount), tax], 'EUR'));
        for (const { amount, discount: off, tax: own, taxPercent } of lines) {
          const exact = new Decimal(amount.amount).minus(off.amount).times(taxPercent).dividedBy(100);
          expect(exact.minus(own.amount).abs().lessThan('0.01')).toBe(true);
        }
      }),
    );
  });
});

describe('apportioning', () => {
  it('rounds parts of both signs to what they come to', () => {
    expect(texts(...apportion(eur('0.01'), [eur('0.018'), eur('-0.012'), eur('0.004')]))).toEqual([
      '0.02',
      '-0.01',
      '0.00',
    ]);
  });

  it('refuses a whole that the parts do not come to', () => {
    expect(() => apportion(eur('0.05'), [eur('0.01'), eur('0.01')])).toThrow(RangeError);
    expect(() => apportion(eur('-0.05'), [eur('0.01')])).toThrow(RangeError);
  });
});
