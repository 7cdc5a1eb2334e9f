import { expect, test } from '../kit/browser-test.js';
import { linkOfLetter } from '../kit/letters.js';
import { newCredentials, registerPerson } from '../kit/people.js';
import { openSecondBrowser } from '../kit/second-browser.js';
import { sharedPlatform } from '../kit/shared-platform.js';

test('somebody is invited as viewer, accepts with the right account only, and is offered nothing to change', async ({
  page,
  browser,
  person: _,
}) => {
  const guest = newCredentials();
  const stranger = await registerPerson(sharedPlatform().urls.graphql);
  await page.goto('/settings/workspace?invite=1');
  const inviting = page.getByRole('dialog', { name: 'Invite somebody' });
  await inviting.getByLabel('E-mail address').fill(guest.email);
  await inviting.getByLabel('Role').selectOption('VIEWER');
  await inviting.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('list', { name: 'Open invitations' })).toContainText(guest.email);
  const link = await linkOfLetter(guest.email, /invited/);

  const other = await openSecondBrowser(browser, stranger);
  await other.goto(link);
  await expect(other.getByText(`This invitation is for ${guest.email}`)).toBeVisible();
  await other.getByRole('button', { name: `Sign out and go on as ${guest.email}` }).click();
  await other.getByRole('link', { name: 'Create an account' }).click();
  // The page before has these fields too.
  await expect(other).toHaveURL(/\/register\?/);
  await expect(other.getByLabel('E-mail address')).toHaveValue(guest.email);
  // Whoever changes their mind on the way in keeps the invitation.
  await other.getByText('Registered already?').getByRole('link').click();
  await expect(other).toHaveURL(/\/sign-in\?next=%2Finvitation/);
  await expect(other.getByLabel('E-mail address')).toHaveValue(guest.email);
  await other.getByText('New here?').getByRole('link').click();
  await expect(other).toHaveURL(/\/register\?next=%2Finvitation/);
  await expect(other.getByLabel('E-mail address')).toHaveValue(guest.email);
  await other.getByLabel('Password', { exact: true }).fill(guest.password);
  await other.getByRole('button', { name: 'Create account' }).click();
  await other.getByRole('button', { name: 'Accept and open the workspace' }).click();
  await expect(other).toHaveURL('/home');

  await other.goto('/settings/workspace');
  await expect(other.getByText('You are a viewer here')).toBeVisible();
  await expect(other.getByRole('list', { name: 'Members' }).getByRole('listitem')).toHaveCount(2);
  for (const name of ['Rename', 'Invite somebody', 'Erase the workspace', /^Remove /, 'Hand over'])
    await expect(other.getByRole('button', { name })).toHaveCount(0);
  await other.goto('/settings/api-keys');
  await expect(other.getByText('Keys are made by its editors and owners.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'New key' })).toHaveCount(0);
  await other.context().close();
});

test('a workspace is made, renamed, left only by those who are not its last owner, and erased by its name', async ({
  page,
  person: _,
}) => {
  await page.goto('/settings/workspace');
  await page.getByRole('button', { name: 'New workspace' }).click();
  const making = page.getByRole('dialog', { name: 'New workspace' });
  await making.getByLabel('Name').fill('Side project');
  await making.getByRole('button', { name: 'Make it and go there' }).click();
  await expect(page).toHaveURL('/home');
  const switcher = page.getByRole('button', { name: /^Workspace / });
  await expect(switcher).toHaveText(/Side project/);

  await page.goto('/settings/workspace');
  await page.getByRole('textbox', { name: 'Name' }).fill('Main project');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(switcher).toHaveText(/Main project/);

  await page.getByRole('button', { name: 'Leave the workspace' }).click();
  const leaving = page.getByRole('dialog', { name: 'Leave Main project' });
  await leaving.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(leaving.getByRole('alert')).toContainText('only owner');
  await leaving.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Erase the workspace' }).click();
  const erasing = page.getByRole('dialog', { name: 'Erase Main project' });
  await erasing.getByRole('textbox').fill('Main project');
  await erasing.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page).toHaveURL('/home');
  await expect(switcher).not.toHaveText(/Main project/);
});
