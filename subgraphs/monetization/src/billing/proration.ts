import { add, Decimal, type Money, multiply, negate, roundToMinor } from '@paissive/money';

/** A billing period; the end does not belong to it. */
export interface BillingPeriod {
  readonly start: Date;
  readonly end: Date;
}

export interface Proration {
  /** What of the period is left, 0–1, as decimal text with at most 12 places. */
  readonly remainingShare: string;
  /** Negative: the unused part of what was paid. */
  readonly credit: Money;
  /** The same part of the new price. */
  readonly charge: Money;
  /** What is due now; negative when money comes back. */
  readonly net: Money;
}

/**
 * What changing a price in the middle of a period costs, to the second: the unused part of the old price comes back, the
 * same part of the new one is charged, each rounded to the currency's smallest unit (half up).
 *
 * @param at when the change takes effect; before the period all of it is left, after it nothing.
 * @throws RangeError for a period that does not end after its start. @throws CurrencyMismatchError
 * @see https://docs.stripe.com/billing/subscriptions/prorations: from 10 to 20 dollars at half of the month, 5 dollars are due.
 */
export function prorate(oldPrice: Money, newPrice: Money, { start, end }: BillingPeriod, at: Date): Proration {
  const length = seconds(end) - seconds(start);
  if (!(length > 0)) throw new RangeError('A period ends after its start.');
  const left = Math.min(Math.max(seconds(end) - seconds(at), 0), length);
  const share = new Decimal(left).dividedBy(length);
  const credit = negate(roundToMinor(multiply(oldPrice, share), 'half-up'));
  const charge = roundToMinor(multiply(newPrice, share), 'half-up');
  return { remainingShare: share.toDecimalPlaces(12).toString(), credit, charge, net: add(charge, credit) };
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1_000);
}
