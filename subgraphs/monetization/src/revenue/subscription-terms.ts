import { Decimal } from '@paissive/money';

export type IntervalUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Months in an interval: a week is 12/52 of one, a day 12/365. */
export function monthsIn(unit: IntervalUnit, count: number): Decimal {
  const months = {
    DAY: new Decimal(12).dividedBy(365),
    WEEK: new Decimal(12).dividedBy(52),
    MONTH: new Decimal(1),
    YEAR: new Decimal(12),
  };
  return months[unit].times(count);
}

const PAYING = /^(active|past_due|past due|canceled|cancelled|unpaid)$/i;
const NOT_PAYING = /^(trialing|incomplete|incomplete_expired|paused)$/i;

/** What a status of Stripe's says about paying; null for what is no status. */
export function paysByStatus(status: string): boolean | null {
  if (PAYING.test(status)) return true;
  return NOT_PAYING.test(status) ? false : null;
}

/** When a subscription that pays was paid for the first time: after its trial. */
export function firstPaid(start: Date, trialEnd: Date | null): Date {
  return trialEnd !== null && trialEnd > start ? trialEnd : start;
}
