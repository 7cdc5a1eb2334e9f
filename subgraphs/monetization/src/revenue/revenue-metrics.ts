import { Decimal } from '@paissive/money';
import { revenueRetention } from '../finance/revenue-retention.js';
import { type RetentionCohort, retentionCohorts } from './retention-cohorts.js';
import type { CollectedMonth, StoredMovement } from './revenue.repository.js';
import type { MovementKind } from './subscription-row.js';

/** Recurring revenue of a month. Amounts are decimal text, rounded to the minor unit; losses are negative. */
export interface RevenueMonth {
  readonly month: string;
  readonly starting: string;
  readonly newBusiness: string;
  readonly expansion: string;
  readonly contraction: string;
  readonly churn: string;
  readonly reactivation: string;
  readonly ending: string;
  /** Paying at the end. */
  readonly customers: number;
  readonly netRevenueRetention: number | null;
  readonly grossRevenueRetention: number | null;
  readonly quickRatio: number | null;
  readonly collected: string;
  readonly refunded: string;
}

/** Months since year 0. */
export function monthIndex(time: Date): number {
  return time.getUTCFullYear() * 12 + time.getUTCMonth();
}

export function monthLabel(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function startOfMonth(index: number): Date {
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, 1));
}

/** @param movements all before the end of the last month, in order. */
export function revenueMonths(
  movements: readonly StoredMovement[],
  collected: readonly CollectedMonth[],
  { from, to, minorDigits }: { from: number; to: number; minorDigits: number },
): RevenueMonth[] {
  const byMonth = new Map<number, StoredMovement[]>();
  for (const movement of movements) {
    const month = monthIndex(movement.at);
    const known = byMonth.get(month);
    if (known) known.push(movement);
    else byMonth.set(month, [movement]);
  }
  const paying = new Set<string>();
  let starting = new Decimal(0);
  const pass = (movement: StoredMovement) => {
    if (movement.kind === 'CHURN') paying.delete(movement.customer);
    else paying.add(movement.customer);
  };
  for (const movement of movements) {
    if (monthIndex(movement.at) >= from) break;
    starting = starting.plus(movement.amount);
    pass(movement);
  }
  const text = (value: Decimal) => value.toFixed(minorDigits);
  const paid = new Map(collected.map((month) => [month.month, month]));
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    const own = byMonth.get(month) ?? [];
    own.forEach(pass);
    const sum = (kind: MovementKind) =>
      own
        .filter((movement) => movement.kind === kind)
        .reduce((total, { amount }) => total.plus(amount), new Decimal(0));
    const [newBusiness, expansion, contraction, churn, reactivation] = [
      sum('NEW_BUSINESS'),
      sum('EXPANSION'),
      sum('CONTRACTION'),
      sum('CHURN'),
      sum('REACTIVATION'),
    ];
    const { ending, ...ratios } = revenueRetention({
      starting,
      newBusiness,
      expansion,
      reactivation,
      contraction: contraction.negated(),
      churn: churn.negated(),
    });
    const label = monthLabel(month);
    const row = {
      month: label,
      starting: text(starting),
      newBusiness: text(newBusiness),
      expansion: text(expansion),
      contraction: text(contraction),
      churn: text(churn),
      reactivation: text(reactivation),
      ending: text(ending),
      customers: paying.size,
      netRevenueRetention: ratios.netRevenueRetention?.toNumber() ?? null,
      grossRevenueRetention: ratios.grossRevenueRetention?.toNumber() ?? null,
      quickRatio: ratios.quickRatio?.toNumber() ?? null,
      collected: text(new Decimal(paid.get(label)?.collected ?? 0)),
      refunded: text(new Decimal(paid.get(label)?.refunded ?? 0)),
    };
    starting = ending;
    return row;
  });
}

/** Cohorts of customers by the month of their first revenue, from `from` on; a customer counts in a month at whose end they pay. */
export function cohortsOf(
  movements: readonly StoredMovement[],
  { from, to }: { from: number; to: number },
): RetentionCohort[] {
  const lives = new Map<string, { first: number; since: number | null; months: Set<number> }>();
  for (const { customer, kind, at } of movements) {
    const month = monthIndex(at);
    const life = lives.get(customer) ?? { first: month, since: null, months: new Set([month]) };
    lives.set(customer, life);
    if (kind === 'CHURN') {
      for (let paid = life.since ?? month; paid < month; paid += 1) life.months.add(paid);
      life.since = null;
    } else life.since ??= month;
  }
  const customers = [...lives.values()].map(({ first, since, months }) => {
    if (since !== null) for (let paid = since; paid <= to; paid += 1) months.add(paid);
    return { firstMonth: first, activeMonths: months };
  });
  return retentionCohorts(
    customers.filter(({ firstMonth }) => firstMonth >= from),
    to,
  );
}
