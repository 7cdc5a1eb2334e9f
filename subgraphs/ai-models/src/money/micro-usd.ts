import { Decimal, type Money, money, parseDecimal } from '@paissive/money';

/** Millionths of a US dollar: what models cost is counted in whole ones, so that sums are exact. */
const MICRO = 1_000_000;

/** An amount as the API shows it. @example usdOf(1_234n) // { amount: '0.001234', currency: 'USD' } */
export function usdOf(microUsd: bigint): Money {
  return money(new Decimal(microUsd.toString()).dividedBy(MICRO), 'USD');
}

/** Whole millionths, or null for text that is no amount, negative, or finer than that. @example microUsdOf('2.50') // 2_500_000n */
export function microUsdOf(amount: string): bigint | null {
  const micro = parseDecimal(amount)?.times(MICRO);
  if (micro === undefined || !micro.isInteger() || micro.isNegative() || micro.greaterThan(Number.MAX_SAFE_INTEGER))
    return null;
  return BigInt(micro.toFixed());
}
