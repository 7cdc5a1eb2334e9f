import { beforeEach, describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import type { Outcome } from '../outcome.js';
import type { NewSubscription, ProviderEvent, WorkspacePayments } from '../payment-provider.js';
import { createMemorySandboxStore } from './memory-sandbox-store.js';
import { createSandboxProvider, type SandboxProvider } from './sandbox-provider.js';

const DAY_MS = 86_400_000;
const START = new Date('2026-01-31T12:00:00Z');
let at: Date;
let sandbox: SandboxProvider;
let ann: WorkspacePayments;
let delivered: ProviderEvent[];
let isAway: boolean;
beforeEach(() => {
  at = START;
  delivered = [];
  isAway = false;
  sandbox = createSandboxProvider({
    store: createMemorySandboxStore(),
    now: () => at,
    webhookSecret: 'whsec',
    log: { warn: () => {} },
    async deliver(body, signature) {
      if (isAway) throw new Error('away');
      const reading = sandbox.readWebhook(body, signature);
      if (reading.kind !== 'event') throw new Error(reading.message);
      delivered.push(reading.event);
    },
  });
  ann = sandbox.forWorkspace('ann');
});

function doneValue<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.value;
}

async function subscribe(more: Partial<NewSubscription> = {}): Promise<string> {
  const customer = doneValue(await ann.createCustomer({ name: 'Pot', email: null }, 'customer'));
  const price = { productName: 'Pro', unitAmount: money('10', 'EUR'), interval: { unit: 'MONTH', count: 1 } as const };
  const priceId = doneValue(await ann.createPrice(price, 'price')).id;
  const given = { customerId: customer.id, priceId, quantity: 1, trialDays: 0, paymentMethod: 'pm_card_visa', ...more };
  return doneValue(await ann.createSubscription(given, 'subscription')).id;
}

const advance = (days: number) => sandbox.advance('ann', days * DAY_MS);
const now = async () => (await ann.listSubscriptions({ after: null, limit: 1 })).items[0];
const payments = async () => (await ann.listPayments({ after: null, limit: 100 })).items;
const days = (list: readonly { createdAt: Date }[]) =>
  list.map(({ createdAt }) => createdAt.toISOString().slice(0, 10));

describe('the clock of the sandbox', () => {
  it('renews at the end of each month, whatever day that is', async () => {
    await subscribe();
    await advance(149);
    expect(days(await payments())).toEqual(['2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31']);
    expect(await now()).toMatchObject({ status: 'ACTIVE', currentPeriodEnd: new Date('2026-06-30T12:00:00Z') });
  });

  it('goes with real time as well', async () => {
    await subscribe();
    at = new Date('2026-03-01T00:00:00Z');
    expect(days(await payments())).toEqual(['2026-02-28', '2026-01-31']);
    expect(await sandbox.time('ann')).toEqual(at);
  });

  it('ends a trial with the first payment', async () => {
    await subscribe({ trialDays: 14 });
    expect(await payments()).toEqual([]);
    await advance(14);
    expect(days(await payments())).toEqual(['2026-02-14']);
    expect(await now()).toMatchObject({ status: 'ACTIVE', currentPeriodEnd: new Date('2026-03-14T12:00:00Z') });
  });

  it('tries a failed payment again after 3, 5 and 7 days, then ends the subscription', async () => {
    await subscribe({ trialDays: 10, paymentMethod: 'pm_card_chargeCustomerFail' });
    await advance(10);
    expect(await now()).toMatchObject({ status: 'PAST_DUE', endedAt: null });
    await advance(30);
    expect(days(await payments())).toEqual(['2026-02-25', '2026-02-18', '2026-02-13', '2026-02-10']);
    expect(await now()).toMatchObject({ status: 'CANCELED', endedAt: new Date('2026-02-25T12:00:00Z') });
    const [invoice] = (await ann.listInvoices({ after: null, limit: 10 })).items;
    expect(invoice?.status).toBe('UNCOLLECTIBLE');
  });

  it('takes nothing after a subscription has ended', async () => {
    const id = await subscribe();
    await ann.cancelSubscription(id, 'end');
    await advance(100);
    expect(await payments()).toHaveLength(1);
  });

  it('gives the same ids to the same requests in another workspace', async () => {
    const first = await subscribe();
    ann = sandbox.forWorkspace('bob');
    expect(await subscribe()).toBe(first);
  });
});

describe('webhooks of the sandbox', () => {
  it('tell what happened in its order, each with an id of its own', async () => {
    await subscribe();
    await advance(30);
    expect(delivered.map(({ type }) => type)).toEqual([
      'charge.succeeded',
      'invoice.paid',
      'customer.subscription.created',
      'charge.succeeded',
      'invoice.paid',
      'customer.subscription.updated',
    ]);
    expect(new Set(delivered.map(({ id }) => id)).size).toBe(6);
    expect(await sandbox.resolve(delivered[2] as ProviderEvent)).toMatchObject({
      kind: 'SUBSCRIPTION',
      workspaceId: 'ann',
    });
    expect(await sandbox.resolve(delivered[1] as ProviderEvent)).toBeNull();
  });

  it('come later when nobody was there, and once', async () => {
    isAway = true;
    await subscribe();
    expect(delivered).toEqual([]);
    isAway = false;
    await advance(1);
    await advance(1);
    expect(delivered.map(({ type }) => type)).toEqual([
      'charge.succeeded',
      'invoice.paid',
      'customer.subscription.created',
    ]);
  });
});
