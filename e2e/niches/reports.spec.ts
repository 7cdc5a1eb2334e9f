import { expect, test } from '../kit/demo-test.js';

test('a report of a case is made, read by somebody without an account, and taken back', async ({
  page,
  demo,
  browser,
}) => {
  await page.goto(`/niches/opportunities/${demo.opportunityIds[0]}/report`);
  await page.getByRole('link', { name: 'New report' }).click();
  await page.getByLabel('Title').fill('For the bank');
  await page.getByRole('checkbox', { name: /^Keywords/ }).uncheck();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For the bank' })).toBeVisible();
  const pdf = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '');
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('The link, shown this once').inputValue();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('For the bank');
  await page.reload();
  await expect(page.getByText(/read 1 time,/)).toBeVisible();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByText(/^Taken back/)).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(404);
  await stranger.context().close();

  await page.goto('/niches/reports');
  await page.getByRole('button', { name: 'Delete For the bank' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'For the bank' })).toBeVisible();
});

test('niches are found by what they mean, and a case names those that are like it', async ({ page, demo }) => {
  await page.goto('/niches');
  await page.getByRole('searchbox', { name: 'Niches like' }).fill('remind patients of their bookings');
  await page.getByRole('button', { name: 'Find by meaning' }).click();
  await expect(page).toHaveURL(/like=/);
  const found = page.getByRole('list', { name: 'Similar niches' }).getByRole('listitem');
  await expect(found.first()).toContainText(/appointment/i);
  await page.goto(`/niches/opportunities/${demo.opportunityIds[0]}`);
  await expect(found.first()).toBeVisible();
});
