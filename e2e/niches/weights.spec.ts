import { expect, test } from '../kit/demo-test.js';

test('a ranking follows its weights while they are moved, is kept, told as a version, and taken back', async ({
  page,
  demo,
}) => {
  await page.goto(`/niches/analyses/${demo.analysisId}`);
  await page.getByRole('button', { name: 'Weights' }).click();
  await expect(page).toHaveURL(/weights=1/);
  const preview = page.getByTestId('weights-preview');
  const first = preview.locator('tbody tr').first().getByRole('rowheader');
  await expect(first).toBeVisible();
  const ranked = page.locator('tbody tr[data-row]').first();
  const before = (await ranked.getByRole('rowheader').getByRole('link').textContent()) ?? '';
  await expect(preview.getByText('stays').first()).toBeVisible();
  // By keyboard, then by typing: demand alone.
  const border = page.getByRole('slider', { name: 'Border between Demand and Competition' });
  await border.focus();
  await border.press('PageUp');
  await expect(page.getByText(/would move|keep their places/)).toBeVisible();
  for (const factor of ['Competition', 'Trend', 'Monetization', 'Resources'])
    await page.getByLabel(`Weight of ${factor}`).fill('0');
  await expect(page.getByText(/would move/)).toBeVisible();
  await expect(preview).toHaveAttribute('aria-busy', 'false');
  const winner = (await first.textContent()) ?? '';
  await page.getByRole('button', { name: 'Rank by these weights' }).click();
  await expect(ranked).toContainText(winner);
  await expect(page.getByText(/^Version \d+\./)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ranked).toContainText(before);

  await page.getByRole('link', { name: 'What changed since the one before' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What changed in');
  const changes = page.getByRole('list', { name: 'Differences' }).locator('li[data-change]');
  await expect(changes.first()).toContainText(/points/);
  await page.getByRole('button', { name: /^Fallen/ }).click();
  await expect(page).toHaveURL(/kind=fallen/);
});
