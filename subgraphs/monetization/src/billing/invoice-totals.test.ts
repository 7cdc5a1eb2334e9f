import { describe, expect, it } from '@jest/globals';
import { addUp, money } from '@paissive/money';
import fc from 'fast-check';
import { invoiceTotals } from './invoice-totals.js';

const eur = (amount: string) => money(amount, 'EUR');
const line = (quantity: string, unitPrice: string) => ({ description: 'Seats', quantity, unitPrice: eur(unitPrice) });

describe('invoice totals', () => {
  it('discount first, then tax, each rounded once', () => {
    const totals = invoiceTotals([line('3', '9.99'), line('1', '5')], {
      currency: 'EUR',
      discountPercent: 10,
      taxPercent: '19',
    });
    // 34.97, a tenth off: 3.497 → 3.50; 19 % of 31.47: 5.9793 → 5.98.
    expect([totals.subtotal, totals.discount, totals.tax, totals.total].map(({ amount }) => amount)).toEqual([
      '34.97',
      '3.50',
      '5.98',
      '37.45',
    ]);
  });

  it('splits discount and tax over the lines without losing a cent, whatever the amounts', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), fc.nat(100), fc.nat(30), (all, discount, tax) => {
        const drafts = all.map((price) => line('1', (price / 100).toFixed(2)));
        const totals = invoiceTotals(drafts, { currency: 'EUR', discountPercent: discount, taxPercent: tax });
        expect(
          addUp(
            totals.lines.map((one) => one.discount),
            'EUR',
          ),
        ).toEqual(totals.discount);
        expect(
          addUp(
            totals.lines.map((one) => one.tax),
            'EUR',
          ),
        ).toEqual(totals.tax);
      }),
    );
  });
});
