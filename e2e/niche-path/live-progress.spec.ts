import { expect, test } from '../kit/browser-test.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';

const KEYWORDS = 30_000;

test('progress moves while one watches, goes on while one is away, and ends in the ranking', async ({
  page,
  person: _,
}) => {
  await page.goto('/niches/import');
  await page.getByLabel('Keyword file').setInputFiles({
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: keywordPlannerFile({ keywords: KEYWORDS, months: 24 }),
  });
  await page.getByRole('button', { name: 'Start analysis' }).click();
  const bar = page.getByRole('progressbar', { name: 'Analysis large' });
  await expect(bar).toBeVisible();
  const seen = new Set<number>();
  await expect(async () => {
    seen.add(Number(await bar.getAttribute('aria-valuenow', { timeout: 1_000 })));
    expect(seen.size).toBeGreaterThanOrEqual(3);
  }).toPass({ intervals: [50] });
  expect([...seen]).toEqual([...seen].toSorted((a, b) => a - b));
  await expect(page.getByText('You can leave this page')).toBeVisible();
  const analysis = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByText(/large is being analysed/)).toBeVisible();
  await page.getByRole('link', { name: 'Follow it' }).click();
  await expect(page).toHaveURL(analysis);
  await expect(page.getByTestId('analysis-summary')).toContainText('from 30,000 keywords', { timeout: 45_000 });
  await expect(page.locator('tbody tr[data-row]').first()).toBeVisible();
});
