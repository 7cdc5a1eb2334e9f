import { expect, signInBrowser, test } from '../kit/browser-test.js';
import { registerPerson, signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { changeAccounts } from '../kit/stores.js';

test('an administrator finds somebody, suspends them and lets them in again; others are not shown the way', async ({
  page,
  context,
  person,
}) => {
  const { graphql } = sharedPlatform().urls;
  const somebody = await registerPerson(graphql);
  await page.goto('/home');
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Platform', exact: true })).toHaveCount(0);

  await changeAccounts(sharedPlatform(), `UPDATE users SET platform_role = 'admin' WHERE email = $1`, [person.email]);
  await signInBrowser(context, person);
  await page.goto('/home');
  await page.getByRole('link', { name: 'Platform', exact: true }).click();
  await page.getByLabel('Part of an address or a name').fill(somebody.email);
  const row = page.getByRole('list', { name: 'Accounts' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: /^Suspend/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(row.getByText('suspended')).toBeVisible();
  await expect(signInPerson(graphql, somebody)).rejects.toThrow(/suspended/i);
  await row.getByRole('button', { name: /^Let in again/ }).click();
  await expect(row.getByText('suspended')).toBeHidden();
  await signInPerson(graphql, somebody);
});
