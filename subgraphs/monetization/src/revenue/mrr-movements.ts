import { Decimal } from '@paissive/money';
import type { MovementKind, MrrMovement, SubscriptionRow } from './subscription-row.js';

/** Changes of one customer this close together are one: whoever swaps a plan ends one subscription and begins another. */
const TOGETHER_MS = 60 * 60_000;

interface Change {
  readonly at: Date;
  readonly amount: Decimal;
  readonly subscription: string;
}

/**
 * The movements of monthly recurring revenue, customer by customer and in each currency by itself. The first revenue of a customer is new
 * business, more is expansion, less is contraction, none left is churn, and revenue after churn is reactivation: ending one of several
 * subscriptions is a contraction.
 *
 * @param until nothing after it has happened yet.
 * @see https://help.chartmogul.com/hc/en-us/articles/203299912 (definitions) and /201244842 (the life of a customer)
 */
export function mrrMovements(rows: readonly SubscriptionRow[], until: Date): MrrMovement[] {
  const byCustomer = new Map<string, Change[]>();
  for (const { id, customer, currency, mrr, paidFrom, endedAt } of rows) {
    const amount = new Decimal(mrr);
    if (paidFrom === null || amount.isZero() || (endedAt !== null && endedAt <= paidFrom)) continue;
    const key = `${currency}\0${customer}`;
    const changes = byCustomer.get(key) ?? [];
    changes.push({ at: paidFrom, amount, subscription: id });
    if (endedAt !== null) changes.push({ at: endedAt, amount: amount.negated(), subscription: id });
    byCustomer.set(key, changes);
  }
  return [...byCustomer].flatMap(([key, changes]) => {
    const [currency = '', customer = ''] = key.split('\0');
    return movementsOf(changes.filter(({ at }) => at <= until)).map((movement) => ({
      ...movement,
      currency,
      customer,
    }));
  });
}

function movementsOf(changes: Change[]): Omit<MrrMovement, 'customer' | 'currency'>[] {
  changes.sort((one, other) => one.at.getTime() - other.at.getTime());
  const movements: Omit<MrrMovement, 'customer' | 'currency'>[] = [];
  let before = new Decimal(0);
  let hasPaid = false;
  for (let index = 0; index < changes.length; ) {
    const first = changes[index] as Change;
    const group = [first];
    index += 1;
    for (
      let next = changes[index];
      next && next.at.getTime() - first.at.getTime() <= TOGETHER_MS;
      next = changes[index]
    ) {
      group.push(next);
      index += 1;
    }
    const after = group.reduce((sum, { amount }) => sum.plus(amount), before);
    const kind = kindOf(before, after, hasPaid);
    hasPaid ||= after.greaterThan(0);
    if (kind) {
      const amount = after.minus(before).toFixed();
      const subscriptions = [...new Set(group.map(({ subscription }) => subscription))];
      movements.push({ kind, amount, mrrAfter: after.toFixed(), at: first.at, subscriptions });
    }
    before = after;
  }
  return movements;
}

function kindOf(before: Decimal, after: Decimal, hasPaid: boolean): MovementKind | null {
  if (after.equals(before)) return null;
  if (before.isZero()) return hasPaid ? 'REACTIVATION' : 'NEW_BUSINESS';
  if (after.isZero()) return 'CHURN';
  return after.greaterThan(before) ? 'EXPANSION' : 'CONTRACTION';
}
