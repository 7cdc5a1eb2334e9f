import type { RecurringInterval } from '../payment-provider.js';

const DAY_MS = 24 * 60 * 60_000;

/** The start of the n-th period after the anchor, in UTC. A day that a month does not have is its last one, and comes back later. */
export function periodStart(anchorAt: Date, { unit, count }: RecurringInterval, n: number): Date {
  const units = count * n;
  switch (unit) {
    case 'DAY':
      return new Date(anchorAt.getTime() + units * DAY_MS);
    case 'WEEK':
      return new Date(anchorAt.getTime() + units * 7 * DAY_MS);
    case 'MONTH':
      return addMonths(anchorAt, units);
    case 'YEAR':
      return addMonths(anchorAt, units * 12);
  }
}

function addMonths(from: Date, months: number): Date {
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return to;
}
