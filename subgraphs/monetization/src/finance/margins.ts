import { Decimal, type Numeric } from '@paissive/money';

export interface IncomeStatement {
  readonly revenue: Numeric;
  /** What the goods or the service itself cost: hosting, payment fees, support. */
  readonly costOfRevenue: Numeric;
  readonly operatingExpenses: Numeric;
  /** Interest and taxes. */
  readonly otherExpenses?: Numeric;
}

export interface Margins {
  readonly grossProfit: Decimal;
  readonly operatingProfit: Decimal;
  readonly netProfit: Decimal;
  /** Shares of the revenue; null without any revenue. */
  readonly grossMargin: Decimal | null;
  readonly operatingMargin: Decimal | null;
  readonly netMargin: Decimal | null;
}

/**
 * Gross, operating and net profit and their shares of the revenue.
 *
 * @see https://www.investopedia.com/terms/g/grossmargin.asp (200,000 − 100,000: a gross margin of 50 %)
 */
export function margins({ revenue, costOfRevenue, operatingExpenses, otherExpenses = 0 }: IncomeStatement): Margins {
  const income = new Decimal(revenue);
  const grossProfit = income.minus(costOfRevenue);
  const operatingProfit = grossProfit.minus(operatingExpenses);
  const netProfit = operatingProfit.minus(otherExpenses);
  const share = (profit: Decimal) => (income.isZero() ? null : profit.dividedBy(income));
  return {
    grossProfit,
    operatingProfit,
    netProfit,
    grossMargin: share(grossProfit),
    operatingMargin: share(operatingProfit),
    netMargin: share(netProfit),
  };
}
