import { Decimal, type Numeric } from '@paissive/money';

/**
 * When the first cash flow happens. `TIME_ZERO`: now, undiscounted (textbooks). `SPREADSHEET`: at the end of the first period,
 * discounted once, as `NPV()` of Excel, Google Sheets and LibreOffice has it. The two differ by the factor 1 + rate.
 */
export type NetPresentValueConvention = 'TIME_ZERO' | 'SPREADSHEET';

/**
 * The sum of cash flows at equal intervals, each discounted to now.
 *
 * @param rate per period, above −1; 0.1 is 10 %.
 * @throws RangeError for a rate of −1 or less.
 * @see https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568 (1,188.44 in example 1)
 */
export function netPresentValue(
  rate: Numeric,
  cashFlows: readonly Numeric[],
  convention: NetPresentValueConvention,
): Decimal {
  const factor = new Decimal(rate).plus(1);
  if (factor.lessThanOrEqualTo(0)) throw new RangeError('A discount rate is above −100 %.');
  // Horner's scheme from the last flow back: no powers, one division a period.
  const timeZero = cashFlows.reduceRight<Decimal>((later, flow) => later.dividedBy(factor).plus(flow), new Decimal(0));
  return convention === 'SPREADSHEET' ? timeZero.dividedBy(factor) : timeZero;
}
