import { expect, test } from '../kit/demo-test.js';

test('a plan says how many visitors it takes; a look too early decides nothing, the planned one does', async ({
  page,
  demo: _,
}) => {
  await page.goto('/marketing/experiments/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Shorter form');
  const total = page.getByTestId('planned-total');
  await expect(total).toHaveText('16,316');
  await page.getByRole('textbox', { name: 'Least difference, points' }).fill('2');
  await expect(total).toHaveText('4,426');
  await page.getByRole('button', { name: 'Make the experiment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shorter form' })).toBeVisible();
  const enter = async (visitors: string, control: string, variant: string) => {
    await page.getByLabel('Visitors of As it is').fill(visitors);
    await page.getByLabel('Signs up of As it is').fill(control);
    await page.getByLabel('Visitors of Changed').fill(visitors);
    await page.getByLabel('Signs up of Changed').fill(variant);
    await page.getByRole('button', { name: 'Add the figures' }).click();
    await expect(page.getByText('The figures were added.').last()).toBeVisible();
    await expect(page.getByLabel('Visitors of As it is')).toHaveValue('');
    await page.getByRole('button', { name: 'Evaluate' }).click();
  };
  await enter('500', '25', '60');
  const verdict = page.getByTestId('verdict');
  await expect(verdict).toHaveText('Too early to tell');
  await expect(page.getByText(/stopping when it looks good finds differences/)).toBeVisible();
  await enter('1.800', '90', '140');
  await expect(verdict).toHaveText('A variant is better: Changed');
  await expect(page.getByText('The experiment may be ended on this.')).toBeVisible();
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByLabel('What was decided, and why').fill('Keep the shorter form.');
  await page.getByRole('button', { name: 'End the experiment' }).click();
  await expect(page.getByText('Keep the shorter form.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add the figures' })).toHaveCount(0);
});

test('more of a goal than visitors is refused in words', async ({ page, demo: _ }) => {
  await page.goto('/marketing/experiments/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Refused figures');
  await page.getByRole('button', { name: 'Make the experiment' }).click();
  await page.getByLabel('Visitors of Changed').fill('10');
  await page.getByLabel('Signs up of Changed').fill('11');
  await page.getByRole('button', { name: 'Add the figures' }).click();
  await expect(page.getByText('“Changed” cannot have more of “Signs up” than visitors.')).toBeVisible();
});

test('every row of a report is accounted for, and the same file twice counts once', async ({ page, demo: _ }) => {
  await page.goto('/marketing/imports');
  await page.getByRole('button', { name: 'Try with sample figures' }).click();
  const counts = page.getByTestId('import-counts');
  await expect(counts).toContainText('Rows11');
  await expect(counts).toContainText('not used1');
  await expect(page.getByTestId('rejected-rows')).toContainText('"many" is not a number.');
  const address = page.url();
  await page.goto('/marketing/imports');
  await page.getByRole('button', { name: 'Try with sample figures' }).click();
  await expect(counts).toBeVisible();
  expect(page.url()).toBe(address);
});

test('a tracked link is written alike however it is typed, and stands in the address of the page', async ({
  page,
  demo: _,
}) => {
  await page.goto('/marketing/links');
  await page.getByRole('textbox', { name: 'Where it leads' }).fill('https://shop.example/tea?utm_source=old#top');
  await page.getByRole('textbox', { name: /utm_source/ }).fill('Newsletter');
  await page.getByRole('textbox', { name: /utm_medium/ }).fill('Email');
  await page.getByRole('textbox', { name: /utm_campaign/ }).fill('Spring Sale');
  const link = 'https://shop.example/tea?utm_source=newsletter&utm_medium=email&utm_campaign=spring-sale#top';
  await expect(page.getByText(link)).toBeVisible();
  await page.reload();
  await expect(page.getByText(link)).toBeVisible();
});
