import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, mutate, startService, type TestService } from './support/harness.js';
import { drafted, onInvoice } from './support/invoices.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

interface Setup {
  readonly ann: TestCaller;
  readonly customerId: string;
  readonly line: (from?: string, until?: string) => object;
}

/** A tier whose first 100 calls cost 10 cents, the others 5. */
async function metered(): Promise<Setup> {
  const ann = caller();
  const eur = (amount: string) => ({ amount, currency: 'EUR' });
  const usagePrice = { kind: 'GRADUATED', tiers: [{ upTo: 100, unitPrice: eur('0.10') }, { unitPrice: eur('0.05') }] };
  const tiers = [{ name: 'API', price: eur('0'), usagePrice }];
  const input = { opportunityId: 'x', kind: 'USAGE', currency: 'EUR', name: 'Calls', tiers };
  const made = await mutate<{ strategy: { id: string } }>(
    service,
    ann,
    'createMonetizationStrategy',
    input,
    'strategy { id }',
  );
  const entered = await mutate<{ customer: { id: string } }>(
    service,
    ann,
    'createBillingCustomer',
    { name: 'Pot' },
    'customer { id }',
  );
  const which = { strategyId: made.strategy.id, tierName: 'API', meter: 'calls', customer: 'pot' };
  return {
    ann,
    customerId: entered.customer.id,
    line: (from = '2026-03-01T00:00:00Z', until = '2026-04-01T00:00:00Z') => ({ usage: { ...which, from, until } }),
  };
}

const use = (who: TestCaller, key: string, quantity: string, occurredAt = '2026-03-10T00:00:00Z', customer = 'pot') =>
  mutate(
    service,
    who,
    'recordUsage',
    { uses: [{ meter: 'calls', customer, quantity, idempotencyKey: key, occurredAt }] },
    'receipt { recordedCount }',
  );
const finalize = async (who: TestCaller, invoiceId: string) =>
  (await onInvoice(service, who, 'finalizeInvoice', { invoiceId })).invoice;

describe('use on invoices', () => {
  it('is what there is when the invoice becomes final, priced as a whole', async () => {
    const { ann, customerId, line } = await metered();
    await use(ann, 'a', '60');
    const draft = await drafted(service, ann, customerId, [line()]);
    expect(draft).toMatchObject({ total: { amount: '6.00' }, lines: [{ usage: { quantity: '60' } }] });
    await use(ann, 'b', '90.5');
    await use(ann, 'other', '1000', '2026-03-10T00:00:00Z', 'kettle');
    await use(ann, 'april', '1000', '2026-04-01T00:00:00Z');
    // 100 at 0.10 and 50.5 at 0.05: 12.525 → 12.53.
    expect(await finalize(ann, draft.id)).toMatchObject({
      total: { amount: '12.53' },
      lines: [{ usage: { quantity: '150.5' } }],
    });
  });

  it('is billed once, whatever periods overlap and whoever comes first', async () => {
    const { ann, customerId, line } = await metered();
    await use(ann, 'a', '40');
    const drafts = await Promise.all([
      drafted(service, ann, customerId, [line()]),
      drafted(service, ann, customerId, [line('2026-03-05T00:00:00Z'), line()]),
      drafted(service, ann, customerId, [line('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')]),
    ]);
    const totals = await Promise.all(drafts.map(async ({ id }) => (await finalize(ann, id))?.total.amount));
    expect(totals.sort()).toEqual(['0.00', '0.00', '4.00']);
  });

  it('that comes late stands on the next invoice', async () => {
    const { ann, customerId, line } = await metered();
    await use(ann, 'a', '10');
    expect((await finalize(ann, (await drafted(service, ann, customerId, [line()])).id))?.total.amount).toBe('1.00');
    await use(ann, 'late', '20');
    expect((await drafted(service, ann, customerId, [line()])).total.amount).toBe('2.00');
  });

  it('can be billed anew when its invoice is void', async () => {
    const { ann, customerId, line } = await metered();
    await use(ann, 'a', '10');
    const invoice = await finalize(ann, (await drafted(service, ann, customerId, [line()])).id);
    expect((await drafted(service, ann, customerId, [line()])).total.amount).toBe('0.00');
    await onInvoice(service, ann, 'voidInvoice', { invoiceId: invoice?.id });
    expect((await drafted(service, ann, customerId, [line()])).total.amount).toBe('1.00');
  });

  it('needs a tier that says what it costs', async () => {
    const { ann, customerId } = await metered();
    const usage = {
      strategyId: 'none',
      tierName: 'API',
      meter: 'calls',
      customer: 'pot',
      from: '2026-03-01T00:00:00Z',
      until: '2026-03-01T00:00:00Z',
    };
    const input = { customerId, currency: 'EUR', lines: [{ usage }] };
    expect((await onInvoice(service, ann, 'createInvoice', input)).userErrors).toMatchObject([
      { field: ['input', 'lines', '0', 'usage', 'until'] },
    ]);
  });
});
