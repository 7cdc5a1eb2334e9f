import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { demoContent, demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planStrategy } from '../kit/money.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

/** A strategy of its own for a test, made through the API; tiers of 9 and 49 euros. */
async function strategyOf(): Promise<{ id: string; opportunityId: string }> {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const opportunityId = (await demoContent(api)).opportunityIds[3] ?? '';
  return { id: await planStrategy(api, opportunityId, randomUUID()), opportunityId };
}

const simulated = (page: Page, paths = '2,000') =>
  expect(page.getByText(`${paths} paths simulated.`)).toBeVisible({ timeout: 30_000 });
const fan = (page: Page) => page.getByRole('figure').first();
const figure = (page: Page, name: string) =>
  page.getByLabel('What it comes to').locator('div').filter({ hasText: name }).locator('dd').first();

test('a case is projected from its price tab: fan, breakeven, months to quit the job, sensitivity, figures', async ({
  page,
  demo: _,
}) => {
  const { id, opportunityId } = await strategyOf();
  await page.goto(`/niches/opportunities/${opportunityId}/price?strategy=${id}`);
  await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Projection' }).click();
  await simulated(page);
  await expect(fan(page)).toContainText(/Half of the paths have broken even by \w{3} \d{4} \(month \d+\)/);
  await expect(figure(page, 'Months to quit the job')).toHaveText(/^\d+/);
  await expect(page.getByRole('figure').nth(1)).toContainText(/matters? most: 20/);
  await expect(page.getByRole('region', { name: 'Scenarios side by side' })).toContainText('Pessimistic');
  await expect(page.getByRole('region', { name: 'Expected course by quarters' }).getByRole('row')).toHaveCount(14);
  await page.getByRole('radio', { name: 'Years' }).check();
  await expect(page.getByRole('region', { name: 'Expected course by years' })).toBeVisible();
  await expect(page).toHaveURL(/by=years/);
});

test('while a slider moves the expected course follows the hand, and the paths come after', async ({
  page,
  demo: _,
}) => {
  const { id } = await strategyOf();
  await page.goto(`/money/strategies/${id}/projection`);
  await simulated(page);
  const points = fan(page).locator('svg [data-point]');
  await expect(points).toHaveCount(36);
  const before = await points.last().getAttribute('aria-label');
  const slider = page.getByRole('slider', { name: 'Customers lost a month, slider' });
  await slider.focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
  // The old fan stays, faint, and the line is there already.
  await expect(page.getByText('Dashed: the expected course as you set it.')).toBeVisible();
  const preview = (await points.last().getAttribute('aria-label')) ?? '';
  expect(preview).not.toBe(before);
  await simulated(page);
  await expect(page).toHaveURL(/[?&]l=8/);
  // What the page reckoned ahead is what the platform reckons exactly.
  const expected = /expected ([^,]+)/;
  expect((await points.last().getAttribute('aria-label'))?.match(expected)?.[1]).toBe(preview.match(expected)?.[1]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Customers lost a month' })).toHaveValue('8');
  await simulated(page);
});

test('the same seed gives the same numbers, another seed others', async ({ page, demo: _ }) => {
  const { id } = await strategyOf();
  await page.goto(`/money/strategies/${id}/projection`);
  await simulated(page);
  const revenue = figure(page, 'MRR, month 36');
  const first = (await revenue.textContent()) ?? '';
  await page.getByRole('button', { name: 'Seed 1' }).click();
  await expect(page).toHaveURL(/[?&]s=\d+/);
  await simulated(page);
  await page.goto(`/money/strategies/${id}/projection`);
  await simulated(page);
  await expect(revenue).toHaveText(first);
});

test('a long run tells how far it is, can be cancelled and run again', async ({ page, demo: _ }) => {
  const { id } = await strategyOf();
  await page.goto(`/money/strategies/${id}/projection?n=15000&m=120`);
  await expect(page.getByRole('progressbar', { name: 'Simulation' })).toBeVisible();
  await expect(page.getByText(/Simulating 15,000 paths/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/^Cancelled\./)).toBeVisible();
  await page.getByRole('button', { name: 'Run it' }).click();
  await simulated(page, '15,000');
});

test('an assumption that cannot be used says so at its field, and nothing is lost', async ({ page, demo: _ }) => {
  const { id } = await strategyOf();
  await page.goto(`/money/strategies/${id}/projection`);
  await simulated(page);
  const churn = page.getByRole('textbox', { name: 'Customers lost a month' });
  await churn.fill('140');
  await expect(page.getByText('Give 0 to 100 %.')).toBeVisible();
  await expect(churn).toHaveAttribute('aria-invalid', 'true');
  await expect(figure(page, 'Months to breakeven')).toBeVisible();
  await churn.fill('4');
  await simulated(page);
});

test('a number opens to its formula and the inputs it rests on', async ({ page, demo: _ }) => {
  const { id } = await strategyOf();
  await page.goto(`/money/strategies/${id}/projection`);
  await simulated(page);
  await figure(page, 'Months to breakeven').getByRole('button').click();
  const source = page.getByRole('dialog', { name: 'Source of Months to breakeven' });
  await expect(source).toContainText('first month with profit so far ≥ 0');
  await expect(source).toContainText('Spent before the first month');
  await expect(source).toContainText('seed 1');
});
