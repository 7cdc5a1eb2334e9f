import { latch } from '@paissive/testkit';
import { expect, test } from '../kit/browser-test.js';

test('what is chosen on a page before its program runs counts, and stays chosen', async ({ page, person: _ }) => {
  const released = latch();
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await released.opened;
    await route.continue();
  });
  await page.goto('/marketing/content', { waitUntil: 'commit' });
  const kind = page.getByLabel('Kind');
  await kind.selectOption('email');
  await expect(page).toHaveURL('/marketing/content');
  released.open();
  await expect(page).toHaveURL('/marketing/content?kind=email');
  await expect(page.getByText('No text is like this.')).toBeVisible();
  await expect(kind).toHaveValue('email');
});
