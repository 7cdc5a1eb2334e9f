import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, dataOf, mutate, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const at = '2026-03-01T10:00:00.000Z';
const use = (idempotencyKey: string, quantity: string, more: object = {}) => ({
  meter: 'api-calls',
  customer: 'cus_1',
  quantity,
  idempotencyKey,
  occurredAt: at,
  ...more,
});
const record = (who: TestCaller, ...uses: object[]) =>
  mutate<{ receipt: { recordedCount: number; duplicateCount: number } | null }>(
    service,
    who,
    'recordUsage',
    { uses },
    'receipt { recordedCount duplicateCount }',
  );

async function total(who: TestCaller, more: object = {}) {
  const input = { meter: 'api-calls', from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z', ...more };
  const query = 'query ($input: UsageTotalInput!) { usageTotal(input: $input) { quantity recordCount } }';
  return dataOf(await who.graphql<{ usageTotal: object }>(service.url, query, { input })).usageTotal;
}

describe('metered usage', () => {
  it('counts each key once, within a list, over calls and when calls run at the same time', async () => {
    const ann = caller();
    expect((await record(ann, use('a', '1.5'), use('b', '0.1'), use('a', '1.50'))).receipt).toEqual({
      recordedCount: 2,
      duplicateCount: 1,
    });
    expect((await record(ann, use('a', '1.5'), use('c', '0.2'))).receipt).toEqual({
      recordedCount: 1,
      duplicateCount: 1,
    });
    const parallel = await Promise.all(Array.from({ length: 5 }, () => record(ann, use('d', '10'))));
    expect(parallel.map(({ receipt }) => receipt?.recordedCount).sort()).toEqual([0, 0, 0, 0, 1]);
    expect(await total(ann)).toEqual({ quantity: '11.8', recordCount: 4 });
  });

  it('refuses another use under a known key, names it, and counts nothing of the list', async () => {
    const ann = caller();
    await record(ann, use('k', '1'));
    const { receipt, userErrors } = await record(ann, use('new', '5'), use('k', '2'));
    expect(receipt).toBeNull();
    expect(userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError', field: ['input', 'uses', '1', 'idempotencyKey'] }),
    ]);
    expect(await total(ann)).toEqual({ quantity: '1', recordCount: 1 });
  });

  it('takes a retry of a use without a time for the same use', async () => {
    const ann = caller();
    const now = { ...use('n', '1'), occurredAt: null };
    await record(ann, now);
    expect((await record(ann, now)).receipt).toEqual({ recordedCount: 0, duplicateCount: 1 });
  });

  it('adds up one customer or all, up to but without the end', async () => {
    const ann = caller();
    const late = { occurredAt: '2026-04-01T00:00:00.000Z' };
    await record(ann, use('1', '1'), use('2', '2', { customer: 'cus_2' }), use('3', '4', late));
    expect(await total(ann)).toEqual({ quantity: '3', recordCount: 2 });
    expect(await total(ann, { customer: 'cus_2' })).toEqual({ quantity: '2', recordCount: 1 });
  });

  it('keeps workspaces apart, also their keys', async () => {
    const [ann, ben] = [caller(), caller()];
    await record(ann, use('same', '1'));
    expect((await record(ben, use('same', '7'))).receipt).toEqual({ recordedCount: 1, duplicateCount: 0 });
    expect(await total(ann)).toEqual({ quantity: '1', recordCount: 1 });
  });

  it('locates what is wrong with an entry', async () => {
    const { userErrors } = await record(caller(), use('a', '1'), use('', '-1'), use('c', '1,5'));
    expect(userErrors.map(({ field }) => field?.slice(2).join('.'))).toEqual([
      '1.quantity',
      '1.idempotencyKey',
      '2.quantity',
    ]);
  });

  it('is for writers only', async () => {
    const reader = caller({ scopes: ['monetization:read'] });
    await expect(record(reader, use('a', '1'))).rejects.toThrow('FORBIDDEN');
    await expect(record(caller({ isSignedIn: false }), use('a', '1'))).rejects.toThrow('UNAUTHENTICATED');
  });
});
