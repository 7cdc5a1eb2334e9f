import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caller,
  dataOf,
  mutate,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let stores: TestStores;
let service: TestService;

beforeAll(async () => {
  stores = await startStores();
  service = await startService(stores);
});
afterAll(async () => {
  await service.stop();
  await stores.stop();
});

const query = `query ($input: AttributionInput!) {
  attribution(input: $input) {
    conversionCount revenue { amount currency } unattributedCount unattributedRevenue { amount }
    credits { channel campaignName conversions revenue { amount } }
    paths { channels conversions averageDays } notices
  }
}`;
const january = { from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' };
const file = [
  'Timestamp,User ID,Channel,Campaign,Event,Revenue',
  '2026-01-02 10:00,anna@shop.example,google / cpc,Tea,page_view,',
  '2026-01-05 10:00,anna@shop.example,news / email,,page_view,',
  '2026-01-06 10:00,anna@shop.example,,,purchase,99.99',
  '2026-01-07 10:00,ben@shop.example,,,purchase,10',
  'soon,carl@shop.example,x,,page_view,',
].join('\n');

const importFile = (who = caller(), currency: string | null = 'EUR') =>
  mutate<{ touchPointImport: object | null }>(
    service,
    who,
    'importTouchPoints',
    { content: file, currency },
    'touchPointImport { rowCount rejectedCount receipt { touchPointCount conversionCount duplicateCount } rejectedRows { line column reason } }',
  );

describe('attribution', () => {
  it('shares out what was imported, to the cent, with what nothing led to beside it', async () => {
    const who = caller();
    expect((await importFile(who)).touchPointImport).toMatchObject({
      rowCount: 5,
      rejectedCount: 1,
      receipt: { touchPointCount: 2, conversionCount: 2, duplicateCount: 0 },
      rejectedRows: [{ line: 6, column: 'Timestamp' }],
    });
    const { attribution } = dataOf(
      await who.graphql<{ attribution: object }>(service.url, query, { input: { model: 'LINEAR', ...january } }),
    );
    expect(attribution).toEqual({
      conversionCount: 2,
      revenue: { amount: '109.99', currency: 'EUR' },
      unattributedCount: 1,
      unattributedRevenue: { amount: '10.00' },
      credits: [
        { channel: 'google / cpc', campaignName: null, conversions: '0.5', revenue: { amount: '50.00' } },
        { channel: 'news / email', campaignName: null, conversions: '0.5', revenue: { amount: '49.99' } },
      ],
      paths: [{ channels: ['google / cpc', 'news / email'], conversions: 1, averageDays: 4 }],
      notices: [],
    });
  });

  it('counts everything once, imported or recorded, however often it is told', async () => {
    const who = caller();
    await Promise.all([importFile(who), importFile(who)]);
    const { receipt } = await mutate<{ receipt: object | null }>(
      service,
      who,
      'recordTouchPoints',
      {
        touchPoints: [
          {
            personId: 'anna@shop.example',
            occurredAt: '2026-01-02T10:00:00Z',
            channel: 'google / cpc',
            campaignName: 'Tea',
          },
          { personId: 'dora', occurredAt: '2026-01-02T10:00:00Z', channel: 'google / cpc' },
        ],
        conversions: [{ personId: 'dora', occurredAt: '2026-01-03T10:00:00Z' }],
      },
      'receipt { touchPointCount conversionCount duplicateCount }',
    );
    expect(receipt).toEqual({ touchPointCount: 1, conversionCount: 1, duplicateCount: 1 });
    const { attribution } = dataOf(
      await who.graphql<{ attribution: { conversionCount: number } }>(service.url, query, {
        input: { model: 'MARKOV', ...january },
      }),
    );
    expect(attribution.conversionCount).toBe(3);
  });

  it('keeps no id of a person, and nothing of another workspace', async () => {
    const who = caller({ workspaceId: 'workspace-one' });
    await importFile(who);
    const range = { from: new Date(0), until: new Date('2100-01-01'), limit: 100 };
    const kept = await service.stores.touchPoints.listTouchPoints('workspace-one', range);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('anna');
    const { attribution } = dataOf(
      await caller({ workspaceId: 'workspace-two' }).graphql<{ attribution: object }>(service.url, query, {
        input: { model: 'LAST_TOUCH', ...january },
      }),
    );
    expect(attribution).toMatchObject({ conversionCount: 0, revenue: null, credits: [] });
  });

  it('asks for a currency where there are several, and refuses a time that ends before it begins', async () => {
    const who = caller();
    await importFile(who, 'EUR');
    await importFile(who, 'USD');
    const ask = async (input: object) => (await who.graphql(service.url, query, { input })).errors;
    expect(await ask({ model: 'LINEAR', ...january })).toMatchObject([
      { message: expect.stringContaining('EUR, USD'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await ask({ model: 'LINEAR', ...january, currency: 'USD' })).toEqual([]);
    expect(await ask({ model: 'LINEAR', from: january.until, until: january.from })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
