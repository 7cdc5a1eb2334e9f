import { expect, test } from '../kit/browser-test.js';
import { newCredentials } from '../kit/people.js';
import { openSecondBrowser } from '../kit/second-browser.js';
import { PROVIDER_NAME } from '../kit/sign-in-provider.js';

test('a provider lets somebody new in, only in the browser that went there', async ({ page, browser }) => {
  const { email } = newCredentials();
  await page.goto('/sign-in?next=/settings/security');
  await page.getByRole('button', { name: `Sign in with ${PROVIDER_NAME}` }).click();
  await page.getByLabel('Address').fill(email);
  // The answer is caught on its way, as somebody would who wants another browser to be signed in with it.
  const caught = new Promise<string>((resolve) => {
    void page.route('**/sign-in/callback?*', (route) => {
      resolve(route.request().url());
      return route.fulfill({ status: 204 });
    });
  });
  await page.getByRole('button', { name: 'Agree' }).click();
  const answer = await caught;
  const other = await openSecondBrowser(browser);
  await other.goto(answer);
  await expect(other.getByText('did not begin in this browser')).toBeVisible();
  await other.context().close();

  await page.unroute('**/sign-in/callback?*');
  await page.goto(answer);
  await expect(page).toHaveURL('/settings/security');
  await expect(page.getByText(PROVIDER_NAME, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: `Unlink ${PROVIDER_NAME}` })).toBeVisible();
});

test('a provider is linked to an account, and unlinked', async ({ page, person }) => {
  await page.goto('/settings/security');
  await page.getByRole('button', { name: `Link ${PROVIDER_NAME}` }).click();
  await page.getByLabel('Address').fill(person.email);
  await page.getByRole('button', { name: 'Agree' }).click();
  await expect(page).toHaveURL('/settings/security');
  await page.getByRole('button', { name: `Unlink ${PROVIDER_NAME}` }).click();
  await expect(page.getByRole('button', { name: `Link ${PROVIDER_NAME}` })).toBeVisible();
});
