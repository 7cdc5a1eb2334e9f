import type { HttpStub } from '@paissive/testkit';
import { expect, test } from '../kit/browser-test.js';
import { connectProvider, startProvider } from '../kit/models.js';
import { until } from '../kit/until.js';

let provider: HttpStub;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.stop());

test('two models answer side by side as they write, one is stopped, and the address brings both back', async ({
  page,
  person,
}) => {
  const models = await connectProvider(person.api, provider.url, ['kettle-small', 'kettle-endless']);
  await page.goto(`/models/playground?models=${models['kettle-small']}`);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Prompt', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Fill in a sample' }).click();
  await page.getByLabel('product').fill('a kettle');
  await page.getByRole('button', { name: 'Compare with another' }).click();
  await page.getByLabel('Model 2', { exact: true }).selectOption({ label: 'kettle-endless' });
  await page.getByRole('button', { name: 'Ask all 2' }).click();

  const [small, endless] = [/^Model 1:/, /^Model 2:/].map((name) => page.getByRole('region', { name })) as [
    ReturnType<typeof page.getByRole>,
    ReturnType<typeof page.getByRole>,
  ];
  const answer = endless.locator('[data-answer]');
  // The long one writes on while the short one is done with its figures.
  await expect(answer).toContainText('An endless kettle');
  await expect(small).toContainText('It is small and serves one.');
  await expect(small).toContainText('Tokens out12');
  await expect(endless.getByRole('status')).toHaveText('Writing…');
  const length = async () => (await answer.textContent())?.length ?? 0;
  const seen = (await answer.textContent()) ?? '';
  await expect.poll(length).toBeGreaterThan(seen.length);
  await endless.getByRole('button', { name: 'Stop kettle-endless' }).click();
  await expect(endless).toContainText('It was stopped.');
  // The provider learns of it: nothing writes on in vain.
  const asked = provider.requests.find(
    ({ body }) => (body as { model?: string } | undefined)?.model === 'kettle-endless',
  );
  await until(
    () => Promise.resolve(asked?.isAborted),
    (isAborted) => isAborted === true,
  );
  await expect(page.getByRole('table', { name: /Figures of the answers/ })).toContainText('Cost');

  await page.reload();
  await expect(answer).toContainText(seen);
  await expect(small).toContainText('It is small and serves one.');
  await expect(page.getByLabel('product')).toHaveValue('a kettle');

  await page.getByRole('button', { name: 'Keep it as a prompt' }).click();
  await page.getByLabel('What to call it').fill('Product text');
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(page.getByText('From the prompt Product text.')).toBeVisible();
});

test('a model that fails says why in its own column, the other answers, and a wrong schema is refused at its field', async ({
  page,
  person,
}) => {
  const models = await connectProvider(person.api, provider.url, ['kettle-small', 'kettle-broken']);
  await page.goto(`/models/playground?models=${models['kettle-small']},${models['kettle-broken']}`);
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill('Describe a kettle.');
  await page.getByText('Form of the answer, tools, where it ends').click();
  await page.getByLabel('JSON Schema of the answer').fill('{"type":');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('JSON Schema of the answer')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('JSON Schema of the answer').fill('');
  await page.keyboard.press('Control+Enter');
  const broken = page.getByRole('region', { name: /^Model 2:/ });
  await expect(broken.getByRole('alert')).toContainText('The provider refused it');
  await expect(broken.getByRole('alert')).toContainText('This kettle has no plug.');
  await expect(page.getByRole('region', { name: /^Model 1:/ })).toContainText('It is small and serves one.');
});
