import type { HttpStub } from '@paissive/testkit';
import { expect, test } from '../kit/browser-test.js';
import { connectProvider, generateOnce, startProvider } from '../kit/models.js';

let provider: HttpStub;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.stop());

test('what was used is added up, a budget is set, and a call that does not fit is refused before it is sent', async ({
  page,
  person,
}) => {
  const models = await connectProvider(person.api, provider.url, ['kettle-small']);
  await generateOnce(person.api, models['kettle-small']);
  await generateOnce(person.api);

  await page.goto('/models/usage');
  await expect(page.locator('figcaption')).toContainText('$0.034 was spent in 30 days on kettle-small');
  const rows = page.getByRole('table', { name: 'Usage by model' }).locator('tbody tr');
  await expect(rows.filter({ hasText: 'kettle-small' })).toContainText('$0.034');
  await expect(rows.filter({ hasText: 'Template writer' })).toContainText('$0.00');
  await page.getByLabel('Chart of').selectOption('calls');
  await expect(page.locator('figcaption')).toContainText('2 calls in 30 days');
  await page.getByLabel('Added up by').selectOption('DAY');
  await expect(page.getByRole('table', { name: 'Usage by day' }).locator('tbody tr')).toHaveCount(1);

  await page.getByRole('button', { name: 'Set a budget' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Set a budget' });
  await dialog.getByLabel('Limit', { exact: true }).fill('one dollar');
  await dialog.getByRole('button', { name: 'Set the budget' }).click();
  await expect(dialog.getByLabel('Limit', { exact: true })).toBeFocused();
  await dialog.getByLabel('Limit', { exact: true }).fill('0.05');
  await dialog.getByRole('button', { name: 'Set the budget' }).click();
  const budget = page.getByRole('list', { name: 'Budgets' }).getByRole('listitem');
  await expect(budget).toContainText('The whole workspace, a month');
  await expect(budget).toContainText('of $0.05');

  const asked = provider.requests.length;
  await page.goto(`/models/playground?models=${models['kettle-small']}`);
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill('Describe a kettle.');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const refusal = page.getByRole('region', { name: /^Model:/ }).getByRole('alert');
  await expect(refusal).toContainText('A budget does not allow it');
  expect(provider.requests.length).toBe(asked);
  await refusal.getByRole('link', { name: 'See the budgets' }).click();

  await page.getByRole('button', { name: 'More about The whole workspace, a month' }).click();
  await page.getByRole('menuitem', { name: 'Change the limit' }).click();
  await page.getByRole('dialog').getByLabel('Limit', { exact: true }).fill('100');
  await page.getByRole('button', { name: 'Set the budget' }).click();
  await expect(budget).toContainText('of $100.00');
  await page.getByRole('button', { name: 'More about The whole workspace, a month' }).click();
  await page.getByRole('menuitem', { name: 'Remove it' }).click();
  await page.getByLabel(/^To go on, type/).fill('The whole workspace, a month');
  await page.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing limits what models may cost' })).toBeVisible();
});
