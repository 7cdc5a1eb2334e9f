import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { payments, sellable, workspaceOf } from './support/billing.js';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';
import { custom, drafted, finalized, onInvoice } from './support/invoices.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

async function customerOf(who: TestCaller): Promise<string> {
  const input = { name: 'Teapot Ltd' };
  const made = await mutate<{ customer: { id: string } }>(
    service,
    who,
    'createBillingCustomer',
    input,
    'customer { id }',
  );
  return made.customer.id;
}
const act = (who: TestCaller, name: string, invoiceId: string, more: object = {}) =>
  onInvoice(service, who, name, { invoiceId, ...more });
const pay = (who: TestCaller, invoiceId: string, paymentMethod = 'pm_card_visa') =>
  act(who, 'payInvoice', invoiceId, { paymentMethod });
async function told(who: TestCaller): Promise<string[]> {
  const rows = await service.database.outboxEvent.findMany({ orderBy: { sequence: 'asc' } });
  const events = rows.map(({ envelope }) => envelope as { type: string; workspaceid?: string });
  const own = events.filter(
    ({ workspaceid, type }) => workspaceid === workspaceOf(who) && /invoice|credit-note/.test(type),
  );
  return own.map(({ type }) => type.replace('monetization.', ''));
}

describe('a draft', () => {
  it('is made of tiers, changes of tier and anything else, with the tax of each rate', async () => {
    const ann = caller();
    const { customerId, strategyId } = await sellable(service, ann);
    const proration = {
      strategyId,
      fromTierName: 'Free',
      toTierName: 'Pro',
      periodStart: '2026-04-01T00:00:00Z',
      periodEnd: '2026-05-01T00:00:00Z',
      changeAt: '2026-04-16T00:00:00Z',
    };
    const tier = { strategyId, tierName: 'Pro', quantity: '3' };
    const lines = [{ tier, taxPercent: '19' }, { proration, taxPercent: '19' }, custom('10', '7', 'Book')];
    const draft = await drafted(service, ann, customerId, lines, { discountPercent: '10' });
    expect(draft.lines.map(({ description, amount }) => [description, amount.amount])).toEqual([
      ['Tea: Pro', '90.00'],
      ['Unused: Free, 2026-04-16 to 2026-05-01', '0.00'],
      ['Pro, 2026-04-16 to 2026-05-01', '15.00'],
      ['Book', '10.00'],
    ]);
    // 115.00 less 11.50; 19 % of 94.50 is 17.955 → 17.96, 7 % of 9.00 is 0.63.
    expect(draft).toMatchObject({
      number: null,
      status: 'DRAFT',
      taxes: [
        { percent: '19', net: { amount: '94.50' }, tax: { amount: '17.96' } },
        { percent: '7', net: { amount: '9.00' }, tax: { amount: '0.63' } },
      ],
      total: { amount: '122.09' },
    });
  });

  it('is made once for its key, and says which part of a line is wrong', async () => {
    const ann = caller();
    const { customerId, strategyId } = await sellable(service, ann);
    const key = { idempotencyKey: 'april' };
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await drafted(service, ann, customerId, [custom('1')], key)).id),
    );
    expect(new Set(ids).size).toBe(1);
    const faults = async (...lines: object[]) => {
      const input = { customerId, currency: 'EUR', lines };
      return (await onInvoice(service, ann, 'createInvoice', input)).userErrors.map(({ field }) =>
        field?.slice(1).join('.'),
      );
    };
    expect(await faults(custom('1'), { tier: { strategyId, tierName: 'None' } })).toEqual(['lines.1.tier.tierName']);
    expect(await faults({ tier: { strategyId: 'none', tierName: 'Pro' } })).toEqual(['lines.0.tier.strategyId']);
    expect(await faults({})).toEqual(['lines.0']);
    expect(await faults({ ...custom('1'), tier: { strategyId, tierName: 'Pro' } })).toEqual(['lines.0']);
    expect(await faults(custom('1', '101'))).toEqual(['lines.0.taxPercent']);
    expect(await faults({ custom: { description: 'x', unitPrice: { amount: '1', currency: 'USD' } } })).toEqual([
      'lines.0.custom.unitPrice',
    ]);
  });
});

describe('numbers', () => {
  it('have no gap, however many drafts are made final at the same time and however many fail', async () => {
    const ann = caller();
    const customerId = await customerOf(ann);
    const good = await Promise.all(Array.from({ length: 6 }, () => drafted(service, ann, customerId)));
    const { strategyId } = await sellable(service, ann);
    const proration = {
      strategyId,
      fromTierName: 'Pro',
      toTierName: 'Free',
      periodStart: '2026-04-01T00:00:00Z',
      periodEnd: '2026-05-01T00:00:00Z',
      changeAt: '2026-04-16T00:00:00Z',
    };
    const negative = await drafted(service, ann, customerId, [{ proration }]);
    const attempts = [...good, negative, ...good].map(({ id }) => act(ann, 'finalizeInvoice', id));
    const results = await Promise.all(attempts);
    const numbers = results.flatMap(({ invoice }) => invoice?.number ?? []).sort();
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6].map((number) => `INV-00000${number}`));
    expect(results[6]?.userErrors).toMatchObject([
      { __typename: 'ConflictError', message: expect.stringContaining('less than nothing') },
    ]);
    expect((await finalized(service, ann, customerId)).number).toBe('INV-000007');
    const other = caller();
    expect((await finalized(service, other, await customerOf(other))).number).toBe('INV-000001');
  });
});

describe('a final invoice', () => {
  it('never changes, not even by the hand of somebody at the database', async () => {
    const ann = caller();
    const { id } = await finalized(service, ann, await customerOf(ann));
    const change = (data: object) => service.database.invoice.update({ where: { id }, data });
    await expect(change({ total: '1', subtotal: '1', tax: '0' })).rejects.toThrow(/is final/);
    await expect(change({ number: 'INV-000099' })).rejects.toThrow(/is final/);
    await expect(change({ lines: [] })).rejects.toThrow(/is final/);
    await expect(service.database.invoice.delete({ where: { id } })).rejects.toThrow(/is final/);
  });

  it('keeps the price that was, when the tier changes', async () => {
    const ann = caller();
    const { customerId, strategyId } = await sellable(service, ann);
    const draft = await drafted(service, ann, customerId, [{ tier: { strategyId, tierName: 'Pro' } }]);
    const tiers = [{ name: 'Pro', price: { amount: '99', currency: 'EUR' } }];
    await mutate(
      service,
      ann,
      'updateMonetizationStrategy',
      { id: strategyId, version: 1, patch: { tiers } },
      'strategy { id }',
    );
    expect((await act(ann, 'finalizeInvoice', draft.id)).invoice?.total.amount).toBe('30.00');
  });

  it('that comes to nothing is paid', async () => {
    const ann = caller();
    expect(await finalized(service, ann, await customerOf(ann), [custom('0')])).toMatchObject({
      status: 'PAID',
      payment: null,
    });
    expect(await told(ann)).toEqual(['invoice.finalized', 'invoice.paid']);
  });
});

describe('states', () => {
  it('allow what they allow and nothing else', async () => {
    const ann = caller();
    const customerId = await customerOf(ann);
    const in_ = {
      DRAFT: async () => (await drafted(service, ann, customerId)).id,
      OPEN: async () => (await finalized(service, ann, customerId)).id,
      async PAID() {
        const { id } = await finalized(service, ann, customerId);
        await pay(ann, id);
        return id;
      },
      async VOID() {
        const { id } = await finalized(service, ann, customerId);
        await act(ann, 'voidInvoice', id);
        return id;
      },
      async UNCOLLECTIBLE() {
        const { id } = await finalized(service, ann, customerId);
        await act(ann, 'markInvoiceUncollectible', id);
        return id;
      },
    };
    const outcomes: Record<string, (string | null)[]> = {};
    for (const [state, make] of Object.entries(in_)) {
      outcomes[state] = [];
      for (const name of ['finalizeInvoice', 'payInvoice', 'voidInvoice', 'markInvoiceUncollectible']) {
        const more = name === 'payInvoice' ? { paymentMethod: 'pm_card_visa' } : {};
        const { invoice, userErrors } = await act(ann, name, await make(), more);
        outcomes[state]?.push(invoice?.status ?? null);
        if (!invoice) expect(userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
      }
    }
    expect(outcomes).toEqual({
      DRAFT: ['OPEN', null, 'VOID', null],
      OPEN: [null, 'PAID', 'VOID', 'UNCOLLECTIBLE'],
      PAID: [null, null, null, null],
      VOID: [null, null, null, null],
      UNCOLLECTIBLE: [null, 'PAID', 'VOID', null],
    });
  });

  it('are told, each once', async () => {
    const ann = caller();
    const customerId = await customerOf(ann);
    const first = await finalized(service, ann, customerId);
    await pay(ann, first.id);
    await act(ann, 'voidInvoice', (await finalized(service, ann, customerId)).id);
    await act(ann, 'voidInvoice', (await drafted(service, ann, customerId)).id);
    expect(await told(ann)).toEqual(['invoice.finalized', 'invoice.paid', 'invoice.finalized', 'invoice.closed']);
  });
});

describe('paying', () => {
  it('takes the money once, however often and by how many it is asked', async () => {
    const ann = caller();
    const { id } = await finalized(service, ann, await customerOf(ann));
    const results = await Promise.all([1, 2, 3].map(() => pay(ann, id)));
    expect(results.filter(({ invoice }) => invoice?.status === 'PAID').length).toBeGreaterThan(0);
    const paid = await payments(service, ann);
    expect(paid).toMatchObject([{ amount: { amount: '119.00' }, status: 'SUCCEEDED' }]);
    const query =
      'query ($id: ID!) { invoice(id: $id) { status amountDue { amount } payment { id } customer { name } } }';
    expect(dataOf(await ann.graphql(service.url, query, { id }))).toEqual({
      invoice: {
        status: 'PAID',
        amountDue: { amount: '0.00' },
        payment: { id: paid[0]?.id },
        customer: { name: 'Teapot Ltd' },
      },
    });
  });

  it('tells a decline and can be tried again with another card', async () => {
    const ann = caller();
    const { id } = await finalized(service, ann, await customerOf(ann));
    const declined = await pay(ann, id, 'pm_card_visa_chargeDeclined');
    expect(declined.userErrors).toMatchObject([
      { __typename: 'PaymentDeclinedError', field: ['input', 'paymentMethod'] },
    ]);
    expect((await pay(ann, id)).invoice?.status).toBe('PAID');
  });

  it('goes on with an attempt that was interrupted, and is not voided before that is known', async () => {
    const ann = caller();
    const { id } = await finalized(service, ann, await customerOf(ann));
    await pay(ann, id);
    const [paid] = await payments(service, ann);
    // As if the process had died after the provider took the money.
    await service.database.invoice.update({
      where: { id },
      data: { status: 'OPEN', paidAt: null, paymentId: null, payingMethod: 'pm_card_visa' },
    });
    expect((await act(ann, 'voidInvoice', id)).userErrors).toMatchObject([
      { message: expect.stringContaining('A payment has begun') },
    ]);
    const resumed = await pay(ann, id, 'pm_card_visa_chargeDeclined');
    expect(resumed.invoice).toMatchObject({ status: 'PAID', payment: { id: present(paid).id } });
    expect(await payments(service, ann)).toHaveLength(1);
  });

  it('is done when the provider tells that money on its way has arrived', async () => {
    const ann = caller();
    const { id } = await finalized(service, ann, await customerOf(ann));
    await pay(ann, id);
    const [paid] = await payments(service, ann);
    // As with a bank transfer: the provider has named the payment, and not yet said that it succeeded.
    const waiting = { status: 'OPEN' as const, paidAt: null, payingMethod: 'pm_card_visa' };
    await service.database.invoice.update({ where: { id }, data: waiting });
    expect((await pay(ann, id)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    const input = { paymentId: paid?.id, amount: { amount: '1', currency: 'EUR' }, idempotencyKey: 'any news' };
    await mutate(service, ann, 'refundPayment', input, 'payment { id }');
    const row = await service.database.invoice.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'PAID', paymentId: paid?.id, payingMethod: null });
  });
});

describe('invoices', () => {
  it('of a workspace are listed newest first, by state and customer, and seen by nobody else', async () => {
    const [ann, bob] = [caller(), caller()];
    const customerId = await customerOf(ann);
    const [first, second] = [await drafted(service, ann, customerId), await finalized(service, ann, customerId)];
    const query = 'query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { id } } }';
    const list = async (who: TestCaller, filter: object = {}) =>
      dataOf(
        await who.graphql<{ invoices: { nodes: { id: string }[] } }>(service.url, query, { filter }),
      ).invoices.nodes.map(({ id }) => id);
    expect(await list(ann)).toEqual([second.id, first.id]);
    expect(await list(ann, { status: 'DRAFT' })).toEqual([first.id]);
    expect(await list(ann, { customerId: 'none' })).toEqual([]);
    expect(await list(bob)).toEqual([]);
    const failures = [
      await act(bob, 'finalizeInvoice', first.id),
      await pay(bob, second.id),
      await act(bob, 'voidInvoice', second.id),
      await onInvoice(service, bob, 'createInvoice', { customerId, currency: 'EUR', lines: [custom('1')] }),
      await onInvoice(service, bob, 'creditInvoice', { invoiceId: second.id, reason: 'x', lines: [{ position: 0 }] }),
    ];
    expect(failures.map(({ userErrors }) => userErrors[0]?.__typename)).toEqual(Array(5).fill('NotFoundError'));
  });
});
