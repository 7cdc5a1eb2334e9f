import { expect, test } from '../kit/demo-test.js';

/** Answers of the router while the service of money is down. */
const DOWN = JSON.stringify({
  data: null,
  errors: [{ message: 'down', extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }],
});
const MONEY = /query (Strategies|StrategiesOfOpportunity|PriceSurveys|PriceStudies|RevenueOverview)\b/;

test.describe('while the service of money does not answer', () => {
  // The failed requests are what is tested.
  test.use({ expectedComplaints: [/503/] });
  test.beforeEach(async ({ page }) => {
    await page.route('**/api/graphql', (route) =>
      MONEY.test(route.request().postData() ?? '')
        ? route.fulfill({ status: 503, contentType: 'application/json', body: DOWN })
        : route.fallback(),
    );
  });

  for (const tab of ['Price', 'Projection']) {
    test(`the case stays, only its tab ${tab} says so, and trying again brings it back`, async ({ page, demo }) => {
      await page.goto(`/niches/opportunities/${demo.opportunityIds[0]}`);
      await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: tab }).click();
      const problem = page.getByRole('alert').filter({ hasText: 'does not answer' });
      await expect(problem).toBeVisible();
      await expect(page.getByTestId('score')).toBeVisible();
      await page.unroute('**/api/graphql');
      await problem.getByRole('button', { name: 'Try again' }).click();
      await expect(problem).toBeHidden();
    });
  }

  for (const [path, heading] of [
    ['/money', 'Strategies'],
    ['/money/research', 'Price lab'],
    ['/money/revenue', 'Revenue'],
  ] as const) {
    test(`${path} says so under its heading`, async ({ page, demo: _ }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: 'does not answer' }).first()).toBeVisible();
      await page.unroute('**/api/graphql');
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    });
  }
});

test('the palette and the keys lead to every money page', async ({ page, demo: _ }) => {
  await page.goto('/home');
  for (const [key, path] of [
    ['m', '/money'],
    ['p', '/money/research'],
    ['r', '/money/revenue'],
  ] as const) {
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(path);
  }
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Page, action or opportunity/).fill('what it is worth');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/money/research/surveys/new');
});
