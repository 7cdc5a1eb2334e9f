import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser-test.js';
import { inspectOverlay, inspectPage } from '../pages/inspect-page.js';

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

const PUBLIC = [
  ['forgot-password', '/forgot-password', 'Forgot your password?'],
  ['reset-password', '/reset-password?token=none', 'Choose a new password'],
  ['invitation', '/invitation?token=none', 'This invitation works no longer'],
  ['verify-email', '/verify-email', 'Confirm your address'],
] as const;

for (const [name, path, title] of PUBLIC) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page }) => {
    await inspectPage(page, name, path, heading(title));
  });
}

const OWN = [
  ['preferences', '/settings/preferences', (page: Page) => expect(page.getByLabel('Time zone')).toBeVisible()],
  ['workspace', '/settings/workspace', (page: Page) => expect(page.getByText('you', { exact: true })).toBeVisible()],
  ['api-keys', '/settings/api-keys', (page: Page) => expect(page.getByText('No keys yet')).toBeVisible()],
  ['audit-log', '/settings/audit-log', (page: Page) => expect(page.locator('tbody tr').first()).toBeVisible()],
] as const;

for (const [name, path, isThere] of OWN) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, person: _ }) => {
    await inspectPage(page, name, path, isThere);
  });
}

test('what opens over the settings is accessible', async ({ page, person: _ }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Set up' }).click();
  await inspectOverlay(page, 'totp-setup', 'dark', page.getByTestId('totp-secret'));
  await page.goto('/settings/api-keys?new=1');
  await inspectOverlay(page, 'new-key', 'dark', page.getByLabel('What it is for'));
});
