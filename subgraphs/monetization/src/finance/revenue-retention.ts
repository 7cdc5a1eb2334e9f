import { Decimal, type Numeric } from '@paissive/money';

/** Recurring revenue of a period by what moved it, all as positive amounts. */
export interface RecurringRevenueMovement {
  /** At the start of the period. */
  readonly starting: Numeric;
  readonly newBusiness: Numeric;
  readonly expansion: Numeric;
  readonly reactivation: Numeric;
  readonly contraction: Numeric;
  readonly churn: Numeric;
}

export interface RevenueRetention {
  /** (starting + expansion − contraction − churn) ÷ starting; null without a start. */
  readonly netRevenueRetention: Decimal | null;
  /** (starting − contraction − churn) ÷ starting: expansion left out, so never above 1. */
  readonly grossRevenueRetention: Decimal | null;
  /** Gains ÷ losses; null when nothing was lost. 4 is called healthy. */
  readonly quickRatio: Decimal | null;
  /** What the period ends with. */
  readonly ending: Decimal;
}

/**
 * How much of a period's recurring revenue stayed. Reactivation counts as gained and not as retained: those customers were not there at
 * the start.
 *
 * @see M. Hamid (2015), the quick ratio: (new + expansion + reactivation) ÷ (contraction + churn)
 * @see https://chartmogul.com/saas-metrics (net and gross MRR churn)
 */
export function revenueRetention(movement: RecurringRevenueMovement): RevenueRetention {
  const starting = new Decimal(movement.starting);
  const lost = new Decimal(movement.contraction).plus(movement.churn);
  const gained = new Decimal(movement.newBusiness).plus(movement.expansion).plus(movement.reactivation);
  const ofStart = (kept: Decimal) => (starting.isZero() ? null : kept.dividedBy(starting));
  return {
    netRevenueRetention: ofStart(starting.plus(movement.expansion).minus(lost)),
    grossRevenueRetention: ofStart(starting.minus(lost)),
    quickRatio: lost.isZero() ? null : gained.dividedBy(lost),
    ending: starting.plus(gained).minus(lost),
  };
}
