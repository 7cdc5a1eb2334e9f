import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formatRange } from '../src/analysis-engine/describe/format.js';
import { escapeHtml } from '../src/reports/html/escape-html.js';
import type { ReportSnapshot } from '../src/reports/report-snapshot.js';
import { type Analysed, analysed } from './support/analysed.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf } from './support/operations.js';
import { downloadUrl, generatedReport, mutateReport, open, readReport } from './support/reports.js';

let on: TestStores;
let service: TestService;
let niches: Analysed;
let aheadMs = 0;
const ann = caller();
const bob = caller();
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => new Date(Date.now() + aheadMs) });
  niches = await analysed(service, ann);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});
const ids = (count: number) => niches.opportunities.slice(0, count).map(({ id }) => id);

describe('a report', () => {
  test('is a page, a PDF and documented JSON of the same snapshot', async () => {
    const report = await generatedReport(service, ann, { opportunityIds: ids(3), title: 'Café <b>&</b> Łódź, 20 €' });
    const page = await open(service, downloadUrl(report, 'HTML'));
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<h1>Café &lt;b&gt;&amp;&lt;/b&gt; Łódź, 20 €</h1>');
    for (const { name } of niches.opportunities.slice(0, 3)) expect(html).toContain(`>${name}</h2>`);
    expect(html).toContain('<svg');
    const json = await (await open(service, downloadUrl(report, 'JSON'))).json();
    expect(json).toMatchObject({
      format: 'paissive.report/1',
      opportunities: niches.opportunities
        .slice(0, 3)
        .map(({ id, name }) => ({ id, name, sourceId: niches.analysisId })),
      sources: [{ id: niches.analysisId, fileName: 'keywords.csv' }],
    });
    const pdf = await open(service, downloadUrl(report, 'PDF'));
    const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; .*''Caf%C3%A9%20.*%20%E2%82%AC\.pdf$/);
    expect(bytes.slice(0, 8)).toBe('%PDF-1.7');
    expect(bytes).toContain('/MarkInfo');
    expect(bytes).toContain('/S /Figure');
    expect(bytes).toMatch(/\/Lang \(/);
  });

  test('of an analysis tells of its best opportunities in order', async () => {
    const report = await generatedReport(service, ann, { analysisId: niches.analysisId });
    expect(report.opportunityIds).toEqual(ids(10));
  });

  test('holds nothing of sections that were not asked for, in no format', async () => {
    const report = await generatedReport(service, ann, { opportunityIds: ids(2), sections: ['TREND'] });
    const json = (await (await open(service, downloadUrl(report, 'JSON'))).json()) as ReportSnapshot;
    expect(json.differences).toBeNull();
    for (const { keywords, factors, nextSteps, trend } of json.opportunities) {
      expect([keywords, factors, nextSteps]).toEqual([null, null, null]);
      expect(trend?.method).toEqual(expect.any(String));
    }
  });

  test('tells what is known of market and competition with how it is known, in every format, and nothing unasked', async () => {
    const report = await generatedReport(service, ann, { opportunityIds: ids(1), sections: ['ENRICHMENT'] });
    const json = (await (await open(service, downloadUrl(report, 'JSON'))).json()) as ReportSnapshot;
    const enrichment = json.opportunities[0]?.enrichment;
    if (!enrichment?.marketSize.isKnown) throw new Error('The searches of the file are known.');
    const { searchesPerYear } = enrichment.marketSize.value;
    const html = await (await open(service, downloadUrl(report, 'HTML'))).text();
    expect(html).toContain('Market and competition');
    expect(html).toContain(formatRange(searchesPerYear));
    expect(html).toContain('How we know');
    for (const { reason } of enrichment.followUps) expect(html).toContain(escapeHtml(reason));
    const [pdf, bare] = await Promise.all(
      [report, await generatedReport(service, ann, { opportunityIds: ids(1), sections: ['NEXT_STEPS'] })].map(
        async (each) => (await open(service, downloadUrl(each, 'PDF'))).arrayBuffer(),
      ),
    );
    // Text in a PDF is numbers of glyphs; that there is more of it can be seen.
    expect(pdf?.byteLength).toBeGreaterThan((bare?.byteLength ?? 0) + 1_000);
    const without = await generatedReport(service, ann, { opportunityIds: ids(1), sections: ['TREND'] });
    const bareJson = (await (await open(service, downloadUrl(without, 'JSON'))).json()) as ReportSnapshot;
    expect(bareJson.opportunities[0]?.enrichment).toBeNull();
    expect(await (await open(service, downloadUrl(without, 'HTML'))).text()).not.toContain('Market and competition');
  });

  test('is made once for a key, and stays deleted until it is restored', async () => {
    const input = { opportunityIds: ids(1), idempotencyKey: 'once' };
    const [one, same] = await Promise.all([generatedReport(service, ann, input), generatedReport(service, ann, input)]);
    expect(same.id).toBe(one.id);
    expect((await mutateReport(service, ann, 'deleteReport', { reportId: one.id })).report?.deletedAt).not.toBeNull();
    expect(await readReport(service, ann, one.id)).toBeNull();
    expect((await open(service, downloadUrl(one, 'JSON'))).status).toBe(404);
    const again = await mutateReport(service, ann, 'generateReport', input);
    expect(again.userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
    expect((await mutateReport(service, ann, 'restoreReport', { reportId: one.id })).report?.id).toBe(one.id);
    expect((await open(service, downloadUrl(one, 'JSON'))).status).toBe(200);
  });

  test('is listed newest first with a count', async () => {
    const query = 'query { reports(first: 2) { totalCount nodes { id createdAt } pageInfo { hasNextPage } } }';
    type Page = { reports: { totalCount: number; nodes: { createdAt: string }[]; pageInfo: { hasNextPage: boolean } } };
    const { reports } = dataOf(await ann.graphql<Page>(service.url, query));
    expect(reports.totalCount).toBeGreaterThan(2);
    expect(reports.pageInfo.hasNextPage).toBe(true);
    const [first, second] = reports.nodes;
    expect((first?.createdAt ?? '') >= (second?.createdAt ?? '')).toBe(true);
  });

  test('is found by what it tells of, however many others there are since', async () => {
    const [one = '', other = ''] = ids(2);
    const made = (ids: string[]) => mutateReport(service, ann, 'generateReport', { opportunityIds: ids });
    const alone = (await made([one])).report?.id;
    const both = (await made([other, one])).report?.id;
    for (let index = 0; index < 3; index += 1) await made([other]);
    const query = `query ($id: ID!, $after: String) { reports(first: 1, after: $after, opportunityId: $id) {
      totalCount nodes { id opportunityIds } pageInfo { hasNextPage endCursor } } }`;
    interface Found {
      reports: {
        totalCount: number;
        nodes: { id: string; opportunityIds: string[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const found: Found['reports']['nodes'] = [];
    let totalCount = 0;
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { reports }: Found = dataOf(await ann.graphql<Found>(service.url, query, { id: one, after }));
      found.push(...reports.nodes);
      totalCount = reports.totalCount;
      isMore = reports.pageInfo.hasNextPage;
      after = reports.pageInfo.endCursor;
    }
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual([both, alone]);
    expect(found.every((report) => report.opportunityIds.includes(one))).toBe(true);
    expect(totalCount).toBe(found.length);
    const strange = dataOf(await caller().graphql<Found>(service.url, query, { id: one }));
    expect(strange.reports).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe('what is refused', () => {
  test.each([
    ['neither opportunities nor an analysis', {}, 'InvalidInputError'],
    ['opportunities that are not here', { opportunityIds: ['nowhere'] }, 'NotFoundError'],
    ['an analysis that is not here', { analysisId: 'nowhere' }, 'NotFoundError'],
    ['21 opportunities', { opportunityIds: Array.from({ length: 21 }, (_, index) => `${index}`) }, 'InvalidInputError'],
  ])('%s', async (_what, input, code) => {
    const { report, userErrors } = await mutateReport(service, ann, 'generateReport', input);
    expect(report).toBeNull();
    expect(userErrors).toEqual([expect.objectContaining({ __typename: code })]);
  });

  test("another workspace's opportunities and reports", async () => {
    const report = await generatedReport(service, ann, { opportunityIds: ids(1) });
    const { userErrors } = await mutateReport(service, bob, 'generateReport', { opportunityIds: ids(1) });
    expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    expect(await readReport(service, bob, report.id)).toBeNull();
    for (const mutation of ['deleteReport', 'shareReport'] as const) {
      const refused = await mutateReport(service, bob, mutation, { reportId: report.id });
      expect(refused.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    }
  });

  test('those who may only read', async () => {
    const reader = caller({ workspaceId: ann.viewer?.workspaceId ?? '', scopes: ['niches:read'] });
    await expect(generatedReport(service, reader, { opportunityIds: ids(1) })).rejects.toThrow('FORBIDDEN');
  });

  test('an address that was changed or has expired', async () => {
    const report = await generatedReport(service, ann, { opportunityIds: ids(1) });
    const url = downloadUrl(report, 'JSON');
    expect((await open(service, url.replace('report.json', 'report.html'))).status).toBe(403);
    expect((await open(service, url.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
    aheadMs = 16 * 60_000;
    expect((await open(service, url)).status).toBe(403);
    aheadMs = 0;
    expect((await open(service, url)).status).toBe(200);
  });
});
