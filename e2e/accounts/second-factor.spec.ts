import type { Page } from '@playwright/test';
import { authenticatorCode } from '../kit/authenticator-app.js';
import { expect, test } from '../kit/browser-test.js';
import { openSecondBrowser } from '../kit/second-browser.js';

test('a second factor is set up with an app, asked for at sign-in, and replaced by a recovery code once', async ({
  page,
  browser,
  person,
}) => {
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Set up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up two-step sign-in' });
  await expect(dialog.getByRole('img', { name: 'The key for your authenticator app' })).toBeVisible();
  const secret = await dialog.getByTestId('totp-secret').textContent();
  await dialog.getByLabel('Code that the app shows now').fill('000000');
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  await dialog.getByLabel('Code that the app shows now').fill(authenticatorCode(secret ?? ''));
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  const codes = page.getByTestId('recovery-codes').getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const recoveryCode = await codes.first().textContent();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(codes).toHaveCount(0);
  await expect(page.getByText('10 of 10 recovery codes are left.')).toBeVisible();

  const other = await openSecondBrowser(browser);
  await enterPassword(other, person);
  // Each code is good once; the next one is taken already.
  await other.getByLabel('Code of your authenticator app').fill(authenticatorCode(secret ?? '', 1));
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(other).toHaveURL('/home');

  // An open page would notice that its session is gone, and leave at the same time.
  await other.goto('about:blank');
  await other.context().clearCookies();
  await enterPassword(other, person);
  await enterRecoveryCode(other, recoveryCode ?? '');
  await expect(other).toHaveURL('/home');

  // An open page would notice that its session is gone, and leave at the same time.
  await other.goto('about:blank');
  await other.context().clearCookies();
  await enterPassword(other, person);
  await enterRecoveryCode(other, recoveryCode ?? '');
  await expect(other.getByText('This code is wrong or was used before.')).toBeVisible();
  await expect(other.getByLabel('Recovery code')).toHaveAttribute('aria-invalid', 'true');
  await other.context().close();
  await page.reload();
  await expect(page.getByText('9 of 10 recovery codes are left.')).toBeVisible();
});

async function enterPassword(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByLabel('Code of your authenticator app')).toBeVisible();
}

async function enterRecoveryCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}
