import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Analysed, analysed } from './support/analysed.js';
import { caller, PUBLIC_URL, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { generatedReport, mutateReport, open, readReport } from './support/reports.js';

const DAY_MS = 24 * 60 * 60_000;

let on: TestStores;
let service: TestService;
let niches: Analysed;
let aheadMs = 0;
const ann = caller();
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { now: () => new Date(Date.now() + aheadMs) });
  niches = await analysed(service, ann);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

async function shared(expiresInDays = 7) {
  const report = await generatedReport(service, ann, {
    opportunityIds: niches.opportunities.slice(0, 2).map(({ id }) => id),
  });
  const { share, url } = await mutateReport(service, ann, 'shareReport', { reportId: report.id, expiresInDays });
  return { reportId: report.id, shareId: share?.id ?? '', url: url ?? '' };
}

/** What a stranger is told at an address that leads nowhere. */
async function nothing(url: string) {
  const answer = await open(service, url);
  return { status: answer.status, body: await answer.json() };
}

test('a link shows the report to whoever has it, in every format, and counts', async () => {
  const { reportId, url } = await shared();
  expect(url.startsWith(`${PUBLIC_URL}/shared-reports/`)).toBe(true);
  const page = await open(service, url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(niches.opportunities[0]?.name);
  expect((await open(service, `${url}/report.json`)).status).toBe(200);
  expect((await open(service, `${url}/report.pdf`)).headers.get('content-type')).toBe('application/pdf');
  const [share] = (await readReport(service, ann, reportId))?.shares ?? [];
  expect(share).toMatchObject({ viewCount: 3, revokedAt: null });
});

test('a shared page loads, runs and tells nothing: no script, no cache, no referrer, no index, no workspace', async () => {
  const { url } = await shared();
  const page = await open(service, url);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain('sandbox');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('x-robots-tag')).toContain('noindex');
  expect(page.headers.get('cache-control')).toContain('no-store');
  const html = await page.text();
  expect(html).not.toMatch(/<script|javascript:| on\w+=/i);
  expect(html).not.toContain(ann.viewer?.workspaceId);
  const json = await (await open(service, `${url}/report.json`)).text();
  expect(json).not.toContain(ann.viewer?.workspaceId);
  expect(json).not.toContain(ann.viewer?.userId);
});

describe('a link that leads nowhere answers alike', () => {
  const unknown = `${PUBLIC_URL}/shared-reports/${'x'.repeat(32)}`;

  test('when it is made up, malformed, or names another file', async () => {
    const { url } = await shared();
    const expected = await nothing(unknown);
    expect(expected.status).toBe(404);
    expect(await nothing(`${PUBLIC_URL}/shared-reports/short`)).toEqual(expected);
    expect(await nothing(`${url}/report.exe`)).toEqual(expected);
  });

  test('when it was taken back', async () => {
    const { shareId, reportId, url } = await shared();
    const { share } = await mutateReport(service, ann, 'revokeReportShare', { shareId });
    expect(share?.id).toBe(shareId);
    expect(await nothing(url)).toEqual(await nothing(unknown));
    expect((await readReport(service, ann, reportId))?.shares[0]?.revokedAt).not.toBeNull();
  });

  test('when it has expired', async () => {
    const { url } = await shared(1);
    aheadMs = DAY_MS - 60_000;
    expect((await open(service, url)).status).toBe(200);
    aheadMs = DAY_MS + 60_000;
    expect(await nothing(url)).toEqual(await nothing(unknown));
    aheadMs = 0;
  });

  test('while the report is deleted', async () => {
    const { reportId, url } = await shared();
    await mutateReport(service, ann, 'deleteReport', { reportId });
    expect(await nothing(url)).toEqual(await nothing(unknown));
    await mutateReport(service, ann, 'restoreReport', { reportId });
    expect((await open(service, url)).status).toBe(200);
  });
});

test('the store knows no link: only hashes of tokens are kept', async () => {
  const { reportId, url } = await shared();
  const token = url.split('/').at(-1) ?? '';
  const kept = await service.stores.reportShares.listOf(ann.viewer?.workspaceId ?? '', [reportId]);
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('only the workspace of a link can take it back', async () => {
  const { shareId, url } = await shared();
  const { userErrors } = await mutateReport(service, caller(), 'revokeReportShare', { shareId });
  expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
  expect((await open(service, url)).status).toBe(200);
});

test('a report has twenty links at most, and a link holds for a year at most', async () => {
  const { reportId } = await shared();
  const refused = await mutateReport(service, ann, 'shareReport', { reportId, expiresInDays: 366 });
  expect(refused.userErrors).toEqual([expect.objectContaining({ __typename: 'InvalidInputError' })]);
  for (let count = 1; count < 20; count += 1) await mutateReport(service, ann, 'shareReport', { reportId });
  const { userErrors } = await mutateReport(service, ann, 'shareReport', { reportId });
  expect(userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
});
