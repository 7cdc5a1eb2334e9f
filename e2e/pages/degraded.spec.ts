import { expect, test } from '../kit/demo-test.js';

test.describe('when the platform does not answer', () => {
  // The failed requests are what is tested.
  test.use({ expectedComplaints: [/503/] });

  test('the panel says so, the rest of the page works, and trying again brings it back', async ({ page, demo: _ }) => {
    const isTop = (body: string | null) => body?.includes('query Opportunities') ?? false;
    const refuse = '{"errors":[{"message":"down","extensions":{"code":"SUBREQUEST_HTTP_ERROR"}}]}';
    await page.route('**/api/graphql', (route) =>
      isTop(route.request().postData())
        ? route.fulfill({ status: 503, contentType: 'application/json', body: refuse })
        : route.fallback(),
    );
    await page.goto('/home');
    const problem = page.getByRole('alert').filter({ hasText: 'opportunities' });
    await expect(problem).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Recent analyses' })).toBeVisible();
    await page.unroute('**/api/graphql');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Top opportunities' })).toBeVisible();
  });
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('a quiet line says so, until it is back', async ({ page, context, demo: _ }) => {
    await page.goto('/home');
    const line = page.getByText('You are offline.');
    await expect(page.getByRole('heading', { name: 'Top opportunities' })).toBeVisible();
    await expect(line).toBeHidden();
    await context.setOffline(true);
    await expect(line).toBeVisible();
    await context.setOffline(false);
    await expect(line).toBeHidden();
  });
});
