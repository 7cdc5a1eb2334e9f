import { expect, test } from '../kit/browser-test.js';
import { openSecondBrowser } from '../kit/second-browser.js';

test('a session that is ended in one browser is over in the other within seconds, though that asks for nothing', async ({
  page,
  browser,
  person,
}) => {
  const other = await openSecondBrowser(browser, person);
  await other.goto('/settings/preferences');
  await expect(other.getByRole('form', { name: 'Preferences' })).toBeVisible();
  await page.goto('/settings/security');
  // The program that registered the person is signed in as well.
  await page.getByRole('button', { name: 'Sign out all others' }).click();
  await expect(page.getByText('2 devices were signed out.')).toBeVisible();
  await expect(page.getByTestId('sessions').getByRole('listitem')).toHaveCount(1);
  await expect(other).toHaveURL(/\/sign-in\?ended=1/);
  await other.context().close();
});

test('preferences are kept with the account, and the audit log tells of a sign-in', async ({ page, person: _ }) => {
  await page.goto('/settings/preferences');
  await page.getByLabel('Name').fill('Robin Vale');
  await page.getByLabel('Look').selectOption('DARK');
  await page.getByLabel('Time zone').fill('Europe/Zurich');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Zurich');

  await page.goto('/settings/audit-log');
  await expect(page.locator('tbody tr').first()).toContainText('changed their preferences');
  await page.getByLabel('About').selectOption('session');
  await expect(page).toHaveURL(/of=session/);
  await expect(page.locator('tbody tr').first()).toContainText('Robin Vale signed in');
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText(/entries are as they were written/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/^audit-log-.+\.ndjson$/);
});

test.describe('the end of an account', () => {
  // The live updates of the page ask once more, and are refused.
  test.use({ expectedComplaints: [/401/] });

  test('an account is exported and deleted by its person, who is told what goes', async ({ page, person }) => {
    await page.goto('/settings/security');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export my data' }).click();
    expect((await download).suggestedFilename()).toBe('my-account.json');
    await page.getByRole('button', { name: 'Delete my account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete your account' });
    const confirm = dialog.getByRole('button', { name: 'Delete my account for good' });
    await expect(confirm).toBeDisabled();
    await dialog.getByRole('textbox').fill(person.email);
    await confirm.click();
    await expect(page).toHaveURL('/?erased=1');
    await expect(page.getByRole('status')).toContainText('Your account is deleted');
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(person.email);
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert').first()).not.toBeEmpty();
  });
});

test('a device that has signed in before is told of, and forgotten without being signed out', async ({
  page,
  person: _,
}) => {
  await page.goto('/settings/security');
  const known = page.getByTestId('known-devices').getByRole('listitem');
  await expect(known).toHaveCount(1);
  await expect(known).toContainText('Chrome on Linux');
  await page.getByRole('button', { name: 'Forget Chrome on Linux' }).click();
  await expect(page.getByText('None yet: the next sign-in with your password adds the device.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('None yet: the next sign-in with your password adds the device.')).toBeVisible();
  await expect(page.getByTestId('sessions').getByText('this device')).toBeVisible();
});
