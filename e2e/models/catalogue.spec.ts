import { expect, test } from '../kit/browser-test.js';
import { startProvider } from '../kit/models.js';

const KEY = 'sk-kettle-0123456789abcdef';

test('a provider is connected with a key that is never shown, looked at, and its model priced, backed up and made the default', async ({
  page,
  person: _,
}) => {
  const provider = await startProvider();
  try {
    await page.goto('/models');
    // Without an account texts come from templates, and that is said.
    await expect(page.getByText(/fills in templates and is no language model/)).toBeVisible();
    await page.getByRole('button', { name: 'Connect a provider' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Who runs the models').selectOption('other');
    await dialog.getByLabel('Its address').fill('kettle');
    await dialog.getByRole('button', { name: 'Connect and look at it' }).click();
    await expect(dialog.getByLabel('What to call it')).toBeFocused();
    await dialog.getByLabel('What to call it').fill('Kettle works');
    await dialog.getByRole('button', { name: 'Connect and look at it' }).click();
    await expect(dialog.getByLabel('Its address')).toBeFocused();
    await dialog.getByLabel('Its address').fill(`${provider.url}/v1`);
    await dialog.getByLabel(/^Its key/).fill(KEY);
    await dialog.getByRole('button', { name: 'Connect and look at it' }).click();

    await dialog.getByRole('button', { name: 'Add kettle-small' }).click();
    await dialog.getByLabel('A million tokens in', { exact: true }).fill('0,15');
    await dialog.getByLabel('A million tokens out').fill('0.60');
    await dialog.getByRole('button', { name: 'Add the model' }).click();
    await expect(page.getByRole('row', { name: /kettle-small/ })).toContainText('$0.15 in, $0.60 out');
    const item = page
      .getByRole('list', { name: 'Providers' })
      .getByRole('listitem')
      .filter({ hasText: 'Kettle works' });
    await expect(item).toContainText('answers');
    await expect(item).toContainText('cdef: kept, never shown');
    expect(await page.content()).not.toContain(KEY);
    expect(provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);

    await page.getByLabel('Texts are written by').selectOption({ label: 'kettle-small' });
    await expect(page.getByText('Texts are written by kettle-small.')).toBeVisible();

    await page
      .getByRole('row', { name: /kettle-small/ })
      .getByRole('link')
      .click();
    await page.getByLabel(/Add a stand-in when the provider is away/).selectOption({ label: 'Template writer' });
    await expect(page.getByText('1. Template writer')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(page.getByText('1. Template writer')).toBeHidden();
    await page.getByRole('button', { name: 'More about kettle-small' }).click();
    await page.getByRole('menuitem', { name: 'Set its price' }).click();
    await page.getByLabel('A million tokens out').fill('0.90');
    await page.getByRole('button', { name: 'Set the price' }).click();
    const prices = page.getByRole('table', { name: /What a million tokens cost/ });
    await expect(prices.getByRole('row').nth(1)).toContainText('$0.90');
    await expect(prices.getByRole('row').nth(2)).toContainText('$0.60');
  } finally {
    await provider.stop();
  }
  // Nobody listens there any more: the page says so, and the rest of it works.
  await page.goto('/models');
  await page.getByRole('button', { name: 'Look at it now' }).click();
  await expect(page.getByRole('dialog', { name: 'Kettle works' })).toContainText('It tells of no models.');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Kettle works does not answer\./)).toBeVisible();
  await page.getByRole('button', { name: 'More about Kettle works' }).click();
  await page.getByRole('menuitem', { name: 'Disconnect it' }).click();
  await page.getByLabel('To go on, type: Kettle works').fill('Kettle works');
  await page.getByRole('button', { name: 'Disconnect it for good' }).click();
  await expect(page.getByText('No provider is connected.')).toBeVisible();
  await expect(page.getByRole('row', { name: /kettle-small/ })).toBeHidden();
});
