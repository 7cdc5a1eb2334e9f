import { randomUUID } from 'node:crypto';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { writeContent } from '../kit/marketing.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

async function contentOf(): Promise<string> {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  return writeContent(api, randomUUID());
}

test('the sample is scored while it is typed; a fix is put in its place and taken back', async ({ page, demo: _ }) => {
  await page.goto('/marketing/content/new?sample=1');
  await page.getByRole('button', { name: 'Begin' }).click();
  const text = page.getByRole('textbox', { name: 'Text, in Markdown' });
  const fix = page.getByRole('button', { name: '“utilize” → “use”' });
  await fix.hover();
  await expect(page.locator('mark').filter({ hasText: 'utilize' })).toBeVisible();
  await fix.click();
  await expect(text).toHaveValue(/most of them use a spreadsheet/);
  await expect(page.getByText('2 phrases can be said in fewer words.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(text).toHaveValue(/most of them utilize a spreadsheet/);
  // The score follows what is typed, and the width of the title what search results draw.
  const score = page.getByTestId('score-SEO');
  const before = await score.textContent();
  await page.getByRole('textbox', { name: 'Slug' }).fill('rental-inventory');
  await expect(score).not.toHaveText(before ?? '');
  await page.getByRole('textbox', { name: 'Title' }).fill('W'.repeat(60));
  await expect(page.getByText(/of 600 pixels, \d+ too many/)).toBeVisible();
});

test('each saving is a version that is compared and brought back', async ({ page, demo: _ }) => {
  await page.goto(`/marketing/content/${await contentOf()}`);
  await page.getByRole('textbox', { name: 'Text, in Markdown' }).fill('Tea keeps shops awake and friendly.');
  await page.getByRole('textbox', { name: 'Why it is changed' }).fill('Shorter');
  await expect(page.getByRole('button', { name: 'Ask for review' })).toBeDisabled();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved, version 2')).toBeVisible();
  await page.getByRole('button', { name: 'Show 2' }).click();
  const first = page.locator('[data-version="1"]');
  await first.getByRole('button', { name: 'What changed since' }).click();
  await expect(first.locator('ins').filter({ hasText: 'friendly' })).toBeVisible();
  await expect(first.locator('del').first()).toBeVisible();
  await first.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByTestId('origin')).toHaveText('version 3, brought back from version 1');
  await expect(page.getByRole('textbox', { name: 'Text, in Markdown' })).toHaveValue(/Tea keeps offices awake\.$/);
});

test('a review asks for changes with a reason, and approves what was read', async ({ page, demo: _ }) => {
  await page.goto(`/marketing/content/${await contentOf()}`);
  const status = page.getByTestId('content-status');
  await page.getByRole('button', { name: 'Ask for review' }).click();
  await expect(status).toContainText('In review');
  await page.getByRole('button', { name: 'Ask for changes' }).click();
  await page.getByRole('textbox', { name: 'What should be different?' }).fill('Name the shop.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(status).toContainText('To be changed');
  await expect(page.getByText('Name the shop.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask for review again' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(status).toContainText('Approved');
});

test('a draft out of a template asks for what it needs and says who wrote it', async ({ page, demo: _ }) => {
  await page.goto('/marketing/content/new?way=template');
  await page.getByRole('button', { name: 'Have it written' }).click();
  const product = page.getByRole('textbox', { name: 'Product' });
  await expect(product).toBeFocused();
  await product.fill('Shelf');
  await page.getByRole('textbox', { name: 'Audience' }).fill('small shops');
  await page.getByRole('textbox', { name: 'Problem' }).fill('lost drills');
  await page.getByRole('textbox', { name: 'Steps' }).fill('Number each thing\nWrite down each hand-over');
  await page.getByRole('textbox', { name: 'Benefits' }).fill('Nothing gets lost');
  await page.getByRole('textbox', { name: 'Call to action' }).fill('Try it for a week.');
  await page.getByRole('button', { name: 'Have it written' }).click();
  await expect(page.getByTestId('origin')).toContainText('the offline writer, which fills a template and is no model');
  await expect(page.getByRole('textbox', { name: 'Text, in Markdown' })).toHaveValue(/Number each thing/);
});

test.describe('when the analysis does not answer', () => {
  // The failed requests are what is tested.
  test.use({ expectedComplaints: [/503/] });

  test('only its panel says so: the text is written and saved', async ({ page, demo: _ }) => {
    await page.route('**/api/graphql', (route) =>
      route.request().postData()?.includes('query AnalyzeText')
        ? route.fulfill({ status: 503, contentType: 'application/json', body: '{"errors":[{"message":"down"}]}' })
        : route.fallback(),
    );
    await page.goto(`/marketing/content/${await contentOf()}`);
    const problem = page.getByRole('complementary', { name: 'Analysis' }).getByRole('alert');
    await expect(problem).toContainText('Your text is safe here');
    await page.getByRole('textbox', { name: 'Text, in Markdown' }).fill('Still here.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved, version 2')).toBeVisible();
    await page.unroute('**/api/graphql');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByTestId('score-READABILITY')).toBeVisible();
  });
});
