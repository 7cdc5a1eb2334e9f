import { expect, test } from '../kit/browser-test.js';
import { sharedPlatform } from '../kit/shared-platform.js';

test('the playground loads from the router alone and runs a query', async ({ page }) => {
  const { router, playground } = sharedPlatform().urls;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== router) elsewhere.push(request.url());
  });
  await page.goto(playground);
  // The page is there before its editor is, which is the larger part of it; keys sent in between go nowhere.
  const editor = page.getByRole('region', { name: /Operation Editor|Query Editor/i });
  const lines = editor.locator('.view-lines');
  await expect(lines).toContainText('SignIn', { timeout: 40_000 });
  await page.screenshot({ path: 'artefacts/pages/playground.png' });
  await page.getByRole('button', { name: /New tab|Add tab/i }).click();
  await expect(lines).not.toContainText('SignIn');
  await lines.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('{ __typename viewer { role } }');
  await expect(lines).toContainText('role');
  await page.getByRole('button', { name: /Execute query/i }).click();
  const result = page.getByRole('region', { name: /Result/i });
  await expect(result).toContainText('"viewer": null');
  expect(elsewhere).toEqual([]);
});
