import type {
  ProviderCustomer,
  ProviderInvoice,
  ProviderPayment,
  ProviderPrice,
  ProviderSubscription,
  RecurringInterval,
} from '../payment-provider.js';
import { WORKSPACE_MARK } from '../read-webhook.js';
import { fromStripeUnits } from './stripe-amount.js';
import type { StripeCharge, StripeCustomer, StripeInvoice, StripePrice, StripeSubscription } from './stripe-objects.js';

export function customerOf({ id, name, email, created = 0 }: StripeCustomer): ProviderCustomer {
  return { id, name: name ?? '', email: email ?? null, createdAt: time(created) };
}

/** @param price one that says what a unit costs. */
export function priceOf({ id, product, currency, unit_amount_decimal: units, recurring }: StripePrice): ProviderPrice {
  return {
    id,
    productId: typeof product === 'string' ? product : product.id,
    unitAmount: fromStripeUnits(units ?? 0, currency),
    interval: recurring ? intervalOf(recurring) : null,
  };
}

export function subscriptionOf(subscription: StripeSubscription): ProviderSubscription {
  const { id, customer, status, items, start_date: start } = subscription;
  return {
    id,
    customerId: customerIdOf(customer) ?? '',
    status: status.toUpperCase() as Uppercase<typeof status>,
    items: items.data.map(({ price, quantity }) => ({
      priceId: price.id,
      name: price.nickname ?? (typeof price.product === 'string' ? price.product : price.product.id),
      unitAmount: price.unit_amount_decimal ? fromStripeUnits(price.unit_amount_decimal, price.currency) : null,
      interval: price.recurring ? intervalOf(price.recurring) : { unit: 'MONTH', count: 1 },
      quantity: quantity ?? 1,
    })),
    startedAt: time(start),
    trialEndsAt: maybeTime(subscription.trial_end),
    canceledAt: maybeTime(subscription.canceled_at),
    endedAt: maybeTime(subscription.ended_at),
    currentPeriodEnd: time(subscription.current_period_end),
  };
}

export function paymentOf(charge: StripeCharge): ProviderPayment {
  const { id, customer, amount, amount_refunded: refunded, currency, status, disputed, created } = charge;
  return {
    id,
    customerId: customerIdOf(customer),
    amount: fromStripeUnits(amount, currency),
    refunded: fromStripeUnits(refunded, currency),
    status: status.toUpperCase() as Uppercase<typeof status>,
    isDisputed: disputed,
    description: charge.description ?? '',
    failureMessage: charge.failure_message ?? null,
    createdAt: time(created),
  };
}

export function invoiceOf(invoice: StripeInvoice): ProviderInvoice {
  const { id, number, customer, subscription, status, currency, total, amount_paid: paid, created } = invoice;
  return {
    id,
    number: number ?? null,
    customerId: customerIdOf(customer) ?? '',
    subscriptionId: subscription ?? null,
    status: status.toUpperCase() as Uppercase<typeof status>,
    total: fromStripeUnits(total, currency),
    amountPaid: fromStripeUnits(paid, currency),
    createdAt: time(created),
  };
}

interface Marked {
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
  readonly customer?: string | StripeCustomer | null | undefined;
}

/** The workspace that an object names; what names none belongs to that of its customer. */
export function workspaceOf({ metadata, customer }: Marked): string | null {
  const ofCustomer = typeof customer === 'object' ? customer?.metadata?.[WORKSPACE_MARK] : null;
  return metadata?.[WORKSPACE_MARK] ?? ofCustomer ?? null;
}

function customerIdOf(customer: string | StripeCustomer | null | undefined): string | null {
  return typeof customer === 'string' ? customer : (customer?.id ?? null);
}

function intervalOf({
  interval,
  interval_count: count,
}: {
  interval: string;
  interval_count: number;
}): RecurringInterval {
  return { unit: interval.toUpperCase() as RecurringInterval['unit'], count };
}

function time(seconds: number): Date {
  return new Date(seconds * 1_000);
}

function maybeTime(seconds: number | null | undefined): Date | null {
  return seconds === null || seconds === undefined ? null : time(seconds);
}
