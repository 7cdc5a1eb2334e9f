import { expect, test } from '@jest/globals';
import { money } from '@paissive/money';
import { fromStripeUnits, toStripeUnits } from './stripe-amount.js';

test.each([
  ['10.00', 'USD', '1000'],
  ['1000', 'JPY', '1000'],
  ['5.124', 'KWD', '5124'],
  // Where Stripe and ISO 4217 differ: no decimals of the ariary, two of the króna and the shilling.
  ['300.00', 'MGA', '300'],
  ['5', 'ISK', '500'],
  ['5', 'UGX', '500'],
  ['0.0015', 'USD', '0.15'],
])('%s %s are %s of Stripe and back', (amount, currency, units) => {
  expect(toStripeUnits(money(amount, currency))).toBe(units);
  expect(fromStripeUnits(units, currency.toLowerCase())).toEqual(money(amount, currency));
});
