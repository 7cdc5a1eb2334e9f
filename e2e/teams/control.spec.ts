import { expect, signInBrowser, test } from '../kit/browser-test.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile } from '../kit/niches.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { changeAccounts } from '../kit/stores.js';
import { makeTeam, startRun, untilRun } from '../kit/teams.js';

test('a run is paused, goes on, and is cancelled; what was done stays', async ({ page, person }) => {
  await importFile(person.api, 'ideas.csv', keywordPlannerFile({ keywords: 80, months: 24 }));
  const teamId = await makeTeam(person.api, 'business-case');
  const id = await startRun(person.api, { teamId, goal: 'Find a niche.', budget: '1.00' });
  await page.goto(`/teams/runs/${id}`);
  const status = page.getByTestId('run-status');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(status).toContainText('Paused');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(status).not.toContainText('Paused');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).toContainText('Cancelled');
  await expect(page.getByRole('link', { name: 'Run again' })).toBeVisible();
  await page.goto('/teams/runs?show=ended');
  await expect(page.getByRole('row').filter({ hasText: 'Find a niche.' })).toContainText('Cancelled');
});

test('who may only look sees runs and teams, and nothing to press', async ({ page, context, person }) => {
  const teamId = await makeTeam(person.api, 'research-to-review');
  const id = await startRun(person.api, { teamId, goal: 'Nothing to find.', budget: '0.00' });
  await untilRun(person.api, id, ({ status }) => status === 'FAILED');
  const { viewer } = await person.api.ask<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  await changeAccounts(sharedPlatform(), "UPDATE memberships SET role = 'viewer' WHERE user_id = $1", [viewer.user.id]);
  await signInBrowser(context, person);
  await page.goto('/teams');
  await expect(page.getByRole('table', { name: 'Teams' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Content sprint' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Use this|Empty team/ })).toHaveCount(0);
  await page.goto(`/teams/${teamId}`);
  await expect(page.locator('[data-node="research"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await page.goto(`/teams/runs/${id}`);
  await expect(page.getByTestId('run-status')).toContainText('Failed');
  await expect(page.getByRole('button', { name: /^(Cancel|Pause|Run again from here)$/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Run again' })).toHaveCount(0);
});
