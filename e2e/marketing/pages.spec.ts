import type { Page } from '@playwright/test';
import { demoContent, demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planCampaign, planExperiment, planMarketing, writeContent } from '../kit/marketing.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { inspectPage } from '../pages/inspect-page.js';

/** What the pages show, made once through the API. */
interface MarketingContent {
  readonly opportunityId: string;
  readonly strategyId: string;
  readonly campaignId: string;
  readonly contentId: string;
  readonly experimentId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: MarketingContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const rows = (page: Page) => expect(page.locator('tbody tr[data-row]').first()).toBeVisible();
const button = (name: string) => (page: Page) => expect(page.getByRole('button', { name, exact: true })).toBeVisible();

const PAGES: readonly PageUnderTest[] = [
  { name: 'marketing-plans', path: () => '/marketing', isThere: rows },
  {
    name: 'marketing-plan-new',
    path: () => '/marketing/strategies/new',
    isThere: (page) => expect(page.getByRole('button', { name: 'Make the plan' })).toBeEnabled(),
  },
  {
    name: 'marketing-plan-edit',
    path: ({ strategyId }) => `/marketing/strategies/${strategyId}?edit=1`,
    isThere: button('Save'),
  },
  {
    name: 'case-marketing',
    path: ({ opportunityId, strategyId }) => `/niches/opportunities/${opportunityId}/marketing?plan=${strategyId}`,
    isThere: (page) => expect(page.locator('tr[data-channel]').first()).toBeVisible(),
  },
  { name: 'campaigns', path: () => '/marketing/campaigns', isThere: rows },
  { name: 'campaign-new', path: () => '/marketing/campaigns/new', isThere: button('Make the campaign') },
  {
    name: 'campaign',
    path: ({ campaignId }) => `/marketing/campaigns/${campaignId}`,
    isThere: (page) => expect(page.locator('figure svg [data-point]').first()).toBeAttached(),
  },
  { name: 'contents', path: () => '/marketing/content', isThere: rows },
  { name: 'content-new', path: () => '/marketing/content/new?way=template', isThere: button('Have it written') },
  {
    name: 'content',
    path: ({ contentId }) => `/marketing/content/${contentId}?keyphrase=office+tea&versions=1`,
    isThere: (page) => expect(page.getByRole('list', { name: 'Remarks' }).getByRole('listitem').first()).toBeVisible(),
  },
  {
    name: 'marketing-calendar',
    path: () => '/marketing/calendar',
    isThere: (page) => expect(page.getByLabel('Address of the calendar')).toBeVisible(),
  },
  {
    name: 'marketing-calendar-week',
    path: () => '/marketing/calendar?view=week',
    isThere: (page) => expect(page.getByRole('list', { name: 'Days of the week' })).toBeVisible(),
  },
  {
    name: 'attribution',
    path: () => '/marketing/attribution',
    isThere: async (page) => {
      const sample = page.getByRole('button', { name: 'Try with sample events' });
      await expect(sample).toBeVisible();
      if ((await page.locator('tbody tr[data-row]').count()) === 0) await sample.click();
      await rows(page);
    },
  },
  {
    name: 'marketing-templates',
    path: () => '/marketing/setup?part=templates',
    isThere: button('Copy Guide to a problem'),
  },
  { name: 'experiments', path: () => '/marketing/experiments', isThere: rows },
  {
    name: 'experiment-new',
    path: () => '/marketing/experiments/new',
    isThere: (page) => expect(page.locator('figure svg [data-point]').first()).toBeAttached(),
  },
  {
    name: 'experiment',
    path: ({ experimentId }) => `/marketing/experiments/${experimentId}`,
    isThere: async (page) => {
      await page.getByRole('button', { name: 'Evaluate' }).click();
      await expect(page.locator('figure svg [data-point]').first()).toBeAttached();
    },
  },
  { name: 'marketing-imports', path: () => '/marketing/imports', isThere: button('Choose a file') },
  {
    name: 'tracked-links',
    path: () => '/marketing/links?to=https%3A%2F%2Fshop.example%2Ftea&source=news&medium=email',
    isThere: button('Copy'),
  },
];

let content: MarketingContent;

test.beforeAll(async () => {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const { opportunityIds } = await demoContent(api);
  const opportunityId = opportunityIds[1] ?? '';
  content = {
    opportunityId,
    strategyId: await planMarketing(api, opportunityId, 'pages'),
    campaignId: await planCampaign(api, opportunityId, 'pages'),
    contentId: await writeContent(api, 'pages'),
    experimentId: await planExperiment(api, 'pages'),
  };
});

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo: _ }) => {
    await inspectPage(page, name, path(content), isThere);
  });
}
