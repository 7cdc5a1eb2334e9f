import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { payments } from './support/billing.js';
import { caller, type Failure, mutate, present, startService, type TestService } from './support/harness.js';
import { custom, finalized, type InvoiceAnswer, onInvoice } from './support/invoices.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

interface CreditPayload {
  readonly creditNote: {
    readonly number: string;
    readonly total: { readonly amount: string };
    readonly refundStatus: string;
  } | null;
  readonly invoice: { readonly status: string; readonly amountDue: { readonly amount: string } } | null;
  readonly userErrors: readonly Failure[];
}

async function openInvoice(who: TestCaller): Promise<InvoiceAnswer> {
  const made = await mutate<{ customer: { id: string } }>(
    service,
    who,
    'createBillingCustomer',
    { name: 'Pot' },
    'customer { id }',
  );
  return finalized(service, who, made.customer.id, [custom('100', '19'), custom('50', '7')]);
}

const credit = (who: TestCaller, invoiceId: string, lines: object[], more: object = {}) =>
  mutate<CreditPayload>(
    service,
    who,
    'creditInvoice',
    { invoiceId, reason: 'Too much', lines, ...more },
    'creditNote { number reason total { amount } refundStatus refundMessage } invoice { status amountDue { amount } }',
  );
const pay = (who: TestCaller, invoiceId: string, paymentMethod = 'pm_card_visa') =>
  onInvoice(service, who, 'payInvoice', { invoiceId, paymentMethod });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('a credit note', () => {
  it('lessens what is due of an open invoice, and only that is paid', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    const { creditNote, invoice } = await credit(ann, id, [{ position: 0, net: eur('40') }]);
    expect(creditNote).toMatchObject({ number: 'CN-000001', total: { amount: '47.60' }, refundStatus: 'NOT_NEEDED' });
    expect(invoice).toEqual({ status: 'OPEN', amountDue: { amount: '124.90' } });
    await pay(ann, id);
    expect(await payments(service, ann)).toMatchObject([
      { amount: { amount: '124.90' }, refunded: { amount: '0.00' } },
    ]);
  });

  it('settles an open invoice that is credited whole', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    const { invoice } = await credit(ann, id, [{ position: 0 }, { position: 1 }]);
    expect(invoice).toEqual({ status: 'PAID', amountDue: { amount: '0.00' } });
    expect((await pay(ann, id)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });

  it('gives the money of a paid invoice back', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    await pay(ann, id);
    const { creditNote } = await credit(ann, id, [{ position: 1 }]);
    expect(creditNote).toMatchObject({ total: { amount: '53.50' }, refundStatus: 'SUCCEEDED' });
    expect(await payments(service, ann)).toMatchObject([{ refunded: { amount: '53.50' } }]);
  });

  it('is issued, and its money given back, once for its key', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    await pay(ann, id);
    const again = () => credit(ann, id, [{ position: 1 }], { idempotencyKey: 'sorry' });
    const notes = await Promise.all([again(), again(), again()]);
    expect(new Set(notes.map(({ creditNote }) => creditNote?.number))).toEqual(new Set(['CN-000001']));
    expect(await payments(service, ann)).toMatchObject([{ refunded: { amount: '53.50' } }]);
  });

  it('goes on with giving back what was interrupted', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    await pay(ann, id);
    await credit(ann, id, [{ position: 1 }], { idempotencyKey: 'sorry' });
    await service.database.creditNote.updateMany({ where: { invoiceId: id }, data: { refundStatus: 'PENDING' } });
    const { creditNote } = await credit(ann, id, [{ position: 1 }], { idempotencyKey: 'sorry' });
    expect(creditNote?.refundStatus).toBe('SUCCEEDED');
    expect(await payments(service, ann)).toMatchObject([{ refunded: { amount: '53.50' } }]);
  });

  it('says when the provider gives nothing back', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    await pay(ann, id, 'pm_card_createDispute');
    expect((await credit(ann, id, [{ position: 0 }])).creditNote).toMatchObject({
      number: 'CN-000001',
      refundStatus: 'FAILED',
      refundMessage: expect.stringContaining('disputed'),
    });
  });

  it('never takes back more than there was, however many come at the same time', async () => {
    const ann = caller();
    const { id } = await openInvoice(ann);
    const results = await Promise.all([1, 2, 3, 4].map(() => credit(ann, id, [{ position: 0, net: eur('40') }])));
    const numbers = results.flatMap(({ creditNote }) => creditNote?.number ?? []);
    expect(numbers.sort()).toEqual(['CN-000001', 'CN-000002']);
    const refused = results.filter(({ creditNote }) => creditNote === null);
    expect(refused.map(({ userErrors }) => present(userErrors[0]))).toEqual(
      Array(2).fill(expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'lines', '0'] })),
    );
  });
});
