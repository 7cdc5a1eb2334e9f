import { Decimal, type Numeric } from '@paissive/money';

export interface UnitEconomicsInput {
  /** Average revenue per account and month. */
  readonly averageRevenue: Numeric;
  /** 0–1. */
  readonly grossMargin: Numeric;
  /** Share of customers lost in a month, 0–1. */
  readonly monthlyChurn: Numeric;
  /** What winning one customer costs. */
  readonly acquisitionCost: Numeric;
}

export interface UnitEconomics {
  /** Gross profit of a month from one customer. */
  readonly monthlyGrossProfit: Decimal;
  /** Months a customer stays on average: 1 ÷ churn. Null without churn, which has no end. */
  readonly lifetimeMonths: Decimal | null;
  /** Gross profit over the lifetime. Null without churn. */
  readonly lifetimeValue: Decimal | null;
  /** Lifetime value ÷ acquisition cost; null where one is missing or free. */
  readonly lifetimeValueToCost: Decimal | null;
  /** Months until a customer has paid back what winning them cost; null when a month brings in nothing. */
  readonly paybackMonths: Decimal | null;
}

/**
 * Lifetime value = revenue × gross margin ÷ churn; payback = acquisition cost ÷ (revenue × gross margin). Both assume a churn
 * that does not change over a customer's life.
 *
 * @see D. Skok, SaaS Metrics 2.0 (forentrepreneurs.com): LTV above three times CAC, payback under twelve months
 * @example unitEconomics({ averageRevenue: 500, grossMargin: '0.75', monthlyChurn: '0.025', acquisitionCost: 6000 }) // LTV 15,000, 2.5 times the cost, 16 months
 */
export function unitEconomics(input: UnitEconomicsInput): UnitEconomics {
  const monthlyGrossProfit = new Decimal(input.averageRevenue).times(input.grossMargin);
  const churn = new Decimal(input.monthlyChurn);
  const cost = new Decimal(input.acquisitionCost);
  const lifetimeMonths = churn.isZero() ? null : new Decimal(1).dividedBy(churn);
  const lifetimeValue = churn.isZero() ? null : monthlyGrossProfit.dividedBy(churn);
  return {
    monthlyGrossProfit,
    lifetimeMonths,
    lifetimeValue,
    lifetimeValueToCost: lifetimeValue === null || cost.isZero() ? null : lifetimeValue.dividedBy(cost),
    paybackMonths: monthlyGrossProfit.greaterThan(0) ? cost.dividedBy(monthlyGrossProfit) : null,
  };
}
