import { expect, test } from '../kit/browser-test.js';
import { dropFile } from '../kit/drop-file.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, readAnalysis, startAnalysis } from '../kit/niches.js';

test('a watched niche tells live when a newer file changes it, and the case keeps its versions', async ({
  page,
  person,
}) => {
  const { api } = person;
  const older = await importFile(api, 'spring.csv', keywordPlannerFile({ keywords: 60, months: 24 }));
  const analysisId = await startAnalysis(api, older);
  await expect.poll(async () => (await readAnalysis(api, analysisId)).status, { timeout: 30_000 }).toBe('COMPLETED');

  await page.goto('/niches/watchlist');
  await page.getByRole('link', { name: 'Choose opportunities' }).click();
  const star = page.getByRole('button', { name: /^Watch / }).first();
  const name = ((await star.getAttribute('aria-label')) ?? '').replace('Watch ', '');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/niches/watchlist');
  await page.getByRole('button', { name: `Change what you are told of ${name}` }).click();
  const form = page.getByRole('form', { name: 'What to be told of' });
  await form.getByLabel('Score changes by, points').fill('none');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('A number above 0, or nothing.')).toBeVisible();
  await form.getByLabel('Score changes by, points').fill('0.1');
  await form.getByLabel('Searches change by, percent').fill('0.1');
  await form.getByLabel('Note for yourself').fill('Ask the choir first.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Ask the choir first.')).toBeVisible();

  await page.goto(`/niches/analyses/${analysisId}`);
  await page.getByRole('link', { name: 'Newer file' }).click();
  await dropFile(page.getByTestId('drop-zone'), 'autumn.csv', keywordPlannerFile({ keywords: 75, months: 12 }));
  await page.getByRole('button', { name: 'Refresh the analysis' }).click();
  await expect(page.getByText('Version 2.')).toBeVisible({ timeout: 30_000 });
  // Told in this window, by a toast and in the rail, without loading anything anew.
  await expect(page.getByRole('link', { name: /^Watchlist 1\s*unread/ })).toBeVisible();

  await page.goto('/niches/watchlist');
  const changes = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await expect(changes.filter({ hasText: name }).first()).toContainText('By a newer file');
  await changes.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.locator('#versions svg [data-point]')).toHaveCount(2);
  await page.goto('/niches/watchlist');
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByText('Nothing new.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Watchlist .*unread/ })).toHaveCount(0);
});
