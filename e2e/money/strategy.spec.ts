import { randomUUID } from 'node:crypto';
import { test as newcomer } from '../kit/browser-test.js';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planStrategy, studyPrices } from '../kit/money.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

/** A strategy of its own for a test, made through the API. */
async function strategyOf(opportunityId: string): Promise<string> {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  return planStrategy(api, opportunityId, randomUUID());
}

newcomer('who has nothing yet is told what a strategy is for and where to begin', async ({ page, person: _ }) => {
  await page.goto('/money');
  await expect(page.getByRole('heading', { name: 'Nothing earns yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Plan how an opportunity earns' }).click();
  await expect(page.getByRole('heading', { name: 'First something to earn with' })).toBeVisible();
});

test('a strategy is planned on the case, with sample prices, and stands in the list', async ({ page, demo }) => {
  await page.goto(`/niches/opportunities/${demo.opportunityIds[2]}`);
  await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Price' }).click();
  await page.getByRole('radio', { name: /^Freemium/ }).check();
  await page.getByLabel('Currency').selectOption('USD');
  await page.getByRole('textbox', { name: 'Name' }).fill('Free, then paid');
  await page.getByRole('button', { name: 'Plan how it earns' }).click();
  const form = page.getByRole('form', { name: 'Strategy' });
  await expect(form.getByLabel('Price')).toHaveCount(3);
  await expect(form.getByLabel('Price').first()).toHaveValue('0.00');
  await expect(page).toHaveURL(/strategy=/);
  await page.goto('/money');
  const row = page.getByRole('row').filter({ hasText: 'Free, then paid' });
  await expect(row).toContainText('$0.00 – $39.00 a month');
  await row.getByRole('link', { name: 'Free, then paid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Free, then paid' })).toBeVisible();
});

test('a price is typed as people type it, saved exactly, and survives a reload', async ({ page, demo }) => {
  await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
  const price = page.getByLabel('Price').first();
  await price.fill('1.299,90');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved, version 2')).toBeVisible();
  await expect(price).toHaveValue('1299.90');
  await page.reload();
  await expect(page.getByLabel('Price').first()).toHaveValue('1299.90');
});

test('what is wrong stands at its field, which gets the focus', async ({ page, demo }) => {
  await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
  const price = page.getByLabel('Price').nth(1);
  await price.fill('nine');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('An amount has digits only, such as 12.50.')).toBeVisible();
  await expect(price).toBeFocused();
  await price.fill('9');
  const name = page.getByLabel('Tier', { exact: true }).nth(1);
  await name.fill('Basic');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Another tier has this name.')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('a removed tier comes back with undo', async ({ page, demo }) => {
  await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
  await page.getByRole('button', { name: 'Remove Basic' }).click();
  await expect(page.getByLabel('Tier', { exact: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Tier', { exact: true }).first()).toHaveValue('Basic');
  await expect(page.getByLabel('Price').first()).toHaveValue('9.00');
});

test('a suggestion names its evidence, is applied with one press and taken back with another', async ({
  page,
  demo,
}) => {
  await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
  const suggestions = page.getByTestId('suggestions').getByRole('listitem');
  await expect(suggestions.filter({ hasText: 'Far from competitors' }).first()).toContainText('19.00 EUR a month');
  await suggestions.filter({ hasText: 'Offer a year · Basic' }).getByRole('button').click();
  const names = page.getByLabel('Tier', { exact: true });
  await expect(names.nth(1)).toHaveValue('Basic, yearly');
  await expect(page.getByLabel('Price').nth(1)).toHaveValue('90.00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveCount(2);
  await expect(page.getByText('Saved, version 3')).toBeVisible();
});

test('a survey is evidence: its acceptable range and its optimum become suggestions', async ({ page, demo }) => {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const studyId = await studyPrices(api);
  await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
  await page.getByLabel('Evidence from a survey').selectOption(studyId);
  await expect(page).toHaveURL(new RegExp(`study=${studyId}`));
  const dear = page
    .getByTestId('suggestions')
    .getByRole('listitem')
    .filter({ hasText: 'Dearer than acceptable · Team' });
  await expect(dear).toContainText(/acceptable range is \d+\.\d\d to \d+\.\d\d EUR a month/);
  const suggested = (await dear.locator('p').last().textContent())?.match(/€(\d+\.\d\d)$/)?.[1] ?? '';
  const ladder = page.getByRole('figure').filter({ hasText: 'Of our tiers 1 below, 1 above the competitor' });
  await expect(ladder.locator('svg').last()).toContainText('acceptable €');
  await expect(ladder.getByRole('img', { name: 'Kettle and Sons, a competitor: €19.00 a month' })).toBeVisible();
  await dear.getByRole('button', { name: /^Apply/ }).click();
  await expect(page.getByLabel('Price').nth(1)).toHaveValue(suggested);
  await expect(dear).toBeHidden();
});

test.describe('when the platform does not answer', () => {
  // The failed requests are what is tested.
  test.use({ expectedComplaints: [/503/] });

  test('what was typed is kept as unsaved, and saving again works', async ({ page, demo }) => {
    await page.goto(`/money/strategies/${await strategyOf(demo.opportunityIds[0] ?? '')}`);
    await page.getByLabel('Price').first().fill('11');
    await page.route('**/api/graphql', (route) =>
      route.request().postData()?.includes('UpdateStrategy')
        ? route.fulfill({ status: 503, contentType: 'application/json', body: '{"errors":[{"message":"down"}]}' })
        : route.fallback(),
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('form').getByRole('alert')).toContainText('The change was not saved.');
    await expect(page.getByLabel('Price').first()).toHaveValue('11');
    await page.unroute('**/api/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved, version 2')).toBeVisible();
  });
});
