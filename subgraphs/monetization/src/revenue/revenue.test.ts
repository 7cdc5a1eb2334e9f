import { describe, expect, it } from '@jest/globals';
import { createTextSource } from '@paissive/delimited-text';
import { mrrMovements } from './mrr-movements.js';
import { readStripeFile } from './read-stripe-file.js';
import { retentionCohorts } from './retention-cohorts.js';
import type { SubscriptionRow } from './subscription-row.js';

const row = (
  id: string,
  mrr: string,
  from: string,
  to: string | null = null,
  customer = 'syncalytics',
): SubscriptionRow => ({
  id,
  customer,
  plan: 'Gold',
  status: 'active',
  currency: 'USD',
  mrr,
  paidFrom: new Date(from),
  endedAt: to === null ? null : new Date(to),
  line: 2,
});
const until = new Date('2030-01-01');
const kinds = (rows: SubscriptionRow[]) => mrrMovements(rows, until).map(({ kind, amount }) => [kind, amount]);

describe('MRR movements', () => {
  it("are those of ChartMogul's published life of a customer", () => {
    // Four gold yearly plans for 2,000 a year; two silver monthly ones for 60, cancelled; gold ends with its year; three gold monthly later.
    const life = [
      row('gold', '166.666666666667', '2026-01-01', '2027-01-01'),
      row('silver', '60', '2026-01-04', '2026-01-18'),
      row('again', '150', '2027-03-01'),
    ];
    expect(kinds(life)).toEqual([
      ['NEW_BUSINESS', '166.666666666667'],
      ['EXPANSION', '60'],
      ['CONTRACTION', '-60'],
      ['CHURN', '-166.666666666667'],
      ['REACTIVATION', '150'],
    ]);
  });

  it('take what happens within an hour for one change, and a swap at the same price for none', () => {
    expect(kinds([row('a', '10', '2026-01-01'), row('b', '5', '2026-01-01T00:40:00Z')])).toEqual([
      ['NEW_BUSINESS', '15'],
    ]);
    const swap = [row('a', '10', '2026-01-01', '2026-02-01'), row('b', '30', '2026-02-01T00:10:00Z')];
    expect(kinds(swap)).toEqual([
      ['NEW_BUSINESS', '10'],
      ['EXPANSION', '20'],
    ]);
    expect(kinds([swap[0] as SubscriptionRow, { ...(swap[1] as SubscriptionRow), mrr: '10' }])).toEqual([
      ['NEW_BUSINESS', '10'],
    ]);
  });

  it('add up to the recurring revenue there is, and never look ahead', () => {
    const rows = [row('a', '10', '2026-01-01', '2026-03-01'), row('b', '7', '2026-02-01'), row('c', '3', '2031-01-01')];
    const sum = mrrMovements(rows, until).reduce((total, { amount }) => total + Number(amount), 0);
    expect(sum).toBe(7);
  });
});

describe('the retention matrix', () => {
  it('has expectation n·p and variance n·p·(1 − p) of the pooled share at each age', () => {
    const customer = (firstMonth: number, months: number) => ({
      firstMonth,
      activeMonths: new Set(Array.from({ length: months }, (_, index) => firstMonth + index)),
    });
    // Ten customers of month 0, eight stay; thirty of month 1, eighteen stay: pooled 26 of 40.
    const customers = [
      ...Array.from({ length: 10 }, (_, index) => customer(0, index < 8 ? 3 : 1)),
      ...Array.from({ length: 30 }, (_, index) => customer(1, index < 18 ? 2 : 1)),
    ];
    const [first, second] = retentionCohorts(customers, 2);
    expect(first).toMatchObject({ month: 0, size: 10 });
    expect(first?.cells[1]).toEqual({
      age: 1,
      retained: 8,
      share: 0.8,
      expected: 6.5,
      variance: 10 * 0.65 * 0.35,
      isUnusual: false,
    });
    expect(second?.cells[1]).toMatchObject({ retained: 18, share: 0.6, expected: 19.5, variance: 30 * 0.65 * 0.35 });
    expect(first?.cells[0]).toMatchObject({ share: 1, expected: 10, variance: 0, isUnusual: false });
    expect(first?.cells).toHaveLength(3);
    expect(second?.cells).toHaveLength(2);
  });
});

describe("reading Stripe's exports", () => {
  const read = async (text: string) => {
    const file = await readStripeFile(createTextSource(text));
    if (file.kind === 'refused') throw new Error(file.message);
    return file;
  };

  it('takes subscriptions in any order of columns, decimal commas, trials, years and quantities', async () => {
    const { kind, subscriptions, rowCount, rejections } = await read(
      [
        'Status;Amount;Interval;Currency;Customer ID;id;Quantity;Start (UTC);Trial End (UTC);Ended At (UTC);Note',
        'active;1.200,00;year;eur;cus_1;sub_1;2;2026-01-01 10:00;;;x',
        'canceled;30,50;month;eur;cus_2;sub_2;1;2026-01-01 10:00;2026-01-15 10:00;2026-03-01 00:00;',
        'trialing;30,50;month;eur;cus_3;sub_3;1;2026-01-01 10:00;2026-02-01 10:00;;',
      ].join('\n'),
    );
    expect([kind, rowCount, rejections]).toEqual(['SUBSCRIPTIONS', 3, []]);
    expect(
      subscriptions.map(({ id, mrr, paidFrom, endedAt }) => [
        id,
        mrr,
        paidFrom?.toISOString() ?? null,
        endedAt?.toISOString() ?? null,
      ]),
    ).toEqual([
      ['sub_1', '200', '2026-01-01T10:00:00.000Z', null],
      ['sub_2', '30.5', '2026-01-15T10:00:00.000Z', '2026-03-01T00:00:00.000Z'],
      ['sub_3', '30.5', null, null],
    ]);
  });

  it('accounts for every row: duplicates, contradictions and cells that cannot be read', async () => {
    const line = (id: string, rest = 'active,10,month,usd,2026-01-01') => `${id},cus_1,${rest}`;
    const file = await read(
      [
        'id,Customer ID,Status,Amount,Interval,Currency,Created (UTC)',
        line('a'),
        line('a'),
        line('a', 'active,11,month,usd,2026-01-01'),
        line('b', 'gone,10,month,usd,2026-01-01'),
        line('c', 'active,10,month,usd,01/02/2026'),
        line('d', 'active,10,fortnight,usd,2026-01-01'),
      ].join('\n'),
    );
    expect([file.rowCount, file.subscriptions.length, file.duplicateCount]).toEqual([6, 1, 1]);
    expect(file.rejections.map(({ line: at, column, reason }) => [at, column, reason.slice(0, 28)])).toEqual([
      [4, 'id', '"a" stands in line 2 already'],
      [5, 'Status', '"gone" is no status of a sub'],
      [6, 'Created (UTC)', '"01/02/2026" is no time such'],
      [7, 'Interval', '"fortnight" is no interval: '],
    ]);
  });

  it('tells payments by their columns', async () => {
    const file = await read(
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Status\nch_1,2026-01-02 03:04,20.00,5.00,usd,Paid\nch_2,2026-01-02 03:04,20.00,0.00,usd,Failed\n',
    );
    expect(file.payments.map(({ amount, refunded, status }) => [amount, refunded, status])).toEqual([
      ['20.00', '5.00', 'SUCCEEDED'],
      ['20.00', '0.00', 'FAILED'],
    ]);
    await expect(read('a,b\n1,2\n')).rejects.toThrow("Expected is Stripe's CSV export");
  });
});
