import { formatUtcDate } from '@/format/times';
import type { AiBudgetPeriod, BudgetPartsFragment } from '@/gql/graphql';
import { formatCost } from '../shared/usd';

export const PERIODS: Readonly<Record<AiBudgetPeriod, { label: string; every: string }>> = {
  DAY: { label: 'A day in UTC', every: 'a day' },
  MONTH: { label: 'A month in UTC', every: 'a month' },
  TOTAL: { label: 'For ever', every: 'in all' },
};

/** How much of a budget is used, spent or set aside, 0 to 100. */
export function usedPercent({ limit, balance }: BudgetPartsFragment): number {
  const most = Number(limit.amount);
  if (most === 0) return 100;
  return Math.min(100, ((Number(balance.spent.amount) + Number(balance.reserved.amount)) / most) * 100);
}

/** Where a budget stands and what that means for calls. */
export function budgetSentence(budget: BudgetPartsFragment): string {
  const { period, balance } = budget;
  if (Number(balance.remaining.amount) > 0)
    return `${formatCost(balance.remaining)} left. A call that could cost more is refused before it is sent.`;
  const until = renewalOf(budget);
  const end = until === null ? 'until it is raised' : `until it begins anew on ${formatUtcDate(until)}`;
  return `Used up: calls that cost something are refused ${period === 'TOTAL' ? 'until it is raised' : end}. What costs nothing goes on.`;
}

/** When the present period ends; null for a budget that lasts for ever. */
function renewalOf({ period, balance: { startsAt } }: BudgetPartsFragment): string | null {
  const from = new Date(startsAt);
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()] as const;
  switch (period) {
    case 'DAY':
      return new Date(Date.UTC(year, month, day + 1)).toISOString();
    case 'MONTH':
      return new Date(Date.UTC(year, month + 1, 1)).toISOString();
    case 'TOTAL':
      return null;
    default:
      return period satisfies never;
  }
}
