import { expect, test } from '../kit/browser-test.js';
import { register, signIn } from '../kit/enter.js';
import { linkOfLetter } from '../kit/letters.js';
import { newCredentials } from '../kit/people.js';
import { openSecondBrowser } from '../kit/second-browser.js';

test('an address is confirmed by following the link of its letter, once', async ({ page }) => {
  const newcomer = newCredentials();
  await register(page, newcomer);
  await page.goto('/settings/security');
  await expect(page.getByText('not confirmed')).toBeVisible();
  const link = await linkOfLetter(newcomer.email, /Confirm your e-mail address/);
  await page.goto(link);
  await expect(page.getByText('The address is confirmed.')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('alert').filter({ hasText: 'link' })).toBeVisible();
  await page.goto('/settings/security');
  await expect(page.getByText('confirmed', { exact: true })).toBeVisible();
});

test.describe('a forgotten password', () => {
  // The session that the new password ends asks once more, and is refused.
  test.use({ expectedComplaints: [/401/] });

  test('is replaced by letter, which ends the sessions of every browser', async ({ page, browser, person }) => {
    await page.goto('/settings/security');
    await expect(page.getByText('this device')).toBeVisible();
    const other = await openSecondBrowser(browser);
    await other.goto('/sign-in');
    await other.getByRole('link', { name: 'Forgot your password?' }).click();
    // The page before has a field of that name too.
    await expect(other).toHaveURL('/forgot-password');
    await other.getByLabel('E-mail address').fill(person.email);
    await other.getByRole('button', { name: 'Send me a link' }).click();
    await expect(other.getByText(`If ${person.email} has an account`)).toBeVisible();

    await other.goto(await linkOfLetter(person.email, /Choose a new password/));
    await other.getByLabel('New password').fill('short');
    await other.getByRole('button', { name: 'Set the new password' }).click();
    await expect(other.getByLabel('New password')).toHaveAttribute('aria-invalid', 'true');
    const renewed = { email: person.email, password: 'another long and boring sentence' };
    await other.getByLabel('New password').fill(renewed.password);
    await other.getByRole('button', { name: 'Set the new password' }).click();
    await expect(other).toHaveURL(/\/sign-in\?reset=1$/);

    await expect(page).toHaveURL(/\/sign-in\?ended=1/);
    await signIn(other, renewed);
    await other.context().close();
  });
});

test('another address holds once the link in the letter to it is followed', async ({ page, person }) => {
  const next = newCredentials().email;
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Change address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change address' });
  await dialog.getByLabel('New address').fill(next);
  await dialog.getByRole('button', { name: 'Send a link' }).click();
  await expect(page.getByText(`A link was sent to ${next}.`)).toBeVisible();
  await expect(page.getByText(person.email).first()).toBeVisible();
  await page.goto(await linkOfLetter(next, /address/i));
  await expect(page.getByText('From now on you sign in with your new address.')).toBeVisible();
  await page.goto('/settings/security');
  await expect(page.getByRole('main').getByText(next)).toBeVisible();
});
