import { DEMO_EMAIL } from '@paissive/supervisor';
import type { Page } from '@playwright/test';
import { expect, test as visitor } from '../kit/browser-test.js';
import type { DemoContent } from '../kit/demo.js';
import { test as demo } from '../kit/demo-test.js';
import { inspectOverlay, inspectPage, LOOKS, SIZES } from './inspect-page.js';

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: DemoContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const rows = (page: Page) => expect(page.locator('tbody tr[data-row]').first()).toBeVisible();

const PUBLIC: readonly PageUnderTest[] = [
  { name: 'landing', path: () => '/', isThere: heading(/Find a niche worth building for/) },
  { name: 'sign-in', path: () => '/sign-in', isThere: heading(/Sign in/) },
  { name: 'register', path: () => '/register', isThere: heading(/Create/) },
];

const SIGNED_IN: readonly PageUnderTest[] = [
  { name: 'home', path: () => '/home', isThere: rows },
  { name: 'import', path: () => '/niches/import', isThere: heading('Import keywords') },
  {
    name: 'import-report',
    path: ({ importId }) => `/niches/import?import=${importId}`,
    isThere: (page) => expect(page.getByRole('button', { name: 'Start analysis' })).toBeEnabled(),
  },
  {
    name: 'analyses',
    path: () => '/niches/analyses',
    isThere: (page) => expect(page.getByRole('listitem').first()).toBeVisible(),
  },
  { name: 'analysis', path: ({ analysisId }) => `/niches/analyses/${analysisId}`, isThere: rows },
  { name: 'opportunities', path: () => '/niches', isThere: rows },
  {
    name: 'dossier',
    path: ({ opportunityIds }) => `/niches/opportunities/${opportunityIds[0]}`,
    isThere: async (page) => {
      await expect(page.locator('svg [data-point]').first()).toBeAttached();
      await expect(page.getByRole('table', { name: 'Keywords' }).locator('tbody tr').first()).toBeAttached();
    },
  },
  {
    name: 'compare',
    path: ({ opportunityIds }) => `/niches/compare?ids=${opportunityIds.slice(0, 3).join(',')}`,
    isThere: (page) => expect(page.getByRole('region', { name: 'Values side by side' })).toBeVisible(),
  },
  {
    name: 'security',
    path: () => '/settings/security',
    isThere: (page) => expect(page.getByText('this device')).toBeVisible(),
  },
];

const NOTHING: DemoContent = { analysisId: '', importId: '', opportunityIds: [] };

for (const { name, path, isThere } of PUBLIC) {
  visitor(`${name}: accessible, quiet and within its window in every look and size`, async ({ page }) => {
    await inspectPage(page, name, path(NOTHING), isThere);
  });
}

for (const { name, path, isThere } of SIGNED_IN) {
  demo(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo }) => {
    await inspectPage(page, name, path(demo), async () => {
      await isThere(page);
      await expect(page.getByText(DEMO_EMAIL).first()).toBeAttached();
    });
  });
}

visitor.describe('an address without a page', () => {
  // The answer says so itself, and browsers report that as an error.
  visitor.use({ expectedComplaints: [/status of 404/] });
  visitor('not-found: accessible, quiet and within its window in every look and size', async ({ page }) => {
    await inspectPage(page, 'not-found', '/no/such/page', heading('There is no page at this address'));
  });
});

demo('the open overlays are accessible in both looks', async ({ page, demo }) => {
  await page.goto(`/niches/analyses/${demo.analysisId}`);
  await rows(page);
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
    await page.setViewportSize(SIZES.wide);
    await page.keyboard.press('Control+k');
    await inspectOverlay(page, 'palette', look, page.getByPlaceholder(/Page, action or opportunity/));
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await inspectOverlay(page, 'keys', look, page.getByRole('heading', { name: /Keys|Keyboard/ }));
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /show the source/ })
      .first()
      .click();
    await inspectOverlay(page, 'score-source', look, page.getByText(/of 100$/));
    await page.keyboard.press('Escape');
  }
});
