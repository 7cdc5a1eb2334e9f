import type { Page } from '@playwright/test';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { inspectPage } from '../pages/inspect-page.js';

interface NichesContent {
  readonly analysisId: string;
  readonly opportunityId: string;
  readonly reportId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: NichesContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const PAGES: readonly PageUnderTest[] = [
  {
    name: 'analysis-weights',
    path: ({ analysisId }) => `/niches/analyses/${analysisId}?weights=1`,
    isThere: (page) => expect(page.getByTestId('weights-preview').locator('tbody tr').first()).toBeVisible(),
  },
  {
    name: 'watchlist',
    path: () => '/niches/watchlist',
    isThere: (page) =>
      expect(page.getByRole('list', { name: 'Watched opportunities' }).getByRole('listitem').first()).toBeVisible(),
  },
  {
    name: 'analysis-refresh',
    path: ({ analysisId }) => `/niches/analyses/${analysisId}/refresh`,
    isThere: (page) => expect(page.getByTestId('drop-zone')).toBeVisible(),
  },
  {
    name: 'analysis-differences',
    path: ({ analysisId }) => `/niches/analyses/${analysisId}/differences`,
    isThere: (page) => expect(page.locator('li[data-change]').first()).toBeVisible(),
  },
  {
    name: 'report',
    path: ({ reportId }) => `/niches/reports/${reportId}`,
    isThere: (page) => expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible(),
  },
  {
    name: 'report-new',
    path: () => '/niches/reports/new',
    isThere: (page) => expect(page.getByRole('button', { name: 'Make the report' })).toBeVisible(),
  },
  {
    name: 'niche-sources',
    path: () => '/niches/sources',
    async isThere(page) {
      await expect(page.getByRole('list', { name: 'Imported files' }).locator('li').first()).toBeVisible();
      await expect(page.getByRole('list', { name: 'Public sources' }).locator('li')).toHaveCount(5);
    },
  },
  {
    name: 'dossier-sources',
    path: ({ opportunityId }) => `/niches/opportunities/${opportunityId}#sources`,
    isThere: (page) =>
      expect(page.getByRole('list', { name: 'What public sources say' }).locator('li').first()).toBeVisible(),
  },
];

const WATCH = `mutation ($id: ID!) {
  watchOpportunity(input: { opportunityId: $id, note: "Ask two clubs first." }) { watch { id } userErrors { message } }
}`;
const RESCORE = `mutation ($id: ID!, $demand: Float!) {
  rescoreAnalysis(input: { analysisId: $id, weights: { demand: $demand } }) { analysis { version } userErrors { message } }
}`;

const REPORT = `mutation ($id: ID!) {
  generateReport(input: { analysisId: $id, title: "Pages", idempotencyKey: "pages" }) { report { id } userErrors { message } }
}`;

const GATHER = `mutation ($id: ID!) {
  gatherSignals(input: { opportunityId: $id, idempotencyKey: "pages" }) { gathering { id } userErrors { message } }
}`;
const GATHERED = 'query ($id: ID!) { opportunity(id: $id) { signalGathering { status } } }';

let content: NichesContent;

test.beforeAll(async ({ demoSession }) => {
  const { analysisId, opportunityIds } = demoSession.content;
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const { generateReport } = await api.ask<{ generateReport: { report: { id: string } | null } }>(REPORT, {
    id: analysisId,
  });
  content = { analysisId, opportunityId: opportunityIds[0] ?? '', reportId: generateReport.report?.id ?? '' };
  await api.ask(WATCH, { id: content.opportunityId });
  await api.ask(GATHER, { id: content.opportunityId });
  const gathered = () =>
    api.ask<{ opportunity: { signalGathering: { status: string } } }>(GATHERED, { id: content.opportunityId });
  await expect
    .poll(async () => (await gathered()).opportunity.signalGathering.status, { timeout: 60_000 })
    .toBe('COMPLETED');
  for (const demand of [90, 30]) await api.ask(RESCORE, { id: analysisId, demand });
});

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo: _ }) => {
    await inspectPage(page, name, path(content), isThere);
  });
}
