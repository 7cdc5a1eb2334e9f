import type { Strategy } from '../strategies/strategy.js';
import type { PromotionAssumptions } from './promotion.js';

/** Longer ones are prices rather than promotions; every month of one makes a simulation slower. */
export const MAX_PROMOTION_MONTHS = 12;

/**
 * The strategy's first promotion that applies by itself, ends for each customer after some months, and is offered at some time of the
 * projection; null when there is none.
 */
export function promotionOfStrategy(
  { promotions }: Pick<Strategy, 'promotions'>,
  { startMonth, months }: { startMonth: string; months: number },
): PromotionAssumptions | null {
  for (const { name, code, percentOff, amountOff, startsAt, endsAt, durationMonths } of promotions) {
    if (code !== null || durationMonths === null || durationMonths > MAX_PROMOTION_MONTHS) continue;
    const firstMonth = startsAt === null ? 1 : Math.max(monthOf(startsAt, startMonth), 1);
    // A promotion that ends with a month's first moment was offered until the month before.
    const lastMonth = endsAt === null ? null : monthOf(new Date(Date.parse(endsAt) - 1).toISOString(), startMonth);
    if (firstMonth > months || (lastMonth !== null && lastMonth < firstMonth)) continue;
    return {
      name,
      percentOff: percentOff ?? '0',
      amountOff: amountOff?.amount ?? '0',
      months: durationMonths,
      share: 1,
      firstMonth,
      lastMonth,
    };
  }
  return null;
}

/** The month of a projection in which a time lies, from 1; below for times before it. */
function monthOf(time: string, startMonth: string): number {
  const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return index(time) - index(startMonth) + 1;
}
