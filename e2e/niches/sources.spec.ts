import type { Page } from '@playwright/test';
import type { ApiClient } from '../kit/api-client.js';
import { expect, test } from '../kit/browser-test.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, type RankedOpportunity, readAnalysis, startAnalysis } from '../kit/niches.js';
import { SUBJECT_TO_WAIT_FOR } from '../kit/public-sources.js';

async function opportunitiesOf(api: ApiClient): Promise<readonly RankedOpportunity[]> {
  const file = await importFile(api, 'needs.csv', keywordPlannerFile({ keywords: 60, months: 24 }));
  const id = await startAnalysis(api, file);
  await expect.poll(async () => (await readAnalysis(api, id)).status, { timeout: 60_000 }).toBe('COMPLETED');
  return (await readAnalysis(api, id)).opportunities.nodes;
}

const about = (list: readonly RankedOpportunity[], isWanted: (name: string) => boolean) => {
  const found = list.find(({ name }) => isWanted(name.toLowerCase()));
  if (!found) throw new Error(`No opportunity fits: ${list.map(({ name }) => name).join(', ')}.`);
  return found;
};
const source = (page: Page, name: string) => page.locator(`[data-source=${name}]`);

test('public sources are asked about a niche, and each number leads to where it can be seen', async ({
  page,
  person,
}) => {
  const list = await opportunitiesOf(person.api);
  const { id, score } = about(list, (name) => !name.includes(SUBJECT_TO_WAIT_FOR));
  await page.goto(`/niches/opportunities/${id}#sources`);
  await expect(page.getByText('Nobody has asked yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask the sources' }).click();

  await expect(page.getByText('3 of 4 sources answered, 4 signals found.')).toBeVisible({ timeout: 60_000 });
  await expect(source(page, 'WIKIMEDIA')).toContainText(/Views of the article “.+” in the last whole month/);
  await expect(source(page, 'WIKIMEDIA')).toContainText('The current month is left out');
  await expect(source(page, 'HACKER_NEWS')).toContainText('212 stories');
  const seen = source(page, 'HACKER_NEWS').getByRole('link', { name: 'These stories' });
  await expect(seen).toHaveAttribute('href', /^https:\/\/hn\.algolia\.com\/\?/);
  await expect(seen).toHaveAttribute('rel', 'noreferrer');
  await source(page, 'STACK_EXCHANGE').getByText('The 2 strongest finds').click();
  await expect(
    source(page, 'STACK_EXCHANGE').getByRole('link', { name: 'Send it & forget it?' }).first(),
  ).toBeVisible();
  // The one that refused harms no other, and says when it may be asked again.
  await expect(page.getByRole('list', { name: 'Sources that are asked' })).toContainText(/GitHub.*asked again at/);

  await page.reload();
  await expect(source(page, 'HACKER_NEWS')).toContainText('212 stories');
  const { opportunity } = await person.api.ask<{ opportunity: { score: number } }>(
    'query ($id: ID!) { opportunity(id: $id) { score } }',
    { id },
  );
  expect(opportunity.score).toBe(score);

  await page.goto('/niches/sources');
  const sources = page.getByRole('list', { name: 'Public sources' }).getByRole('listitem');
  await expect(sources).toHaveCount(5);
  await expect(sources.filter({ hasText: 'Hacker News' })).toContainText('Answered');
  await expect(sources.filter({ hasText: 'GitHub' })).toContainText('left alone until');
  await expect(sources.filter({ hasText: 'App Store' })).toContainText('Whoever runs it can name it in LIVE_SOURCES');
});

test('asking is followed live, and can be stopped while a source is waited for', async ({ page, person }) => {
  const { id } = about(await opportunitiesOf(person.api), (name) => name.includes(SUBJECT_TO_WAIT_FOR));
  await page.goto(`/niches/opportunities/${id}#sources`);
  await page.getByRole('button', { name: 'Ask the sources' }).click();
  const steps = page.getByRole('list', { name: 'Sources that are asked' }).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Stack Overflow' })).toContainText('Waiting until it may be asked again', {
    timeout: 30_000,
  });
  await expect(steps.filter({ hasText: 'Hacker News' })).toContainText('1 signal', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled.')).toBeVisible({ timeout: 30_000 });
  // What was said by then is kept.
  await expect(source(page, 'HACKER_NEWS')).toContainText('212 stories');
  await expect(page.getByRole('button', { name: 'Ask again' })).toBeEnabled();
});
