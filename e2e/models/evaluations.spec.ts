import type { HttpStub } from '@paissive/testkit';
import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser-test.js';
import { connectProvider, keepPrompt, startProvider } from '../kit/models.js';

let provider: HttpStub;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.stop());

async function evaluate(page: Page, model: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Start an evaluation' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Start an evaluation' });
  await dialog.getByLabel('Answered by').selectOption({ label: model });
  await dialog.getByLabel('What to call this run').fill(name);
  await dialog.getByRole('button', { name: 'Start it' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cases' }).locator('> li')).toHaveCount(2, { timeout: 20_000 });
}

test('versions of a prompt are compared word by word, an older one comes back, and the prompt opens in the playground', async ({
  page,
  person,
}) => {
  const id = await keepPrompt(person.api, 'Product text');
  await page.goto('/models/prompts');
  await page.getByRole('link', { name: 'Product text' }).click();
  await expect(page).toHaveURL(`/models/prompts/${id}`);
  await page.getByLabel('Compared with').selectOption({ label: 'Version 1' });
  await expect(page.locator('ins').filter({ hasText: 'in one sentence' })).toBeVisible();
  await page.reload();
  await expect(page.locator('ins').filter({ hasText: 'in one sentence' })).toBeVisible();
  await page.getByRole('button', { name: 'Make it the newest again' }).click();
  await expect(page.getByRole('button', { name: 'Version 3, the newest' })).toBeVisible();
  await page.getByRole('link', { name: 'Try it' }).click();
  await expect(page.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue('Describe {{product}}.');
  await expect(page.getByRole('textbox', { name: 'product' })).toBeVisible();
});

test('a prompt is held against cases with two models, and their difference is told with what chance would do', async ({
  page,
  person,
}) => {
  await connectProvider(person.api, provider.url, ['kettle-small', 'kettle-broken']);
  await keepPrompt(person.api, 'Product text');
  await page.goto('/models/evaluations');
  await page.getByRole('link', { name: 'Make a set of cases' }).click();
  await page.getByRole('button', { name: 'Fill in a sample' }).click();
  await page.getByRole('textbox', { name: 'What is filled in' }).first().fill('a kettle');
  await page.getByRole('button', { name: 'Keep the set' }).click();
  await expect(page.getByRole('textbox', { name: 'What is filled in' }).first()).toBeFocused();
  await page.getByRole('textbox', { name: 'What is filled in' }).first().fill('product: a kettle');
  await page.getByRole('button', { name: 'Keep the set' }).click();
  await expect(page.getByRole('dialog', { name: 'Start an evaluation' })).toBeVisible();
  await page.keyboard.press('Escape');

  await evaluate(page, 'kettle-small', 'Small');
  await expect(page.getByText(/1 of 2 cases hold \(50/)).toBeVisible();
  await page.getByRole('button', { name: 'Only what does not hold' }).click();
  await expect(page.getByRole('list', { name: 'Cases' })).toContainText('Hair salon');
  await page.goto('/models/evaluations');
  await evaluate(page, 'kettle-broken', 'Broken');
  await expect(page.getByText(/0 of 2 cases hold/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cases' })).toContainText('This kettle has no plug.');

  await page.getByRole('link', { name: 'Compare it with another run' }).click();
  await page.getByLabel('Second').selectOption({ label: 'Small: Product text v2' });
  await expect(page.locator('figcaption')).toContainText('Too close to tell: 1 of 2 hold instead of 0');
  await expect(page.getByText('Only the second passes').locator('..')).toContainText('Kettle');
});
