import { Decimal } from '@paissive/money';
import type { AssumedRange, MoneyRange } from '../enrichment.js';

/** Bounds of money with two significant digits, the lower one rounded down and the upper one up: no digit that nobody knows. */
export function moneyRange({ low, high }: AssumedRange, currency: string): MoneyRange {
  return {
    low: new Decimal(low).toSignificantDigits(2, Decimal.ROUND_DOWN).toFixed(2, Decimal.ROUND_DOWN),
    high: new Decimal(high).toSignificantDigits(2, Decimal.ROUND_UP).toFixed(2, Decimal.ROUND_UP),
    currency,
  };
}
