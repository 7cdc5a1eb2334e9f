import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, dataOf, mutate, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const HEADER = 'id,Customer ID,Status,Currency,Interval,Amount,Quantity,Start (UTC),Ended At (UTC)';
const LIFE = [
  HEADER,
  'gold,syncalytics,canceled,usd,year,500.00,4,2026-01-01 00:00,2027-01-01 00:00',
  'silver,syncalytics,canceled,usd,month,30.00,2,2026-01-04 00:00,2026-02-18 00:00',
  'other,teapot,active,usd,month,100.00,1,2026-02-10 00:00,',
];
const IMPORT =
  'import { id kind rowCount acceptedCount duplicateCount rejectedCount notices rejections { nodes { line column reason } } }';
const input = { fromMonth: '2026-01', toMonth: '2026-03' };

interface ImportAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  import: any;
}
const send = (who: TestCaller, lines: string[]) =>
  mutate<ImportAnswer>(
    service,
    who,
    'importSubscriptions',
    { file: { content: lines.join('\n'), fileName: 'subscriptions.csv' } },
    IMPORT,
  );

async function metrics(who: TestCaller) {
  const query = `query ($input: RevenueMetricsInput!) { revenueMetrics(input: $input) { currency
    months { month starting newBusiness expansion contraction churn reactivation ending customers quickRatio collected refunded }
    cohorts { month size cells { age retained expected } } } }`;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  return dataOf(await who.graphql<{ revenueMetrics: any }>(service.url, query, { input })).revenueMetrics;
}

describe('imported revenue', () => {
  it('becomes movements by month, and a retention matrix', async () => {
    const ann = caller();
    const { import: imported, userErrors } = await send(ann, LIFE);
    expect(userErrors).toEqual([]);
    expect(imported).toMatchObject({ kind: 'SUBSCRIPTIONS', rowCount: 3, acceptedCount: 3, rejectedCount: 0 });
    const { currency, months, cohorts } = await metrics(ann);
    expect(currency).toBe('USD');
    expect(
      months.map(({ month, newBusiness, expansion, contraction, ending, customers }: Record<string, unknown>) => [
        month,
        newBusiness,
        expansion,
        contraction,
        ending,
        customers,
      ]),
    ).toEqual([
      ['2026-01', '166.67', '60.00', '0.00', '226.67', 1],
      ['2026-02', '100.00', '0.00', '-60.00', '266.67', 2],
      ['2026-03', '0.00', '0.00', '0.00', '266.67', 2],
    ]);
    expect(cohorts).toEqual([
      { month: '2026-01', size: 1, cells: [0, 1, 2].map((age) => ({ age, retained: 1, expected: 1 })) },
      { month: '2026-02', size: 1, cells: [0, 1].map((age) => ({ age, retained: 1, expected: 1 })) },
    ]);
  });

  it('can be opened down to the line of the file', async () => {
    const ann = caller();
    const { import: imported } = await send(ann, LIFE);
    const query = `query ($input: RevenueMetricsInput!) { mrrMovements(input: $input, kind: CONTRACTION) { nodes { customer amount mrrAfter at
      subscriptions { id line importId } } } }`;
    expect(dataOf(await ann.graphql(service.url, query, { input }))).toEqual({
      mrrMovements: {
        nodes: [
          {
            customer: 'syncalytics',
            amount: '-60',
            mrrAfter: '166.666666666667',
            at: '2026-02-18T00:00:00.000Z',
            subscriptions: [{ id: 'silver', line: 3, importId: imported.id }],
          },
        ],
      },
    });
  });

  it('is the same import for the same file, and a newer export replaces what it tells anew', async () => {
    const ann = caller();
    const both = await Promise.all([send(ann, LIFE), send(ann, LIFE)]);
    expect(both[0].import.id).toBe(both[1].import.id);
    expect((await metrics(ann)).months[2].ending).toBe('266.67');
    await send(ann, [HEADER, 'other,teapot,canceled,usd,month,100.00,1,2026-02-10 00:00,2026-03-10 00:00']);
    const [, , march] = (await metrics(ann)).months;
    expect(march).toMatchObject({
      starting: '266.67',
      churn: '-100.00',
      ending: '166.67',
      customers: 1,
      quickRatio: 0,
    });
  });

  it('reports every row that could not be used', async () => {
    const ann = caller();
    const { import: imported } = await send(ann, [
      ...LIFE,
      LIFE[3] ?? '',
      'x,c,active,usd,month,ten,1,2026-01-01,',
      'other,teapot,active,usd,month,1,1,2026-01-01,',
    ]);
    expect(imported).toMatchObject({ rowCount: 6, acceptedCount: 3, duplicateCount: 1, rejectedCount: 2 });
    expect(
      imported.rejections.nodes.map(({ line, column }: { line: number; column: string }) => [line, column]),
    ).toEqual([
      [6, 'Amount'],
      [7, 'id'],
    ]);
    const bad = await send(ann, ['nothing,here', '1,2']);
    expect(bad.userErrors).toEqual([
      expect.objectContaining({ field: ['input', 'file', 'content'], message: expect.stringContaining('Expected is') }),
    ]);
  });

  it('adds what was collected and given back, from an export of payments', async () => {
    const ann = caller();
    await send(ann, LIFE);
    await send(ann, [
      'id,Created (UTC),Amount,Amount Refunded,Currency,Status',
      'ch_1,2026-02-02 10:00,100.00,30.00,usd,Paid',
      'ch_2,2026-02-28 23:59,50.00,0,usd,Paid',
      'ch_3,2026-02-03 10:00,99.00,0,usd,Failed',
    ]);
    expect((await metrics(ann)).months[1]).toMatchObject({ collected: '150.00', refunded: '30.00' });
  });

  it('lists its files, newest first, and its currencies, the most used first', async () => {
    const ann = caller();
    const { import: first } = await send(ann, LIFE);
    const { import: second } = await send(ann, [HEADER, 'euro,ida,active,eur,month,9.00,1,2026-02-01 00:00,']);
    const query = `query ($first: Int!, $after: String) { revenueCurrencies
      revenueImports(first: $first, after: $after) { nodes { id fileName } pageInfo { hasNextPage endCursor } } }`;
    const read = async (who: TestCaller, after: string | null = null) =>
      dataOf(
        await who.graphql<{
          revenueCurrencies: string[];
          revenueImports: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(service.url, query, { first: 1, after }),
      );
    const page = await read(ann);
    expect(page.revenueCurrencies).toEqual(['USD', 'EUR']);
    expect(page.revenueImports.nodes.map(({ id }) => id)).toEqual([second.id]);
    const next = await read(ann, page.revenueImports.pageInfo.endCursor);
    expect(next.revenueImports.nodes.map(({ id }) => id)).toEqual([first.id]);
    expect(next.revenueImports.pageInfo.hasNextPage).toBe(false);
    expect(await read(caller())).toMatchObject({ revenueCurrencies: [], revenueImports: { nodes: [] } });
  });

  it('is seen by its own workspace only', async () => {
    const [ann, ben] = [caller(), caller()];
    const { import: imported } = await send(ann, LIFE);
    expect(await metrics(ben)).toBeNull();
    const query = `query ($id: ID!, $input: RevenueMetricsInput!) { revenueImport(id: $id) { id } mrrMovements(input: $input) { nodes { id } } }`;
    expect(dataOf(await ben.graphql(service.url, query, { id: imported.id, input }))).toEqual({
      revenueImport: null,
      mrrMovements: { nodes: [] },
    });
  });
});
