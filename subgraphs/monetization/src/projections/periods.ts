import { Decimal } from '@paissive/money';
import type { ProjectedMonth } from './project-months.js';

export type PeriodLength = 'MONTH' | 'QUARTER' | 'YEAR';

/** Some months of a projection together. Flows are added up, stocks are those at the end. Amounts are decimal text, rounded to the minor unit. */
export interface ProjectedPeriod {
  /** `2026-03`, `2026-Q1` or `2026`. */
  readonly label: string;
  readonly months: number;
  readonly newCustomers: number;
  readonly churnedCustomers: number;
  readonly customers: number;
  readonly monthlyRecurringRevenue: string;
  readonly revenue: string;
  readonly costs: string;
  readonly profit: string;
  readonly cumulativeProfit: string;
}

/** Groups months by calendar; the first and the last period may be shorter. */
export function periodsOf(
  months: readonly ProjectedMonth[],
  length: PeriodLength,
  startMonth: string,
  minorDigits: number,
): ProjectedPeriod[] {
  const groups = new Map<string, ProjectedMonth[]>();
  for (const month of months) {
    const label = labelOf(startMonth, month.month - 1, length);
    groups.set(label, [...(groups.get(label) ?? []), month]);
  }
  return [...groups].map(([label, group]) => {
    const last = group.at(-1) as ProjectedMonth;
    const total = (of: (month: ProjectedMonth) => Decimal) =>
      group.reduce((sum, month) => sum.plus(of(month)), new Decimal(0));
    const amount = (value: Decimal) => value.toFixed(minorDigits);
    return {
      label,
      months: group.length,
      newCustomers: total((month) => month.newCustomers).toNumber(),
      churnedCustomers: total((month) => month.churnedCustomers).toNumber(),
      customers: last.customers.toNumber(),
      monthlyRecurringRevenue: amount(last.revenue),
      revenue: amount(total((month) => month.revenue)),
      costs: amount(total((month) => month.costs)),
      profit: amount(total((month) => month.profit)),
      cumulativeProfit: amount(last.cumulativeProfit),
    };
  });
}

/** The calendar period in which a month lies, counted from the start month. */
export function labelOf(startMonth: string, offset: number, length: PeriodLength): string {
  const first = Number(startMonth.slice(0, 4)) * 12 + Number(startMonth.slice(5, 7)) - 1 + offset;
  const [year, month] = [Math.floor(first / 12), first % 12];
  switch (length) {
    case 'MONTH':
      return `${year}-${String(month + 1).padStart(2, '0')}`;
    case 'QUARTER':
      return `${year}-Q${Math.floor(month / 3) + 1}`;
    case 'YEAR':
      return `${year}`;
  }
}
