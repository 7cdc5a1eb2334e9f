import type { Page } from '@playwright/test';
import { demoContent, demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import {
  importRevenue,
  openSurvey,
  planStrategy,
  studyPrices,
  studyPurchases,
  subscriptionLines,
} from '../kit/money.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { inspectPage } from '../pages/inspect-page.js';

/** What the pages show, made once through the API. */
interface MoneyContent {
  readonly opportunityId: string;
  readonly strategyId: string;
  readonly survey: { readonly id: string; readonly token: string };
  readonly studyId: string;
  readonly demandId: string;
  readonly importId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: MoneyContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const heading = (name: string) => (page: Page) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const chart = (page: Page) => expect(page.locator('figure svg [data-point]').first()).toBeAttached();
const simulated = (page: Page) => expect(page.getByText('paths simulated.')).toBeVisible({ timeout: 30_000 });
const suggestions = (page: Page) => expect(page.getByTestId('suggestions').getByRole('listitem').first()).toBeVisible();

const PAGES: readonly PageUnderTest[] = [
  {
    name: 'strategies',
    path: () => '/money',
    isThere: (page) => expect(page.locator('tbody tr[data-row]').first()).toBeVisible(),
  },
  {
    name: 'new-strategy',
    path: ({ opportunityId }) => `/money/strategies/new?opportunity=${opportunityId}`,
    isThere: (page) => expect(page.getByRole('button', { name: 'Plan how it earns' })).toBeEnabled(),
  },
  { name: 'strategy', path: ({ strategyId }) => `/money/strategies/${strategyId}`, isThere: suggestions },
  {
    name: 'case-price',
    path: ({ opportunityId, strategyId }) => `/niches/opportunities/${opportunityId}/price?strategy=${strategyId}`,
    isThere: suggestions,
  },
  {
    name: 'projection',
    path: ({ strategyId }) => `/money/strategies/${strategyId}/projection`,
    isThere: simulated,
  },
  {
    name: 'case-projection',
    path: ({ opportunityId, strategyId }) =>
      `/niches/opportunities/${opportunityId}/projection?strategy=${strategyId}&show=profit`,
    isThere: simulated,
  },
  {
    name: 'price-lab',
    path: () => '/money/research',
    isThere: (page) => expect(page.locator('[data-row]').first()).toBeVisible(),
  },
  { name: 'new-survey', path: () => '/money/research/surveys/new', isThere: heading('New survey') },
  {
    name: 'survey',
    path: ({ survey }) => `/money/research/surveys/${survey.id}`,
    isThere: (page) => expect(page.getByLabel('Link for respondents')).toBeVisible(),
  },
  {
    name: 'survey-public',
    path: ({ survey }) => `/survey/${survey.token}`,
    isThere: (page) => expect(page.getByRole('button', { name: 'Send my answer' })).toBeEnabled(),
  },
  { name: 'import-answers', path: () => '/money/research/import', isThere: heading('Import answers') },
  { name: 'study-prices', path: ({ studyId }) => `/money/research/studies/${studyId}`, isThere: chart },
  {
    name: 'revenue',
    path: () => '/money/revenue',
    isThere: async (page) => {
      await chart(page);
      await expect(page.getByRole('table', { name: /Retention by cohort/ })).toBeVisible();
    },
  },
  {
    name: 'revenue-import',
    path: ({ importId }) => `/money/revenue/imports/${importId}`,
    isThere: heading('subscriptions.csv'),
  },
  { name: 'study-demand', path: ({ demandId }) => `/money/research/studies/${demandId}`, isThere: chart },
];

let content: MoneyContent;

test.beforeAll(async () => {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const { opportunityIds } = await demoContent(api);
  const opportunityId = opportunityIds[1] ?? '';
  content = {
    opportunityId,
    strategyId: await planStrategy(api, opportunityId, 'pages'),
    survey: await openSurvey(api, 'What is it worth to you?'),
    studyId: await studyPrices(api),
    demandId: await studyPurchases(api),
    importId: await importRevenue(api, subscriptionLines()),
  };
});

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo: _ }) => {
    await inspectPage(page, name, path(content), isThere);
  });
}
