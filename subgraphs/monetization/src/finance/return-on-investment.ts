import { Decimal, type Numeric } from '@paissive/money';

/**
 * Return on investment: (what came back − what was put in) ÷ what was put in. 0.2 is 20 %. Null when nothing was put in.
 *
 * @see https://www.investopedia.com/terms/r/returnoninvestment.asp (1,000 becomes 1,200: 20 %)
 */
export function returnOnInvestment(invested: Numeric, returned: Numeric): Decimal | null {
  const cost = new Decimal(invested);
  return cost.lessThanOrEqualTo(0) ? null : new Decimal(returned).minus(cost).dividedBy(cost);
}

/**
 * The yearly rate that compounds to a return: (1 + ROI)^(1 ÷ years) − 1. Null when more than everything was lost, or without a time.
 *
 * @see https://www.investopedia.com/articles/basics/10/guide-to-calculating-roi.asp (50 % over five years: 8.45 % a year)
 */
export function annualisedReturn(totalReturn: Numeric, years: Numeric): Decimal | null {
  const growth = new Decimal(totalReturn).plus(1);
  const time = new Decimal(years);
  if (growth.lessThan(0) || time.lessThanOrEqualTo(0)) return null;
  return growth.pow(new Decimal(1).dividedBy(time)).minus(1);
}
