import { add, compare, isNegative, isZero, subtract } from '@paissive/money';
import { done, type Outcome } from '../outcome.js';
import type {
  NewCustomer,
  NewPayment,
  NewPrice,
  NewRefund,
  NewSubscription,
  ProviderCustomer,
  ProviderPayment,
  ProviderPrice,
  ProviderSubscription,
} from '../payment-provider.js';
import { cardBehaviour } from '../test-cards.js';
import { beginPeriod, payPeriod, saveSubscription } from './renew-subscriptions.js';
import { attachmentDecline, charge, nextId, type SandboxSession, tell } from './sandbox-session.js';
import type { SandboxPrice, SandboxSubscription } from './sandbox-store.js';

const DAY_MS = 24 * 60 * 60_000;

export async function createCustomer(session: SandboxSession, given: NewCustomer): Promise<Outcome<ProviderCustomer>> {
  const customer = { ...given, id: await nextId(session, 'customer'), createdAt: session.at };
  await session.state.save('customer', customer, null);
  return done(customer);
}

export async function createPrice(session: SandboxSession, given: NewPrice): Promise<Outcome<ProviderPrice>> {
  const id = await nextId(session, 'price');
  const price: SandboxPrice = { ...given, id, productId: id.replace('price', 'prod'), createdAt: session.at };
  await session.state.save('price', price, null);
  return done(price);
}

export async function createSubscription(
  session: SandboxSession,
  given: NewSubscription,
): Promise<Outcome<ProviderSubscription>> {
  const { state, at } = session;
  const { customerId, priceId, paymentMethod, trialDays } = given;
  if (!(await state.find('customer', customerId))) return missing('customer', customerId);
  const price = await state.find('price', priceId);
  if (!price) return missing('price', priceId);
  if (!price.interval)
    return { kind: 'refused', message: 'A subscription needs a price that is paid again and again.' };
  if (cardBehaviour(paymentMethod) === null) return missing('payment method', paymentMethod);
  const decline = attachmentDecline(paymentMethod);
  if (decline) return decline;
  const trialEndsAt = trialDays > 0 ? new Date(at.getTime() + trialDays * DAY_MS) : null;
  const subscription = await subscriptionOf(session, given, { ...price, interval: price.interval }, trialEndsAt);
  const begun = trialEndsAt ? subscription : await payFirstPeriod(session, subscription);
  if (begun === null) return { kind: 'declined', code: 'generic_decline', message: 'Your card was declined.' };
  await saveSubscription(session, begun);
  await tell(session, 'customer.subscription.created', 'subscription', begun.id);
  return done(begun);
}

async function subscriptionOf(
  session: SandboxSession,
  { customerId, paymentMethod, quantity }: NewSubscription,
  price: SandboxPrice & { readonly interval: NonNullable<SandboxPrice['interval']> },
  trialEndsAt: Date | null,
): Promise<SandboxSubscription> {
  const { id: priceId, productName: name, unitAmount, interval } = price;
  const anchorAt = trialEndsAt ?? session.at;
  return {
    id: await nextId(session, 'subscription'),
    customerId,
    status: trialEndsAt ? 'TRIALING' : 'ACTIVE',
    items: [{ priceId, name, unitAmount, interval, quantity }],
    startedAt: session.at,
    trialEndsAt,
    canceledAt: null,
    endedAt: null,
    currentPeriodEnd: anchorAt,
    paymentMethod,
    anchorAt,
    periodsBegun: 0,
    unpaidInvoiceId: null,
    failedAttempts: 0,
  };
}

/** Null when the payment is declined. */
async function payFirstPeriod(session: SandboxSession, subscription: SandboxSubscription) {
  const first = await beginPeriod(session, subscription);
  const decline = await payPeriod(session, first.subscription, first.invoice);
  if (!decline) return { ...first.subscription, unpaidInvoiceId: null };
  await session.state.save('invoice', { ...first.invoice, status: 'VOID' }, null);
  return null;
}

export async function cancelSubscription(session: SandboxSession, id: string): Promise<Outcome<ProviderSubscription>> {
  const subscription = await session.state.find('subscription', id);
  if (!subscription) return missing('subscription', id);
  if (subscription.endedAt) return done(subscription);
  const ended = { ...subscription, status: 'CANCELED' as const, canceledAt: session.at, endedAt: session.at };
  await saveSubscription(session, ended);
  await tell(session, 'customer.subscription.deleted', 'subscription', id);
  return done(ended);
}

export async function createPayment(session: SandboxSession, given: NewPayment): Promise<Outcome<ProviderPayment>> {
  const { customerId, amount, paymentMethod } = given;
  if (!(await session.state.find('customer', customerId))) return missing('customer', customerId);
  if (cardBehaviour(paymentMethod) === null) return missing('payment method', paymentMethod);
  if (isZero(amount) || isNegative(amount)) return { kind: 'refused', message: 'A payment is above zero.' };
  const { payment, decline } = await charge(session, given);
  return decline ?? done(payment);
}

export async function refundPayment(
  session: SandboxSession,
  { paymentId, amount }: NewRefund,
): Promise<Outcome<ProviderPayment>> {
  const payment = await session.state.find('payment', paymentId);
  if (!payment) return missing('payment', paymentId);
  const left = subtract(payment.amount, payment.refunded);
  const wanted = amount ?? left;
  if (payment.status !== 'SUCCEEDED')
    return { kind: 'refused', message: 'A payment that failed cannot be given back.' };
  if (payment.isDisputed) return { kind: 'refused', message: 'The payment is disputed: the bank decides about it.' };
  if (wanted.currency !== left.currency) return { kind: 'refused', message: `The payment is in ${left.currency}.` };
  if (isZero(wanted) || isNegative(wanted) || compare(wanted, left) > 0) {
    return { kind: 'refused', message: `Of the payment ${left.amount} ${left.currency} are left to give back.` };
  }
  const refunded = { ...payment, refunded: add(payment.refunded, wanted) };
  await session.state.save('payment', refunded, null);
  await tell(session, 'charge.refunded', 'payment', paymentId);
  return done(refunded);
}

function missing(what: string, id: string): Outcome<never> {
  return { kind: 'not_found', message: `There is no ${what} ${id}.` };
}
