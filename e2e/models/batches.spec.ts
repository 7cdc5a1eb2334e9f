import type { HttpStub } from '@paissive/testkit';
import { expect, test } from '../kit/browser-test.js';
import { connectProvider, startBatch, startProvider } from '../kit/models.js';
import { inspectPage } from '../pages/inspect-page.js';

let provider: HttpStub;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.stop());

// A journey and its pages in every look and size; a busy machine takes several times what an idle one does.
test.describe.configure({ timeout: 360_000 });
test('a batch is found, read request by request, and one under way is followed and ended', async ({ page, person }) => {
  const { api } = person;
  const models = await connectProvider(api, provider.url, ['kettle-small', 'kettle-large', 'kettle-broken']);
  const [small, large, broken] = [models['kettle-small'], models['kettle-large'], models['kettle-broken']];
  const prompt = 'Describe a kettle.';
  await page.goto('/models/batches');
  await expect(page.getByText('No batch yet')).toBeVisible();

  const id = await startBatch(api, 'Product texts', {
    'small kettle': { modelId: small, prompt },
    'broken kettle': { modelId: broken, prompt },
  });
  await page.reload();
  const rows = page.getByRole('table', { name: 'Batches' }).locator('tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('done');
  await expect(rows.first()).toContainText('1 of 2 requests');
  await rows.first().getByRole('link', { name: 'Product texts' }).click();
  await expect(page).toHaveURL(`/models/batches/${id}`);
  const requests = page.getByRole('list', { name: 'Requests' }).getByRole('listitem');
  await expect(requests).toHaveCount(2);
  await page.getByRole('button', { name: 'Without an answer' }).click();
  await expect(requests).toHaveCount(1);
  await expect(requests.first()).toContainText('This kettle has no plug.');
  await page.reload();
  await expect(requests).toHaveCount(1);
  await page.getByRole('button', { name: 'Answered' }).click();
  await page.getByText('The answer', { exact: true }).click();
  await expect(requests.first()).toContainText('A kettle boils water.');
  await inspectPage(page, 'batch', `/models/batches/${id}`, () => expect(requests).toHaveCount(2));

  const many = Array.from({ length: 200 }, (_, index) => [`kettle ${index}`, { modelId: large, prompt }] as const);
  await startBatch(api, 'Long texts', Object.fromEntries(many));
  await page.goto('/models/batches');
  await expect(page.getByRole('progressbar', { name: 'Batch Long texts' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(rows.filter({ hasText: 'Long texts' })).toContainText('was cancelled');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await inspectPage(page, 'batches', '/models/batches', () => expect(rows).toHaveCount(2));
});
