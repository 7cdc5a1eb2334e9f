import { addUp, type Money, multiply, roundToMinor, zero } from '@paissive/money';
import type { ProviderInvoice } from '../payment-provider.js';
import { periodStart } from './billing-periods.js';
import { charge, nextId, type SandboxSession, tell } from './sandbox-session.js';
import type { SandboxSubscription } from './sandbox-store.js';

const DAY_MS = 24 * 60 * 60_000;
/** Days until a failed payment of a renewal is tried again; after the last one the subscription ends. */
const RETRY_DAYS = [3, 5, 7];
/** What is due beyond this is done with the next request: the sandbox is held while it works. */
const MAX_STEPS = 1_000;

/** Does what has become due by now, in the order of time: periods begin, payments are taken and tried again. */
export async function renewSubscriptions({ state, workspaceId, at: now }: SandboxSession): Promise<void> {
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const [next] = await state.due('subscription', now, 1);
    if (!next) return;
    await renew({ state, workspaceId, at: next.dueAt }, next.object);
  }
}

/** Stores a subscription; it is looked at again when its period ends, unless another time is given. */
export async function saveSubscription(
  session: SandboxSession,
  subscription: SandboxSubscription,
  dueAt: Date | null = subscription.currentPeriodEnd,
): Promise<void> {
  await session.state.save('subscription', subscription, subscription.endedAt ? null : dueAt);
}

/** Begins a period: counts it, and makes its invoice. */
export async function beginPeriod(
  session: SandboxSession,
  subscription: SandboxSubscription,
): Promise<{ subscription: SandboxSubscription; invoice: ProviderInvoice }> {
  const [item] = subscription.items;
  if (!item) throw new Error(`Subscription ${subscription.id} of the sandbox has nothing to pay.`);
  const periodsBegun = subscription.periodsBegun + 1;
  const invoice = await makeInvoice(session, subscription);
  const currentPeriodEnd = periodStart(subscription.anchorAt, item.interval, periodsBegun);
  return { subscription: { ...subscription, periodsBegun, currentPeriodEnd, unpaidInvoiceId: invoice.id }, invoice };
}

/** Takes the payment of a period. */
export async function payPeriod(session: SandboxSession, subscription: SandboxSubscription, invoice: ProviderInvoice) {
  const { customerId, paymentMethod } = subscription;
  const description = `Subscription ${subscription.id}, invoice ${invoice.number}`;
  const { decline } = await charge(session, { customerId, paymentMethod, amount: invoice.total, description });
  if (!decline) await session.state.save('invoice', { ...invoice, status: 'PAID', amountPaid: invoice.total }, null);
  await tell(session, decline ? 'invoice.payment_failed' : 'invoice.paid', 'invoice', invoice.id);
  return decline;
}

async function renew(session: SandboxSession, before: SandboxSubscription): Promise<void> {
  const unpaid = before.unpaidInvoiceId && (await session.state.find('invoice', before.unpaidInvoiceId));
  const { subscription, invoice } = unpaid
    ? { subscription: before, invoice: unpaid }
    : await beginPeriod(session, before);
  const decline = await payPeriod(session, subscription, invoice);
  if (!decline) {
    const paid = { ...subscription, status: 'ACTIVE' as const, unpaidInvoiceId: null, failedAttempts: 0 };
    await saveSubscription(session, paid);
    return tell(session, 'customer.subscription.updated', 'subscription', subscription.id);
  }
  const days = RETRY_DAYS[subscription.failedAttempts];
  if (days === undefined) return end(session, subscription, invoice);
  const late = { ...subscription, status: 'PAST_DUE' as const, failedAttempts: subscription.failedAttempts + 1 };
  await saveSubscription(session, late, new Date(session.at.getTime() + days * DAY_MS));
  await tell(session, 'customer.subscription.updated', 'subscription', subscription.id);
}

async function end(session: SandboxSession, subscription: SandboxSubscription, invoice: ProviderInvoice) {
  await session.state.save('invoice', { ...invoice, status: 'UNCOLLECTIBLE' }, null);
  await saveSubscription(session, { ...subscription, status: 'CANCELED', canceledAt: session.at, endedAt: session.at });
  await tell(session, 'customer.subscription.deleted', 'subscription', subscription.id);
}

async function makeInvoice(session: SandboxSession, { id, customerId, items }: SandboxSubscription) {
  const amounts = items.map(({ unitAmount, quantity }) => unitAmount && multiply(unitAmount, quantity));
  const known = amounts.filter((amount): amount is Money => amount !== null);
  const currency = known[0]?.currency ?? '';
  const invoice: ProviderInvoice = {
    id: await nextId(session, 'invoice'),
    number: `SANDBOX-${String((await session.state.count('invoice')) + 1).padStart(4, '0')}`,
    customerId,
    subscriptionId: id,
    status: 'OPEN',
    total: roundToMinor(addUp(known, currency), 'half-up'),
    amountPaid: zero(currency),
    createdAt: session.at,
  };
  await session.state.save('invoice', invoice, null);
  return invoice;
}
