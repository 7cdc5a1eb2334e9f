import type { RowRejection } from '@paissive/delimited-text';
import { Decimal } from '@paissive/money';
import type { ProviderPayment, ProviderSubscription } from '@paissive/payments';
import type { PaymentRow, SubscriptionRow } from './subscription-row.js';
import { firstPaid, monthsIn, paysByStatus } from './subscription-terms.js';

export interface ProviderRows {
  readonly subscriptions: readonly SubscriptionRow[];
  readonly payments: readonly PaymentRow[];
  readonly rejections: readonly RowRejection[];
}

/** What the provider has, as the rows that exports are read into. A row's line is its place, from 1. */
export function rowsOfProvider(
  subscriptions: readonly ProviderSubscription[],
  payments: readonly ProviderPayment[],
): ProviderRows {
  const rows: SubscriptionRow[] = [];
  const rejections: RowRejection[] = [];
  for (const [index, subscription] of subscriptions.entries()) {
    const row = subscriptionRow(subscription, index + 1);
    if ('reason' in row) rejections.push(row);
    else rows.push(row);
  }
  const paymentRows = payments.map((payment, index) => paymentRow(payment, subscriptions.length + index + 1));
  return { subscriptions: rows, payments: paymentRows, rejections };
}

function subscriptionRow(subscription: ProviderSubscription, line: number): SubscriptionRow | RowRejection {
  const { id, customerId, status, items, startedAt, trialEndsAt, endedAt } = subscription;
  const reject = (reason: string) => ({ line, column: null, reason, content: `${id} of ${customerId}, ${status}` });
  const [first] = items;
  const currency = first?.unitAmount?.currency;
  let mrr = new Decimal(0);
  for (const { name, unitAmount, interval, quantity } of items) {
    if (!unitAmount)
      return reject(`The price of ${name} depends on the quantity: its recurring revenue cannot be told.`);
    mrr = mrr.plus(new Decimal(unitAmount.amount).times(quantity).dividedBy(monthsIn(interval.unit, interval.count)));
  }
  if (currency === undefined) return reject('The subscription holds nothing that has a price.');
  return {
    id,
    customer: customerId,
    plan: items.map(({ name }) => name).join(', '),
    status: status.toLowerCase(),
    currency,
    mrr: mrr.toDecimalPlaces(12).toFixed(),
    paidFrom: paysByStatus(status) ? firstPaid(startedAt, trialEndsAt) : null,
    endedAt,
    line,
  };
}

function paymentRow(payment: ProviderPayment, line: number): PaymentRow {
  const { id, customerId, amount, refunded, status, isDisputed, description, failureMessage, createdAt } = payment;
  return {
    id,
    customer: customerId,
    currency: amount.currency,
    amount: amount.amount,
    refunded: refunded.amount,
    status,
    isDisputed,
    description,
    failureMessage,
    paidAt: createdAt,
    line,
  };
}
