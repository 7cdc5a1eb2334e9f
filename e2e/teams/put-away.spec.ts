import { expect, test } from '../kit/browser-test.js';
import { makeTeam } from '../kit/teams.js';
import { inspectPage } from '../pages/inspect-page.js';

// A journey and its page in every look and size; a busy machine takes several times what an idle one does.
test.describe.configure({ timeout: 360_000 });
test('a team is put away, which can be undone at once or later; meanwhile nobody can run it', async ({
  page,
  person,
}) => {
  const id = await makeTeam(person.api, 'business-case');
  const start = page.getByRole('link', { name: 'Start a run' });
  const putAway = page.getByRole('button', { name: 'Put away' });
  await page.goto(`/teams/${id}`);
  await putAway.click();
  await expect(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
  await expect(start).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(start).toBeVisible();

  await putAway.click();
  await expect(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
  await page.goto('/teams/runs/new');
  await expect(page.getByText('First a team')).toBeVisible();
  await page.goto('/teams');
  await expect(page.getByRole('table', { name: 'Teams', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show teams that were put away' }).click();
  const away = page.getByRole('table', { name: 'Teams that were put away' });
  await expect(away.locator('tbody tr')).toHaveCount(1);
  await inspectPage(page, 'teams-put-away', '/teams?away=1', () => expect(away.locator('tbody tr')).toHaveCount(1));

  await page.goto(`/teams/${id}`);
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(start).toBeVisible();
  await page.goto('/teams/runs/new');
  await expect(page.getByLabel('Team')).toHaveValue(id);
});
