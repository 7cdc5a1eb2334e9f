import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caller,
  dataOf,
  mutate,
  present,
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

interface Imported {
  readonly metricImport: Record<string, unknown> | null;
}

const nouns =
  'metricImport { id format rowCount acceptedCount rejectedCount duplicateCount skippedCount inserted replaced firstDay lastDay currency notices rejectedRows(first: 1) { nodes { line column reason } pageInfo { hasNextPage } } searchTerms { nodes { term clicks } } }';
const report = (cost: string) =>
  `Day,Campaign,Clicks,Cost,Currency code\n2026-01-01,Tea,3,${cost},EUR\n2026-01-02,Tea,4,2.00,EUR\nTotal: Campaigns,,7,5.00,EUR\nsoon,Tea,1,1.00,EUR\nlater,Tea,1,1.00,EUR\n`;
const give = (input: object, who = caller()) => mutate<Imported>(service, who, 'importMetrics', input, nouns);

describe('importMetrics', () => {
  it('stores figures by day, channel and campaign, once however often the file is given', async () => {
    const who = caller();
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => give({ content: report('1.50') }, who)));
    const metricImport = present(first?.metricImport);
    expect(metricImport).toMatchObject({
      format: 'GOOGLE_ADS',
      rowCount: 4,
      acceptedCount: 2,
      rejectedCount: 2,
      skippedCount: 1,
      firstDay: '2026-01-01',
      lastDay: '2026-01-02',
      currency: 'EUR',
      rejectedRows: { nodes: [{ line: 5, column: 'Day' }], pageInfo: { hasNextPage: true } },
    });
    for (const other of again) expect(other.metricImport?.['id']).toBe(metricImport['id']);
    const { metricImports } = dataOf(
      await who.graphql<{ metricImports: { nodes: unknown[] } }>(service.url, '{ metricImports { nodes { id } } }'),
    );
    expect(metricImports.nodes).toEqual([{ id: metricImport['id'] }]);
  });

  it('puts a later file in the place of what the same source told before, and campaigns measure themselves by it', async () => {
    const who = caller();
    await give({ content: report('1.50') }, who);
    const corrected = await give({ content: report('3.00') }, who);
    expect(corrected.metricImport).toMatchObject({ inserted: 0, replaced: 2 });
    const { campaign } = await mutate<{ campaign: { id: string } | null }>(
      service,
      who,
      'createCampaign',
      { name: 'Tea', opportunityId: 'an-opportunity' },
      'campaign { id }',
    );
    const query =
      'query ($input: CampaignPerformanceInput!) { campaignPerformance(input: $input) { totals { clicks cost } } }';
    const { campaignPerformance } = dataOf(
      await who.graphql<{ campaignPerformance: unknown }>(service.url, query, {
        input: { campaignId: present(campaign).id },
      }),
    );
    expect(campaignPerformance).toMatchObject({ totals: { clicks: 7, cost: expect.stringMatching(/^5(\.00)?$/) } });
  });

  it('takes bytes, and keeps queries of Search Console', async () => {
    const text = '\ufeffTop queries\tClicks\tImpressions\tCTR\tPosition\nteapot\t2\t9\t22%\t4\n';
    const { metricImport } = await give({ contentBase64: Buffer.from(text, 'utf16le').toString('base64') });
    expect(metricImport).toMatchObject({ searchTerms: { nodes: [{ term: 'teapot', clicks: 2 }] }, firstDay: null });
  });

  it('says what is wrong with a file', async () => {
    const paths = async (input: object) => (await give(input)).userErrors.map(({ field }) => field?.join('.'));
    expect(await paths({ content: 'a,b\n1,2\n' })).toEqual(['input.content']);
    expect(await paths({})).toEqual(['input.content']);
    expect(await paths({ contentBase64: '***' })).toEqual(['input.contentBase64']);
    expect(await paths({ content: 'Day,Campaign,Cost\n2026-01-01,Tea,3\n' })).toEqual(['input.currency']);
  });
});
