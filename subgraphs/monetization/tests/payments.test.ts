import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { months, payments, sellable, subscribe } from './support/billing.js';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';

const START = new Date('2026-01-15T12:00:00Z');
let service: TestService;
beforeAll(async () => {
  service = await startService({ sandboxNow: () => START });
});
afterAll(() => service?.stop());

const advance = (who: TestCaller, days: number) =>
  mutate<{ provider: { sandboxTime: string } }>(
    service,
    who,
    'advanceSandboxClock',
    { days },
    'provider { sandboxTime }',
  );
const refund = (who: TestCaller, input: object) =>
  mutate<{ payment: { refunded: { amount: string } } | null }>(
    service,
    who,
    'refundPayment',
    input,
    'payment { refunded { amount } }',
  );

describe('prices at the provider', () => {
  const TIER_PRICES =
    'query ($id: ID!) { monetizationStrategy(id: $id) { version tierPrices { tierName priceId interval } } }';
  interface PricesAnswer {
    monetizationStrategy: { version: number; tierPrices: { tierName: string; priceId: string; interval: string }[] };
  }

  it('stand for the terms of the tiers: connected once, and anew for the tier that changes', async () => {
    const ann = caller();
    const { strategyId } = await sellable(service, ann);
    const read = async () =>
      dataOf(await ann.graphql<PricesAnswer>(service.url, TIER_PRICES, { id: strategyId })).monetizationStrategy;
    const before = await read();
    expect(before.tierPrices.map(({ tierName, interval }) => [tierName, interval])).toEqual([
      ['Free', 'MONTH'],
      ['Pro', 'MONTH'],
      ['Team', 'YEAR'],
      ['Book', 'ONCE'],
    ]);
    await mutate(service, ann, 'connectStrategyPrices', { strategyId }, 'strategy { id }');
    expect(await read()).toEqual(before);
    const tiers = [
      { name: 'Free', price: { amount: '0', currency: 'EUR' }, interval: 'MONTH' },
      { name: 'Pro', price: { amount: '35', currency: 'EUR' }, interval: 'MONTH' },
    ];
    await mutate(
      service,
      ann,
      'updateMonetizationStrategy',
      { id: strategyId, version: 1, patch: { tiers } },
      'strategy { id }',
    );
    expect((await read()).tierPrices.map(({ tierName }) => tierName)).toEqual(['Free']);
    await mutate(service, ann, 'connectStrategyPrices', { strategyId }, 'strategy { id }');
    const [free, pro] = (await read()).tierPrices;
    expect(free).toEqual(before.tierPrices[0]);
    expect(pro?.priceId).not.toBe(before.tierPrices[1]?.priceId);
  });
});

describe('a subscription in the sandbox', () => {
  it('is recurring revenue and a payment at once, and renewed by the clock', async () => {
    const ann = caller();
    const sold = await sellable(service, ann);
    const { subscription } = await subscribe(service, ann, sold, { quantity: 2 });
    expect(subscription).toMatchObject({ status: 'ACTIVE', currentPeriodEnd: '2026-02-15T12:00:00.000Z' });
    expect(await payments(service, ann)).toMatchObject([
      { status: 'SUCCEEDED', customer: sold.providerId, amount: { amount: '60.00' } },
    ]);
    expect((await advance(ann, 60)).provider.sandboxTime).toBe('2026-03-16T12:00:00.000Z');
    expect(await payments(service, ann)).toHaveLength(3);
    expect(await months(service, ann, '2026-01', '2026-03')).toMatchObject([
      { month: '2026-01', newBusiness: '60.00', ending: '60.00', collected: '60.00' },
      { month: '2026-02', newBusiness: '0.00', ending: '60.00', collected: '60.00' },
      { month: '2026-03', ending: '60.00', customers: 1, collected: '60.00' },
    ]);
  });

  it('counts after its trial, a twelfth of the year a month', async () => {
    const ann = caller();
    const { subscription } = await subscribe(service, ann, await sellable(service, ann), { tierName: 'Team' });
    expect(subscription?.status).toBe('TRIALING');
    expect(await payments(service, ann)).toEqual([]);
    await advance(ann, 20);
    expect(await months(service, ann, '2026-01', '2026-01')).toMatchObject([
      { newBusiness: '10.00', collected: '120.00' },
    ]);
  });

  it('churns when it is ended, and when its payments fail for good', async () => {
    const ann = caller();
    const sold = await sellable(service, ann);
    const { subscription } = await subscribe(service, ann, sold);
    await advance(ann, 20);
    const ended = await mutate<{ subscription: { status: string } }>(
      service,
      ann,
      'cancelBillingSubscription',
      { subscriptionId: present(subscription).id },
      'subscription { status endedAt }',
    );
    expect(ended.subscription).toEqual({ status: 'CANCELED', endedAt: '2026-02-04T12:00:00.000Z' });
    const failing = { tierName: 'Team', paymentMethod: 'pm_card_chargeCustomerFail' };
    await subscribe(service, ann, sold, failing);
    await advance(ann, 60);
    expect(await months(service, ann, '2026-02', '2026-02')).toMatchObject([{ churn: '-30.00', ending: '10.00' }]);
    expect(await months(service, ann, '2026-03', '2026-03')).toMatchObject([{ churn: '-10.00', ending: '0.00' }]);
    expect(await payments(service, ann, { status: 'FAILED' })).toHaveLength(4);
    const query = 'query ($id: ID!) { billingCustomer(id: $id) { name subscriptions { status mrr line } } }';
    const answer = await ann.graphql<{ billingCustomer: { subscriptions: unknown[] } }>(service.url, query, {
      id: sold.customerId,
    });
    expect(dataOf(answer).billingCustomer.subscriptions).toEqual([
      { status: 'canceled', mrr: '10', line: 1 },
      { status: 'canceled', mrr: '30', line: 1 },
    ]);
  });

  it('is refused with the reason: a declined card, a tier that is not for it', async () => {
    const ann = caller();
    const sold = await sellable(service, ann);
    const declined = await subscribe(service, ann, sold, { paymentMethod: 'pm_card_visa_chargeDeclined' });
    expect(declined).toEqual({
      subscription: null,
      userErrors: [
        { __typename: 'PaymentDeclinedError', message: 'Your card was declined.', field: ['input', 'paymentMethod'] },
      ],
    });
    const names = async (more: object) =>
      (await subscribe(service, ann, sold, more)).userErrors.map(({ __typename, field }) => [
        __typename,
        field?.at(-1),
      ]);
    expect(await names({ tierName: 'Book' })).toEqual([['InvalidInputError', 'tierName']]);
    expect(await names({ tierName: 'None' })).toEqual([['NotFoundError', 'tierName']]);
    expect(await names({ customerId: 'none' })).toEqual([['NotFoundError', 'customerId']]);
    expect(await names({ quantity: 0 })).toEqual([['InvalidInputError', 'quantity']]);
  });

  it('is begun once for its key', async () => {
    const ann = caller();
    const sold = await sellable(service, ann);
    const again = () => subscribe(service, ann, sold, { idempotencyKey: 'once' });
    const [first, second] = await Promise.all([again(), again()]);
    expect(present(first).subscription?.id).toBe(present(second).subscription?.id);
    expect(await payments(service, ann)).toHaveLength(1);
    const other = await subscribe(service, ann, sold, { idempotencyKey: 'once', quantity: 9 });
    expect(other.userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });
});

describe('payments', () => {
  it('are given back in parts, once for each key, and not beyond what was paid', async () => {
    const ann = caller();
    await subscribe(service, ann, await sellable(service, ann));
    const paymentId = (await payments(service, ann))[0]?.id;
    const part = { paymentId, amount: { amount: '10', currency: 'EUR' }, idempotencyKey: 'part' };
    expect((await refund(ann, part)).payment?.refunded.amount).toBe('10.00');
    expect((await refund(ann, { paymentId, idempotencyKey: 'rest' })).payment?.refunded.amount).toBe('30.00');
    expect((await refund(ann, part)).payment?.refunded.amount).toBe('30.00');
    const more = await refund(ann, { paymentId, idempotencyKey: 'more' });
    expect(more.userErrors).toMatchObject([{ __typename: 'InvalidInputError', field: ['input', 'amount'] }]);
    expect(await months(service, ann, '2026-01', '2026-01')).toMatchObject([{ collected: '30.00', refunded: '30.00' }]);
  });

  it('show a dispute', async () => {
    const ann = caller();
    await subscribe(service, ann, await sellable(service, ann), { paymentMethod: 'pm_card_createDispute' });
    expect(await payments(service, ann)).toMatchObject([{ status: 'SUCCEEDED', isDisputed: true }]);
  });

  it('of one workspace are not there in another, with everything that belongs to them', async () => {
    const [ann, bob] = [caller(), caller()];
    const sold = await sellable(service, ann);
    const { subscription } = await subscribe(service, ann, sold);
    const [paid] = await payments(service, ann);
    expect(await payments(service, bob)).toEqual([]);
    const query = `query ($customer: ID!, $payment: ID!) { billingCustomer(id: $customer) { id } payment(id: $payment) { id }
      billingCustomers { nodes { id } } providerInvoices { nodes { id } } }`;
    const variables = { customer: sold.customerId, payment: paid?.id };
    expect(dataOf(await bob.graphql(service.url, query, variables))).toEqual({
      billingCustomer: null,
      payment: null,
      billingCustomers: { nodes: [] },
      providerInvoices: { nodes: [] },
    });
    const failures = [
      await refund(bob, { paymentId: paid?.id, idempotencyKey: 'x' }),
      await mutate(
        service,
        bob,
        'cancelBillingSubscription',
        { subscriptionId: subscription?.id },
        'subscription { id }',
      ),
      await mutate(service, bob, 'connectStrategyPrices', { strategyId: sold.strategyId }, 'strategy { id }'),
      await subscribe(service, bob, sold),
    ];
    expect(failures.map(({ userErrors }) => userErrors[0]?.__typename)).toEqual(Array(4).fill('NotFoundError'));
  });

  it('are for those who may write', async () => {
    const reader = caller({ scopes: ['monetization:read'] });
    const query = 'mutation { syncRevenue(input: {}) { import { id } } }';
    expect((await reader.graphql(service.url, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('synchronising', () => {
  const sync = (who: TestCaller, idempotencyKey: string | null = null) =>
    mutate<{ import: { id: string; kind: string; rowCount: number; acceptedCount: number } }>(
      service,
      who,
      'syncRevenue',
      { idempotencyKey },
      'import { id kind rowCount acceptedCount notices }',
    );

  it('takes over everything that the provider has, also what no webhook told of', async () => {
    const ann = caller();
    await subscribe(service, ann, await sellable(service, ann));
    await service.database.paymentRow.deleteMany({});
    await service.database.subscriptionRow.deleteMany({});
    await service.database.mrrMovement.deleteMany({});
    expect((await sync(ann)).import).toMatchObject({ kind: 'PROVIDER', rowCount: 2, acceptedCount: 2 });
    expect(await payments(service, ann)).toHaveLength(1);
    expect(await months(service, ann, '2026-01', '2026-01')).toMatchObject([
      { newBusiness: '30.00', collected: '30.00' },
    ]);
  });

  it('is one import for one key', async () => {
    const ann = caller();
    const imports = await Promise.all([sync(ann, 'night'), sync(ann, 'night')]);
    expect(new Set(imports.map((one) => one.import.id)).size).toBe(1);
    expect((await sync(ann, 'night')).import.id).toBe(imports[0]?.import.id);
  });

  it('shows the invoices of the provider page by page', async () => {
    const ann = caller();
    await subscribe(service, ann, await sellable(service, ann));
    await advance(ann, 70);
    const query = `query ($after: String) { providerInvoices(first: 2, after: $after) {
      nodes { number status total { amount } } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      providerInvoices: { nodes: { number: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = dataOf(await ann.graphql<Page>(service.url, query)).providerInvoices;
    const second = dataOf(
      await ann.graphql<Page>(service.url, query, { after: first.pageInfo.endCursor }),
    ).providerInvoices;
    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual([
      'SANDBOX-0003',
      'SANDBOX-0002',
      'SANDBOX-0001',
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
