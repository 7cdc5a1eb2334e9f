import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser-test.js';
import { dropFile } from '../kit/drop-file.js';
import { importRevenue, subscriptionLines } from '../kit/money.js';

/** Two months ago as the page writes it: every kind of movement happened then. */
const EVENTFUL = monthsBack(2);
const figure = (page: Page, name: string) =>
  page
    .getByLabel(/^Figures of/)
    .locator('div')
    .filter({ hasText: name })
    .locator('dd')
    .first();
const movements = (page: Page) => page.getByRole('table', { name: 'Movements' }).locator('tbody tr');

test('a dropped export becomes movements; rows that cannot be used stand with line, column and reason', async ({
  page,
  person: _,
}) => {
  await page.goto('/money/revenue');
  await expect(page.getByRole('heading', { name: 'No revenue yet' })).toBeVisible();
  const lines = [...subscriptionLines(), 'bad,somebody,active,eur,month,ten,1,2026-01-01 00:00,'];
  await dropFile(page.getByTestId('drop-zone'), 'subscriptions.csv', Buffer.from(lines.join('\r\n')));
  await expect(page).toHaveURL(/\/revenue\/imports\//);
  const rejected = page.getByTestId('rejected-rows').locator('tbody tr');
  await expect(rejected).toHaveCount(1);
  await expect(rejected.locator('td').nth(0)).toHaveText(String(lines.length));
  await expect(rejected.locator('td').nth(1)).toHaveText('Amount');
  await expect(rejected.locator('td').nth(2)).toContainText('ten');
  await page.getByRole('link', { name: 'See the revenue' }).click();
  await expect(page.getByRole('figure').first()).toContainText('MRR grew from €0 to €200 in 12 months');
});

test('the figures of a month open to their formula and inputs', async ({ page, person }) => {
  await importRevenue(person.api, subscriptionLines());
  await page.goto(`/money/revenue?month=${EVENTFUL.name}`);
  await expect(figure(page, 'MRR')).toContainText('€200.00');
  // Start 190; 30 more, 25 less, 30 gone: 165 ÷ 190 and 135 ÷ 190.
  await expect(figure(page, 'Net retention')).toContainText('86.8');
  await expect(figure(page, 'Gross retention')).toContainText('71.1');
  await expect(figure(page, 'Quick ratio')).toContainText('1.2');
  await expect(figure(page, 'ARPA')).toContainText('€40.00');
  await figure(page, 'Net retention').getByRole('button').click();
  const source = page.getByRole('dialog', { name: 'Source of Net retention' });
  await expect(source).toContainText('(start + expansion − contraction − churn) ÷ start');
  await expect(source).toContainText('€190.00');
});

test('a month of the chart opens to its movements, down to the line of the file', async ({ page, person }) => {
  const lines = subscriptionLines();
  await importRevenue(person.api, lines);
  await page.goto('/money/revenue');
  const points = page.getByRole('figure').first().locator('svg [data-point]');
  await expect(points).toHaveCount(12);
  await points.last().focus();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`month=${EVENTFUL.name}`));
  await expect(page.getByRole('heading', { name: `Movements of ${EVENTFUL.label}` })).toBeVisible();
  await expect(movements(page)).toHaveCount(5);
  await page.getByLabel('Kind of movement').selectOption('Expansion');
  await expect(page).toHaveURL(/kind=expansion/);
  await expect(movements(page)).toHaveCount(1);
  const row = movements(page).first();
  await expect(row).toContainText('mover');
  await expect(row).toContainText('€30.00');
  const line = lines.findIndex((each) => each.startsWith('s3,')) + 1;
  await row
    .getByRole('link', { name: `subscriptions.csv, line ${line}` })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'subscriptions.csv' })).toBeVisible();
  await page.goBack();
  await expect(movements(page)).toHaveCount(1);
});

test('the cohorts are a table that is read without its colours', async ({ page, person }) => {
  await importRevenue(person.api, subscriptionLines());
  await page.goto('/money/revenue');
  const table = page.getByRole('table', { name: /Retention by cohort/ });
  const cohort = table.getByRole('row', { name: new RegExp(`^${monthsBack(8).label}`) });
  await expect(cohort.getByRole('cell').nth(1)).toContainText('100');
  await expect(cohort.getByRole('cell').last()).toContainText('0');
  await cohort.getByRole('button').last().click();
  await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('Expected');
});

test('currencies are never mixed, and the choice is in the address', async ({ page, person }) => {
  const [header = '', first = ''] = subscriptionLines();
  await importRevenue(person.api, [
    ...subscriptionLines(),
    first.replace('s1,anchor', 'd1,abroad').replace(',eur,', ',usd,'),
  ]);
  expect(header).toContain('Currency');
  await page.goto('/money/revenue');
  await page.getByLabel('Currency').selectOption('USD');
  await expect(page).toHaveURL(/currency=USD/);
  await expect(page.getByRole('figure').first()).toContainText('MRR grew from $0 to $100');
  await page.reload();
  await expect(page.getByLabel('Currency')).toHaveValue('USD');
});

test('sample data shows what the page is for', async ({ page, person: _ }) => {
  await page.goto('/money/revenue');
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(page.getByTestId('rejected-rows').locator('tbody tr')).toHaveCount(2);
  await page.getByRole('link', { name: 'See the revenue' }).click();
  await expect(page.getByRole('figure').first()).toContainText(/MRR grew from/);
});

test('a file that is no export is refused in words', async ({ page, person: _ }) => {
  await page.goto('/money/revenue');
  await dropFile(page.getByTestId('drop-zone'), 'shopping.csv', Buffer.from('tea,milk\n1,2\n'));
  await expect(page.getByRole('alert').filter({ hasText: 'shopping.csv' })).toContainText('Expected is');
});

function monthsBack(count: number): { name: string; label: string } {
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1));
  const short = month.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return { name: month.toISOString().slice(0, 7), label: `${short} ${month.getUTCFullYear()}` };
}
