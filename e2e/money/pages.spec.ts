import type { Page } from '@playwright/test';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planStrategy } from '../kit/money.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { inspectPage } from '../pages/inspect-page.js';

/** What the pages show, made once through the API. */
interface MoneyContent {
  readonly opportunityId: string;
  readonly strategyId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: MoneyContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

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
];

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo }) => {
    const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
    const opportunityId = demo.opportunityIds[1] ?? '';
    const strategyId = await planStrategy(api, opportunityId, 'pages');
    await inspectPage(page, name, path({ opportunityId, strategyId }), isThere);
  });
}
