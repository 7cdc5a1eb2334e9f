import { expect, test } from '../kit/browser-test.js';
import { newCredentials } from '../kit/people.js';
import { openSecondBrowser } from '../kit/second-browser.js';
import { PROVIDER_NAME } from '../kit/sign-in-provider.js';

test('a provider lets somebody new in, only in the browser that went there', async ({ page, browser }) => {
  const { email } = newCredentials();
  await page.goto('/sign-in?next=/settings/security');
  await page.getByRole('button', { name: `Sign in with ${PROVIDER_NAME}` }).click();
  await page.getByLabel('Address', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Agree' }).click();
  const back = page.getByRole('link', { name: 'Go back' });
  // As somebody would do who wants another browser to be signed in with it.
  const answer = (await back.getAttribute('href')) ?? '';
  const other = await openSecondBrowser(browser);
  await other.goto(answer);
  await expect(other.getByText('did not begin in this browser')).toBeVisible();
  await other.context().close();

  await back.click();
  await expect(page).toHaveURL('/settings/security');
  await expect(page.getByRole('button', { name: `Unlink ${PROVIDER_NAME}` })).toBeVisible();
});

test('a provider is linked to an account, and unlinked', async ({ page, person }) => {
  await page.goto('/settings/security');
  await page.getByRole('button', { name: `Link ${PROVIDER_NAME}` }).click();
  await page.getByLabel('Address', { exact: true }).fill(person.email);
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('link', { name: 'Go back' }).click();
  await expect(page).toHaveURL('/settings/security');
  await page.getByRole('button', { name: `Unlink ${PROVIDER_NAME}` }).click();
  await expect(page.getByRole('button', { name: `Link ${PROVIDER_NAME}` })).toBeVisible();
});
