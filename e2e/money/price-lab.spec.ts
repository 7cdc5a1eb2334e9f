import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, type Page } from '@playwright/test';
import { expect, test, webAddress } from '../kit/browser-test.js';
import { dropFile } from '../kit/drop-file.js';
import { openSurvey, studyPrices, studyPurchases } from '../kit/money.js';
import { watchPage } from '../kit/watch-page.js';

/** A device of its own, without an account and as narrow as phones are. */
async function respondentOf(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: webAddress(), viewport: { width: 360, height: 740 } });
  return { context, page: await context.newPage() };
}

const QUESTIONS = [/doubted its quality/, /be a bargain\?/, /still consider it/, /too expensive to consider/] as const;

async function fillIn(page: Page, prices: readonly string[]): Promise<void> {
  for (const [index, question] of QUESTIONS.entries())
    await page.getByRole('textbox', { name: question }).fill(prices[index] ?? '');
}

test('a survey goes out, is answered by phone without an account, and its curves follow', async ({
  page,
  person: _,
  browser,
}) => {
  await page.goto('/money/research');
  await expect(page.getByRole('heading', { name: 'Nobody was asked yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Ask what it is worth' }).click();
  await page.getByLabel('What it is called').fill('What is it worth?');
  await expect(page.getByRole('region', { name: 'As respondents see it' })).toContainText('What is it worth?');
  await page.getByRole('button', { name: 'Make the survey' }).click();
  const link = await page.getByLabel('Link for respondents').inputValue();

  const one = await respondentOf(browser);
  const complaints = watchPage(one.page);
  await one.page.goto(link);
  await expect(one.page.getByRole('heading', { level: 1, name: 'What is it worth?' })).toBeVisible();
  await one.page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(one.page.getByRole('textbox', { name: QUESTIONS[0] })).toBeFocused();
  await expect(one.page.getByText('Please give a price.')).toHaveCount(4);
  await fillIn(one.page, ['5', '30', '20', '40']);
  await one.page.keyboard.press('Enter');
  await expect(one.page.getByText(/getting expensive is not above the one that is a bargain/)).toBeVisible();
  await fillIn(one.page, ['5', '10', '20', '40']);
  await one.page
    .getByRole('group', { name: /price that is a bargain/ })
    .getByLabel('certainly', { exact: true })
    .check();
  await one.page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(one.page.getByRole('heading', { name: 'Thank you, your answer is kept' })).toBeFocused();
  await one.page.reload();
  await expect(one.page.getByText('You have answered this survey on this device before')).toBeVisible();
  expect(complaints.found).toEqual([]);
  await one.context.close();

  const other = await respondentOf(browser);
  await other.page.goto(link);
  await fillIn(other.page, ['8', '15', '30', '50']);
  await other.page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(other.page.getByText('Thank you')).toBeVisible();
  await other.context.close();

  await expect(page.getByRole('status').filter({ hasText: 'Open, 2 answers.' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('figure').first()).toContainText('From 2 answers. None had to be dropped.');
  await page.getByRole('button', { name: 'Keep as a study' }).click();
  await expect(page).toHaveURL(/\/studies\//);
  await expect(page.getByText('Van Westendorp, 2 answers in EUR.')).toBeVisible();
});

test('a closed survey says so, and closing can be taken back for ten seconds', async ({ page, person, browser }) => {
  const survey = await openSurvey(person.api, 'Closing time');
  await page.goto(`/money/research/surveys/${survey.id}`);
  await page.getByRole('button', { name: 'Close the survey' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Close the survey' })).toBeEnabled();
  await page.getByRole('button', { name: 'Close the survey' }).click();
  await page.getByRole('link', { name: 'Price lab' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Closing time' })).toBeVisible();
  const late = await respondentOf(browser);
  await expect(async () => {
    await late.page.goto(`/survey/${survey.token}`);
    await expect(late.page.getByRole('heading', { name: 'This survey takes no more answers' })).toBeVisible();
  }).toPass();
  await late.page.goto('/survey/nothing-here');
  await expect(late.page.getByRole('heading', { name: 'This link leads to no survey' })).toBeVisible();
  await late.context.close();
});

test('a table of answers becomes curves; what cannot be used is told with line and reason', async ({
  page,
  person: _,
}) => {
  await page.goto('/money/research/import');
  const lines = [
    'too cheap;cheap;expensive;too expensive',
    '5;10;20;40',
    '6;12;24;44',
    '8;15;30;50',
    '9;x;20;30',
    '40;30;20;10',
  ];
  await dropFile(page.getByTestId('drop-zone'), 'answers.csv', Buffer.from(lines.join('\n')));
  await expect(page).toHaveURL(/\/studies\//);
  await expect(page.getByRole('heading', { level: 1, name: 'answers' })).toBeVisible();
  await expect(page.getByText(/1 more was dropped, because the four prices do not rise/)).toBeVisible();
  const rejected = page.getByTestId('rejected-rows').locator('tbody tr');
  await expect(rejected).toHaveCount(1);
  await expect(rejected.locator('td').nth(0)).toHaveText('5');
  await expect(rejected.locator('td').nth(1)).toHaveText('cheap');
  await page
    .getByRole('button', { name: /Source|show the source/ })
    .first()
    .click();
  await expect(page.getByText('P. van Westendorp (1976)').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const points = page.getByRole('figure').first().locator('svg [data-point]');
  await points.last().focus();
  await page.keyboard.press('Home');
  await expect(points.first()).toBeFocused();
  await expect(points.first()).toHaveAttribute('aria-label', /^€5\.00: too cheap/);
});

test('a table that is none is refused in words, and nothing is lost', async ({ page, person: _ }) => {
  await page.goto('/money/research/import');
  await dropFile(page.getByTestId('drop-zone'), 'shopping.csv', Buffer.from('tea,milk\n1,2\n'));
  await expect(page.getByRole('alert').filter({ hasText: 'shopping.csv' })).toContainText('Expected is a table');
});

test('demand has a best price between those that were asked, with its uncertainty and a table', async ({
  page,
  person,
}) => {
  await page.goto(`/money/research/studies/${await studyPurchases(person.api)}`);
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText(/Revenue is highest at €2\d\.\d\d, where \d\d/);
  await figure.getByRole('button', { name: 'Table' }).click();
  const row = figure.getByRole('row').filter({ hasText: '€20.00' });
  await expect(row).toContainText('65');
  await expect(row).toContainText(/43.%–82.%/);
});

test('the curves are exported as a drawing that stands by itself and as a table', async ({ page, person }) => {
  await page.goto(`/money/research/studies/${await studyPrices(person.api)}`);
  const figure = page.getByRole('figure').first();
  const choose = async (item: string) => {
    await figure.getByRole('button', { name: 'Export' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await waiting).path());
  };
  const drawing = (await choose('SVG drawing')).toString('utf8');
  expect(drawing).toMatch(/^<svg[\s\S]*Too expensive[\s\S]*<\/svg>$/);
  expect(drawing).not.toContain('var(--color-surface)');
  expect((await choose('PNG picture')).subarray(1, 4).toString()).toBe('PNG');
  const [header = '', ...rows] = (await choose('CSV table')).toString('utf8').trim().split('\r\n');
  expect(header).toContain('Price,Too cheap,Cheap,Expensive,Too expensive');
  expect(rows.length).toBeGreaterThan(20);
});
