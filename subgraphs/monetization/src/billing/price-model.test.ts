import { describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import fc from 'fast-check';
import { findTierFault, type PriceModel, type PriceTier, priceLines, priceOf } from './price-model.js';

const usd = (amount: string) => money(amount, 'USD');
const tier = (upTo: number | null, unitPrice: string, flatPrice: string | null = null): PriceTier => ({
  upTo,
  unitPrice: usd(unitPrice),
  flatPrice: flatPrice === null ? null : usd(flatPrice),
});
/** The fonts of Stripe's documentation of tiered pricing. */
const tiers = [tier(5, '7'), tier(10, '6.5'), tier(null, '6')];
const amountOf = (model: PriceModel, quantity: number | string) => priceOf(model, quantity).amount;

describe('price models', () => {
  it("gives the totals of Stripe's volume example", () => {
    const prices = [1, 5, 6, 20, 25].map((quantity) => amountOf({ kind: 'VOLUME', tiers }, quantity));
    expect(prices).toEqual(['7.00', '35.00', '39.00', '120.00', '150.00']);
  });

  it("gives the totals of Stripe's graduated example", () => {
    const prices = [1, 5, 6, 20, 25].map((quantity) => amountOf({ kind: 'GRADUATED', tiers }, quantity));
    expect(prices).toEqual(['7.00', '35.00', '41.50', '127.50', '157.50']);
  });

  it('charges whole packages, and none for nothing', () => {
    const model: PriceModel = { kind: 'PACKAGE', packageSize: 5, packagePrice: usd('25') };
    expect([0, 1, 5, 8, '10.5'].map((quantity) => amountOf(model, quantity))).toEqual([
      '0.00',
      '25.00',
      '25.00',
      '50.00',
      '75.00',
    ]);
  });

  it('adds the flat price of each graduated tier that is used, of the first one always', () => {
    const withFlat = [tier(100, '0', '20'), tier(null, '0.0015', '5')];
    const model: PriceModel = { kind: 'GRADUATED', tiers: withFlat };
    expect([0, 100, 101].map((quantity) => amountOf(model, quantity))).toEqual(['20.00', '20.00', '25.0015']);
  });

  it('explains each part of a price', () => {
    expect(
      priceLines({ kind: 'GRADUATED', tiers }, 12).map(({ description, quantity, amount }) => [
        description,
        quantity,
        amount.amount,
      ]),
    ).toEqual([
      ['Units 1 to 5', '5', '35.00'],
      ['Units 6 to 10', '5', '32.50'],
      ['Units 11 to the end', '2', '12.00'],
    ]);
  });

  it('never lets a graduated total fall when the quantity rises, and equals the sum of its units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (quantity) => {
        const unit = (index: number) => (index <= 5 ? 700 : index <= 10 ? 650 : 600);
        let cents = 0;
        for (let index = 1; index <= quantity; index += 1) cents += unit(index);
        expect(amountOf({ kind: 'GRADUATED', tiers }, quantity)).toBe((cents / 100).toFixed(2));
      }),
    );
  });

  it('finds tiers that leave a gap, overlap, end early or mix currencies', () => {
    const faults = [
      [],
      [tier(5, '7')],
      [tier(null, '7'), tier(null, '6')],
      [tier(5, '7'), tier(5, '6'), tier(null, '5')],
      [tier(5, '7'), { upTo: null, unitPrice: money('6', 'EUR'), flatPrice: null }],
    ].map((all) => findTierFault(all)?.index ?? 'none');
    expect(faults).toEqual([0, 0, 0, 1, 1]);
    expect(findTierFault(tiers)).toBeNull();
  });
});
