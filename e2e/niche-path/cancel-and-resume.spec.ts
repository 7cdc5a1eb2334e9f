import { expect, test } from '../kit/browser-test.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';

test('an analysis is cancelled in the middle, says what is kept, and resumed to its end', async ({
  page,
  person: _,
}) => {
  await page.goto('/niches/import');
  await page.getByLabel('Keyword file').setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: keywordPlannerFile({ keywords: 30_000, months: 24 }),
  });
  await page.getByRole('button', { name: 'Start analysis' }).click();
  await expect(page.getByRole('progressbar', { name: 'Analysis long' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('This analysis was cancelled.')).toBeVisible();
  await expect(page.getByText('The import and the finished steps are kept.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('This analysis was cancelled.')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByTestId('analysis-summary')).toContainText('from 30,000 keywords', { timeout: 45_000 });
});
