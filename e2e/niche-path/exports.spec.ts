import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/demo-test.js';

/** What a click downloads. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the ranking is exported as CSV, a row an opportunity', async ({ page, demo: _ }) => {
  await page.goto('/niches');
  const rows = page.locator('tbody tr[data-row]');
  await expect(rows.first()).toBeVisible();
  const { name, bytes } = await downloaded(page, page.getByRole('button', { name: 'CSV', exact: true }));
  expect(name).toMatch(/\.csv$/);
  const [header = '', ...lines] = bytes.toString('utf8').trim().split(/\r?\n/);
  expect(header.toLowerCase()).toContain('score');
  expect(lines.length).toBeGreaterThanOrEqual(await rows.count());
});

test('a chart is exported as a drawing, a picture and a table', async ({ page, demo }) => {
  await page.goto(`/niches/opportunities/${demo.opportunityIds[0]}`);
  const figure = page.locator('figure').first();
  const choose = async (item: string) => {
    await figure.getByRole('button', { name: 'Export' }).click();
    return downloaded(page, page.getByRole('menuitem', { name: item }));
  };
  const svg = await choose('SVG drawing');
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.bytes.toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s\S]*<\/svg>\s*$/);
  const png = await choose('PNG picture');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const csv = await choose('CSV table');
  expect(csv.bytes.toString('utf8').trim().split(/\r?\n/).length).toBeGreaterThan(2);
});
