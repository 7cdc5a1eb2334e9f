import { Decimal, type Money, money } from '@paissive/money';
import type { BillingInterval } from './strategy.js';

/** What a recurring price comes to in a month; null for one that is paid once. Exact: round it where it is shown. */
export function monthlyPrice(price: Money, interval: BillingInterval): Money | null {
  switch (interval) {
    case 'MONTH':
      return price;
    case 'YEAR':
      return money(new Decimal(price.amount).dividedBy(12).toDecimalPlaces(12), price.currency);
    case 'ONCE':
      return null;
  }
}
