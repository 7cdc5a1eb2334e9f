import { Decimal, type Money, minorUnits, money } from '@paissive/money';

/**
 * How many decimal places Stripe's smallest unit of a currency has, where that is not what ISO 4217 says.
 *
 * @see https://docs.stripe.com/currencies#zero-decimal and "Special cases" there
 */
const STRIPE_PLACES: Readonly<Record<string, number>> = { MGA: 0, ISK: 2, UGX: 2 };

function placesOf(currency: string): number {
  return STRIPE_PLACES[currency] ?? minorUnits(currency);
}

/** An amount in Stripe's smallest unit, as decimal text; prices per unit may be finer than one. */
export function toStripeUnits({ amount, currency }: Money): string {
  return new Decimal(amount).times(new Decimal(10).pow(placesOf(currency))).toFixed();
}

/** An amount that Stripe gave in its smallest unit. @param currency in either case. */
export function fromStripeUnits(units: string | number, currency: string): Money {
  const code = currency.toUpperCase();
  return money(new Decimal(units).dividedBy(new Decimal(10).pow(placesOf(code))), code);
}
