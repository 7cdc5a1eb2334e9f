import { randomUUID } from 'node:crypto';
import { test as newcomer } from '../kit/browser-test.js';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planMarketing } from '../kit/marketing.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

async function planOf(opportunityId: string): Promise<string> {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  return planMarketing(api, opportunityId, randomUUID());
}

newcomer('who has nothing yet is told what a plan is for and where to begin', async ({ page, person: _ }) => {
  await page.goto('/marketing');
  await expect(page.getByRole('heading', { name: 'Nothing is planned yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Plan how an opportunity is marketed' }).click();
  await expect(page.getByRole('heading', { name: 'First something to market' })).toBeVisible();
});

test('a plan is made on the case out of the sample, with channels that fit its data', async ({ page, demo }) => {
  await page.goto(`/niches/opportunities/${demo.opportunityIds[3]}`);
  await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Marketing' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Small firms');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Small firms' })).toBeVisible();
  const fit = page.getByRole('table', { name: 'Fit of each channel' }).locator('tr[data-channel=SEO]');
  await fit.getByRole('button', { name: /show the source/ }).click();
  await expect(page.getByText(/searches a month, on a scale from 10 to a million/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/marketing');
  await expect(page.getByRole('row').filter({ hasText: 'Small firms' })).toContainText('€1,000.00');
});

test('a budget is split to the last cent, also after it was changed', async ({ page, demo }) => {
  await page.goto(`/marketing/strategies/${await planOf(demo.opportunityIds[0] ?? '')}`);
  const split = page.getByRole('table', { name: 'Budget by channel' });
  await expect(split.getByRole('row').nth(0)).toContainText('€66.67');
  await page.getByRole('button', { name: 'Edit plan' }).click();
  await page.getByRole('textbox', { name: 'Budget', exact: true }).fill('1.000,01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(split.getByRole('row').nth(0)).toContainText('€666.67');
  await expect(split.getByRole('row').nth(1)).toContainText('€333.34');
  await expect(page).toHaveURL(/strategies\/[^?]+$/);
});

test('what is wrong stands at its field, which gets the focus, and leaving loses nothing', async ({ page, demo }) => {
  await page.goto(`/marketing/strategies/${await planOf(demo.opportunityIds[0] ?? '')}?edit=1`);
  const target = page.getByRole('textbox', { name: 'To', exact: true });
  await target.fill('100');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('The target is what there is already.')).toBeVisible();
  await expect(target).toBeFocused();
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Edit plan' })).toBeVisible();
});

test('a plan that was put aside comes back with undo', async ({ page, demo }) => {
  const id = await planOf(demo.opportunityIds[0] ?? '');
  await page.goto(`/marketing/strategies/${id}`);
  await page.getByRole('button', { name: 'Put aside' }).click();
  await expect(page.getByText('Tea rooms was put aside.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take up again' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Put aside' })).toBeVisible();
});

test.describe('when the marketing service does not answer', () => {
  // The failed requests are what is tested.
  test.use({ expectedComplaints: [/503/] });

  test('its part of the case says so and comes back, the case stays', async ({ page, demo }) => {
    await page.route('**/api/graphql', (route) =>
      route.request().postData()?.includes('query MarketingStrategiesOfOpportunity')
        ? route.fulfill({ status: 503, contentType: 'application/json', body: '{"errors":[{"message":"down"}]}' })
        : route.fallback(),
    );
    await page.goto(`/niches/opportunities/${demo.opportunityIds[0]}/marketing`);
    const problem = page.getByRole('main').getByRole('alert');
    await expect(problem).toContainText('marketing');
    await expect(page.getByTestId('score')).toBeVisible();
    await page.unroute('**/api/graphql');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem).toBeHidden();
  });
});
