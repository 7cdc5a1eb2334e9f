import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { dropFile } from '../kit/drop-file.js';
import { register, signIn } from '../kit/enter.js';
import { HEADER_LINE, keywordPlannerFile, ROWS_BEFORE_BAD } from '../kit/keyword-planner-file.js';
import { newCredentials } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { type PageComplaints, watchPage } from '../kit/watch-page.js';

const KEYWORDS = 400;
/** Rows of totals, which hold no keyword. */
const TOTALS = 1;
/** Header, then the row of totals, then the first keywords. */
const FIRST_BAD_LINE = HEADER_LINE + 2 + ROWS_BEFORE_BAD;
const BAD_ROWS = [
  { keyword: 'volume as text', average: 'many' },
  { keyword: 'volume below zero', average: '-40' },
];

/** The way of somebody who has an export and knows nothing else. Each test goes on where the one before it ended. */
test.describe.configure({ mode: 'serial' });

const newcomer = newCredentials();
let context: BrowserContext;
let page: Page;
let complaints: PageComplaints;

test.beforeAll(async ({ browser }) => {
  const { web } = sharedPlatform().urls;
  if (web === null) throw new Error('The platform runs without its web application.');
  context = await browser.newContext({ baseURL: web });
  page = await context.newPage();
  complaints = watchPage(page);
});
test.afterEach(() => expect(complaints.found).toEqual([]));
test.afterAll(() => context.close());

test('registering leads to an empty workspace that says what to do', async () => {
  await register(page, newcomer);
  await expect(page.getByRole('heading', { name: 'Start with keywords that people really search for' })).toBeVisible();
});

test('a dropped Keyword Planner export is recognised and every row is accounted for', async () => {
  await page.getByRole('link', { name: 'Import keywords' }).first().click();
  const file = keywordPlannerFile({ keywords: KEYWORDS, months: 12, badRows: BAD_ROWS });
  await dropFile(page.getByTestId('drop-zone'), 'Keyword Stats 2026-11-02.csv', file);
  await expect(page.getByRole('heading', { name: 'Google Keyword Planner' })).toBeVisible();
  await expect(page.getByText(/Told by: .*UTF-16.*Keyword Stats/)).toBeVisible();
  await expect(definition('Rows')).toHaveText(String(KEYWORDS + BAD_ROWS.length + TOTALS));
  await expect(definition('Accepted')).toHaveText(String(KEYWORDS));
  await expect(definition('Rejected')).toHaveText(String(BAD_ROWS.length));
  await expect(definition('Skipped by design')).toHaveText(String(TOTALS));
  await expect(definition('History')).toHaveText(/Nov 2025 – Oct 2026/);
  await expect(definition('Currency')).toHaveText('USD');
});

test('each rejected row names its line, its column and the reason, and stands as it was', async () => {
  const rows = page.getByTestId('rejected-rows').locator('tbody tr');
  await expect(rows).toHaveCount(BAD_ROWS.length);
  for (const [index, { keyword, average }] of BAD_ROWS.entries()) {
    const cells = rows.nth(index).locator('td');
    await expect(cells.nth(0)).toHaveText(String(FIRST_BAD_LINE + index));
    await expect(cells.nth(1)).toHaveText('Avg. monthly searches');
    await expect(cells.nth(2)).toContainText(average);
    await expect(cells.nth(3)).toContainText(keyword);
  }
});

test('the finished analysis is a ranked table', async () => {
  await page.getByLabel('Name', { exact: true }).fill('My first export');
  await page.getByRole('button', { name: 'Start analysis' }).click();
  await expect(page).toHaveURL(/\/niches\/analyses\/[\w-]+$/);
  await expect(page.getByTestId('analysis-summary')).toContainText(`from ${KEYWORDS} keywords`);
  await expect(page.locator('tbody tr[data-row]').first()).toBeVisible();
  const ranks = await column(1);
  const scores = (await column(3)).map(Number);
  expect(scores.length).toBeGreaterThanOrEqual(3);
  expect(ranks).toEqual(scores.map((_, index) => String(index + 1)));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('filter and order are in the address and survive a reload', async () => {
  const all = (await names()).length;
  await page.getByLabel('Name or keyword contains').fill('template');
  await page.getByRole('columnheader', { name: 'Opportunity' }).getByRole('button').click();
  await expect(page).toHaveURL(/q=template.*sort=name/);
  await expect(page.getByRole('columnheader', { name: 'Opportunity' })).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await names()).length).toBeLessThan(all);
  await expect(async () => expect(await names()).toEqual((await names()).toSorted())).toPass();
  const before = await names();
  expect(before.length).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove the filter “template”' })).toBeVisible();
  await expect.poll(names).toEqual(before);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/template/);
});

test('a score opens to factor, formula, evidence and what would change it', async () => {
  await page.locator('tbody th a').first().click();
  await expect(page).toHaveURL(/\/niches\/opportunities\//);
  const demand = page.getByTestId('factor-demand');
  await demand.locator('summary').click();
  await expect(demand.getByText('Formula', { exact: true })).toBeVisible();
  await expect(demand.locator('dd').first()).toHaveText(/\d/);
  await expect(demand.getByText('What would change this')).toBeVisible();
  await expect(
    demand
      .getByRole('table', { name: /Evidence for Demand/ })
      .locator('tbody tr')
      .first(),
  ).toContainText(/Avg\. monthly searches|Searches/);
});

test('the chart says its finding and shows its values as a table', async () => {
  const figure = page.locator('figure');
  await expect(figure.locator('figcaption span').first()).toHaveText(
    /^(Searches (rose|fell)|No trend that differs from chance in 12 months|12 months are not enough)/,
  );
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.locator('tbody tr')).toHaveCount(12);
  await figure.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(figure.locator('svg [data-point]')).toHaveCount(12);
});

test('keywords come page by page', async () => {
  const rows = page.getByRole('table', { name: 'Keywords' }).locator('tbody tr');
  await expect(rows).toHaveCount(25);
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(25);
  const texts = await rows.locator('th').allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
});

test('three opportunities are compared side by side, at an address of their own', async () => {
  await page.goto('/niches');
  for (const row of [0, 1, 2])
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(row)
      .check();
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/niches\/compare\?/);
  await expect(page.getByRole('heading', { name: 'Comparison' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: 'Factors of the compared opportunities' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Values side by side' }).locator('thead th')).toHaveCount(3);
});

test('the palette reaches every page by keyboard', async () => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Page, action or opportunity/).fill('secur');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/settings/security');
  await expect(page.getByTestId('sessions').getByText('this device')).toBeVisible();
});

test('after signing out the pages are closed, and signing in leads back to where one was', async () => {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/sign-in');
  await page.goto('/niches/analyses');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, newcomer, '/niches/analyses');
  await expect(page.getByRole('link', { name: 'My first export' })).toBeVisible();
});

/** The value of a term in the report of an import. */
function definition(term: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByText(term, { exact: true }) })
    .locator('dd');
}

/** The texts of a column of the table of opportunities, as far as it is loaded. */
async function column(index: number): Promise<string[]> {
  const cells = page.locator('tbody tr[data-row]').locator(`:scope > :nth-child(${index + 1})`);
  return (await cells.allInnerTexts()).map((text) => text.replace(/,.*$/s, '').trim());
}

function names(): Promise<string[]> {
  return page.locator('tbody th a').allInnerTexts();
}
