import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import type { Outcome } from './outcome.js';
import type { PaymentProvider, ProviderPage, ProviderPageQuery, WorkspacePayments } from './payment-provider.js';
import { createMemorySandboxStore } from './sandbox/memory-sandbox-store.js';
import { createSandboxProvider } from './sandbox/sandbox-provider.js';
import { createStripeProvider } from './stripe/stripe-provider.js';
import { type StripeStub, startStripeStub } from './testing/stripe-stub.js';
import { signWebhook } from './webhook-signature.js';

const SECRET = 'whsec_for_tests';
const now = () => new Date();
const eur = (amount: string) => money(amount, 'EUR');
const newKey = () => randomUUID();
const monthly = { unit: 'MONTH', count: 1 } as const;

let stub: StripeStub;
beforeAll(async () => {
  stub = await startStripeStub();
});
afterAll(() => stub?.stop());

const providers: Record<string, () => PaymentProvider> = {
  sandbox: () =>
    createSandboxProvider({
      store: createMemorySandboxStore(),
      now,
      webhookSecret: SECRET,
      deliver: async () => {},
      log: { warn: () => {} },
    }),
  stripe: () =>
    createStripeProvider({
      secretKey: 'sk_test_stub',
      apiUrl: stub.url,
      webhookSecret: SECRET,
      accountWorkspaceId: null,
      now,
      sleep: async () => {},
    }),
};

function doneValue<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== 'done') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.value;
}

async function all<Item>(list: (query: ProviderPageQuery) => Promise<ProviderPage<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null, isDone = false; !isDone; ) {
    const page: ProviderPage<Item> = await list({ after, limit: 2 });
    expect(page.items.length).toBeLessThanOrEqual(2);
    items.push(...page.items);
    after = page.next;
    isDone = after === null;
  }
  return items;
}

describe.each(Object.keys(providers))('the payment provider %s', (name) => {
  let provider: PaymentProvider;
  let ann: WorkspacePayments;
  let bob: WorkspacePayments;
  let customerId: string;
  let priceId: string;
  beforeEach(async () => {
    provider = providers[name]?.() as PaymentProvider;
    ann = provider.forWorkspace(randomUUID());
    bob = provider.forWorkspace(randomUUID());
    customerId = doneValue(await ann.createCustomer({ name: 'Teapot Ltd', email: 'pot@example.com' }, newKey())).id;
    const price = { productName: 'Pro', unitAmount: eur('9.90'), interval: monthly };
    priceId = doneValue(await ann.createPrice(price, newKey())).id;
  });
  const subscription = () => ({ customerId, priceId, quantity: 3, trialDays: 0, paymentMethod: 'pm_card_visa' });
  const payment = () => ({ customerId, amount: eur('25.00'), description: 'Invoice', paymentMethod: 'pm_card_visa' });

  it('keeps customers and prices as they were given, also finer than the smallest coin', async () => {
    const customer = doneValue(await ann.createCustomer({ name: 'Ünï', email: null }, newKey()));
    expect(customer).toMatchObject({ name: 'Ünï', email: null });
    const fine = {
      productName: 'Calls',
      unitAmount: money('0.0015', 'USD'),
      interval: { unit: 'WEEK', count: 2 } as const,
    };
    expect(doneValue(await ann.createPrice(fine, newKey()))).toMatchObject({
      unitAmount: fine.unitAmount,
      interval: fine.interval,
    });
    const once = { productName: 'Book', unitAmount: money('1200', 'JPY'), interval: null };
    expect(doneValue(await ann.createPrice(once, newKey()))).toMatchObject({
      unitAmount: once.unitAmount,
      interval: null,
    });
  });

  it('begins a subscription, takes the first payment and makes its invoice', async () => {
    const made = doneValue(await ann.createSubscription(subscription(), newKey()));
    expect(made).toMatchObject({ customerId, status: 'ACTIVE', trialEndsAt: null, endedAt: null });
    expect(made.items).toEqual([{ priceId, name: 'Pro', unitAmount: eur('9.90'), interval: monthly, quantity: 3 }]);
    expect(await all(ann.listPayments)).toMatchObject([{ amount: eur('29.70'), status: 'SUCCEEDED', customerId }]);
    expect(await all(ann.listInvoices)).toMatchObject([
      { subscriptionId: made.id, status: 'PAID', total: eur('29.70'), amountPaid: eur('29.70') },
    ]);
  });

  it('takes nothing during a trial', async () => {
    const made = doneValue(await ann.createSubscription({ ...subscription(), trialDays: 14 }, newKey()));
    expect(made.status).toBe('TRIALING');
    expect(made.trialEndsAt?.getTime()).toBeGreaterThan(Date.now() + 13 * 86_400_000);
    expect(await all(ann.listPayments)).toEqual([]);
  });

  it.each([
    ['pm_card_visa_chargeDeclined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds'],
    ['pm_card_chargeCustomerFail', 'generic_decline'],
  ])('declines %s: no subscription, a failed payment with its reason', async (paymentMethod, code) => {
    expect(await ann.createSubscription({ ...subscription(), paymentMethod }, newKey())).toMatchObject({
      kind: 'declined',
      code,
    });
    expect(await all(ann.listSubscriptions)).toEqual([]);
    expect(await ann.createPayment({ ...payment(), paymentMethod }, newKey())).toMatchObject({
      kind: 'declined',
      code,
    });
    const [failed] = await all(ann.listPayments);
    expect(failed).toMatchObject({ status: 'FAILED', failureMessage: expect.stringContaining('Your card') });
  });

  it('ends a subscription, and leaves one that has ended as it is', async () => {
    const { id } = doneValue(await ann.createSubscription(subscription(), newKey()));
    const ended = doneValue(await ann.cancelSubscription(id, newKey()));
    expect(ended).toMatchObject({ status: 'CANCELED', endedAt: expect.any(Date), canceledAt: expect.any(Date) });
    expect(doneValue(await ann.cancelSubscription(id, newKey()))).toMatchObject({ endedAt: ended.endedAt });
  });

  it('takes a payment once for its key, however often it is asked', async () => {
    const key = newKey();
    const first = doneValue(await ann.createPayment(payment(), key));
    expect(doneValue(await ann.createPayment(payment(), key)).id).toBe(first.id);
    expect(await all(ann.listPayments)).toHaveLength(1);
    const other = { ...payment(), amount: eur('26.00') };
    expect(await ann.createPayment(other, key)).toMatchObject({ kind: 'conflict' });
  });

  it('answers a declined payment again under its key, and tries again under another', async () => {
    const key = newKey();
    const bad = { ...payment(), paymentMethod: 'pm_card_visa_chargeDeclined' };
    expect(await ann.createPayment(bad, key)).toMatchObject({ kind: 'declined' });
    expect(await ann.createPayment(bad, key)).toMatchObject({ kind: 'declined' });
    expect(await all(ann.listPayments)).toHaveLength(1);
    expect(await ann.createPayment(payment(), newKey())).toMatchObject({ kind: 'done' });
  });

  it('gives back a part, then the rest, and not more', async () => {
    const { id } = doneValue(await ann.createPayment(payment(), newKey()));
    expect(doneValue(await ann.refundPayment({ paymentId: id, amount: eur('10.00') }, newKey())).refunded).toEqual(
      eur('10.00'),
    );
    expect(await ann.refundPayment({ paymentId: id, amount: eur('15.01') }, newKey())).toMatchObject({
      kind: 'refused',
    });
    expect(await ann.refundPayment({ paymentId: id, amount: money('1', 'USD') }, newKey())).toMatchObject({
      kind: 'refused',
    });
    expect(doneValue(await ann.refundPayment({ paymentId: id, amount: null }, newKey())).refunded).toEqual(
      eur('25.00'),
    );
  });

  it('marks a payment that is disputed', async () => {
    const disputed = { ...payment(), paymentMethod: 'pm_card_createDispute' };
    expect(doneValue(await ann.createPayment(disputed, newKey()))).toMatchObject({
      status: 'SUCCEEDED',
      isDisputed: true,
    });
  });

  it('says what is missing', async () => {
    const outcomes = [
      await ann.createSubscription({ ...subscription(), customerId: 'cus_none' }, newKey()),
      await ann.createSubscription({ ...subscription(), priceId: 'price_none' }, newKey()),
      await ann.createPayment({ ...payment(), paymentMethod: 'pm_none' }, newKey()),
      await ann.refundPayment({ paymentId: 'ch_none', amount: null }, newKey()),
      await ann.cancelSubscription('sub_none', newKey()),
    ];
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('not_found'));
    const once = doneValue(
      await ann.createPrice({ productName: 'Book', unitAmount: eur('9'), interval: null }, newKey()),
    );
    expect(await ann.createSubscription({ ...subscription(), priceId: once.id }, newKey())).toMatchObject({
      kind: 'refused',
    });
  });

  it('shows a workspace nothing of another', async () => {
    const made = doneValue(await ann.createSubscription(subscription(), newKey()));
    const paid = doneValue(await ann.createPayment(payment(), newKey()));
    expect(await all(bob.listSubscriptions)).toEqual([]);
    expect(await all(bob.listPayments)).toEqual([]);
    expect(await all(bob.listInvoices)).toEqual([]);
    const outcomes = [
      await bob.cancelSubscription(made.id, newKey()),
      await bob.createPayment(payment(), newKey()),
      await bob.refundPayment({ paymentId: paid.id, amount: null }, newKey()),
      await bob.createSubscription(subscription(), newKey()),
    ];
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('not_found'));
  });

  it('lists everything once, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift(doneValue(await ann.createPayment(payment(), newKey())).id);
    expect((await all(ann.listPayments)).map(({ id }) => id)).toEqual(ids);
  });

  it('reads a webhook that it signed, and asks what its object is like now', async () => {
    const workspaceId = randomUUID();
    const own = provider.forWorkspace(workspaceId);
    const customer = doneValue(await own.createCustomer({ name: 'Pot', email: null }, newKey()));
    const paid = doneValue(await own.createPayment({ ...payment(), customerId: customer.id }, newKey()));
    const object = { id: paid.id, object: 'charge', metadata: { workspace_id: workspaceId } };
    const body = Buffer.from(JSON.stringify({ id: 'evt_1', type: 'charge.succeeded', created: 1, data: { object } }));
    const reading = provider.readWebhook(body, signWebhook(body, SECRET, now()));
    if (reading.kind !== 'event') throw new Error(reading.message);
    expect(reading.event).toMatchObject({
      id: 'evt_1',
      type: 'charge.succeeded',
      object: { kind: 'PAYMENT', id: paid.id },
    });
    expect(await provider.resolve(reading.event)).toMatchObject({
      kind: 'PAYMENT',
      workspaceId,
      payment: { id: paid.id },
    });
    expect(provider.readWebhook(body, signWebhook(body, 'whsec_other', now())).kind).toBe('refused');
  });
});
