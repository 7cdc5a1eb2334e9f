import { expect, test } from '../kit/browser-test.js';
import { dropFile } from '../kit/drop-file.js';
import { zipOf } from '../kit/zip.js';

test.beforeEach(async ({ page, person: _ }) => {
  await page.goto('/niches/import');
});

test('a table whose columns cannot be told asks what they mean, and uses what it is told', async ({ page }) => {
  const table = ['what,how often,price', 'cat fountain,900,1.20', 'cat water fountain,400,0.90', 'quiet pump,90,0.40'];
  await dropFile(page.getByTestId('drop-zone'), 'own table.csv', Buffer.from(table.join('\n')));
  await expect(page.getByRole('heading', { name: 'What do the columns of own table.csv mean?' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^what/ })).toContainText('cat fountain · cat water fountain');
  await page.getByLabel('Meaning of what').selectOption({ label: 'Keyword' });
  await page.getByLabel('Meaning of how often').selectOption({ label: 'Searches a month' });
  await page.getByLabel('Meaning of price').selectOption({ label: 'Cost per click' });
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByRole('heading', { name: 'Table of your own' })).toBeVisible();
  const first = page.getByRole('row', { name: /^cat fountain/ });
  await expect(first).toContainText('900');
  await expect(first).toContainText('1.20');
});

test('a pasted list is analysed, with everything that it does not say left unknown', async ({ page }) => {
  const list = ['cold brew ratio', 'cold brew jar', 'cold brew filter', 'pour over kettle', 'pour over stand'];
  await page.getByLabel('Or paste a list').fill(list.join('\n'));
  await page.getByRole('button', { name: 'Import 5 lines' }).click();
  await expect(page.getByRole('heading', { name: 'List of keywords' })).toBeVisible();
  await page.getByRole('button', { name: 'Start analysis' }).click();
  await page.locator('tbody th a').first().click();
  await expect(page.getByTestId('factor-demand')).toContainText('unknown');
  await expect(page.getByText('No history, so a trend cannot be told')).toBeVisible();
});

test('a zip named .csv is told apart, and what was there before stays', async ({ page }) => {
  await page.getByLabel('Or paste a list').fill('kept keyword');
  await page.getByRole('button', { name: 'Import 1 line' }).click();
  await expect(page.getByRole('heading', { name: 'List of keywords' })).toBeVisible();
  const kept = page.url();
  await page.getByRole('button', { name: 'Choose another file' }).click();

  await dropFile(page.getByTestId('drop-zone'), 'keywords.csv', zipOf('keywords.txt', 'one\ntwo\n'));
  const alert = page.getByRole('alert').filter({ hasText: 'keywords.csv' });
  await expect(alert).toContainText(/zip/i);
  await expect(alert).toContainText('Nothing was imported and your earlier imports are as they were.');
  await page.goto(kept);
  await expect(page.getByRole('row', { name: /^kept keyword/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByTestId('drop-zone')).toBeVisible();
});
