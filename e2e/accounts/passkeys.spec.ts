import type { Page } from '@playwright/test';
import { expect, test, webAddress } from '../kit/browser-test.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { changeAccounts } from '../kit/stores.js';

test('a passkey is added, named, lets one in, proves who is there, and is removed', async ({ page, person }) => {
  await giveAuthenticator(page);
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a passkey' });
  await adding.getByLabel('Name').fill('Blue laptop');
  await adding.getByRole('button', { name: 'Go on with this device' }).click();
  const passkeys = page.getByRole('list', { name: 'Passkeys' });
  await expect(passkeys.getByText('Blue laptop')).toBeVisible();

  await page.getByRole('button', { name: 'Rename Blue laptop' }).click();
  const renaming = page.getByRole('dialog', { name: 'Rename the passkey' });
  await renaming.getByLabel('Name').fill('Grey laptop');
  await renaming.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(passkeys.getByText('Grey laptop')).toBeVisible();

  // An open page would notice that its session is gone, and leave at the same time.
  await page.goto('about:blank');
  await page.request.post('/api/session/sign-out', { headers: { origin: webAddress() } });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL('/home');

  await forgetProof(person.email);
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Remove Grey laptop' }).click();
  await page
    .getByRole('dialog', { name: 'Confirm that it is you' })
    .getByRole('button', { name: 'Use a passkey' })
    .click();
  await expect(passkeys).toBeHidden();
});

test('a sensitive change asks who is there when that is long ago, and then goes on by itself', async ({
  page,
  person,
}) => {
  await page.goto('/settings/security');
  await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible();
  await forgetProof(person.email);
  await page.getByRole('button', { name: 'Set up' }).click();
  const question = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await question.getByLabel('Password', { exact: true }).fill('not the password');
  await question.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(question.getByRole('alert')).not.toBeEmpty();
  await question.getByLabel('Password', { exact: true }).fill(person.password);
  await question.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Set up two-step sign-in' })).toBeVisible();
});

/** As if the person had signed in an hour ago. */
async function forgetProof(email: string): Promise<void> {
  const sql = `UPDATE sessions SET authenticated_at = authenticated_at - interval '1 hour'
    WHERE user_id = (SELECT id FROM users WHERE email = $1)`;
  expect(await changeAccounts(sharedPlatform(), sql, [email])).toBeGreaterThan(0);
}

/** A device with a fingerprint reader that always says yes. */
async function giveAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
