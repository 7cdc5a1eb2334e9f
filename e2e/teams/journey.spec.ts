import { expect, test } from '../kit/browser-test.js';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile } from '../kit/niches.js';

test('a team is made of a template, works to its end, asks on the way, and its report follows what was edited', async ({
  page,
  person,
}) => {
  test.setTimeout(240_000);
  await importFile(person.api, 'ideas.csv', keywordPlannerFile({ keywords: 80, months: 24 }));
  await page.goto('/home');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: 'Next step' })).toContainText('make a team out of a template');
  await page.getByRole('button', { name: /^Use this ?: From keyword file to business case/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'From keyword file to business case' })).toBeVisible();
  await page.getByRole('link', { name: 'Start a run' }).click();

  await page.getByLabel('Goal').fill('Find a niche to live from.');
  await page.getByText('More inputs, all optional').click();
  await page.getByLabel('Trials per month').fill('forty');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Give a number, such as 40 or 0.05.')).toBeVisible();
  await expect(page.getByLabel('Trials per month')).toBeFocused();
  await page.getByLabel('Trials per month').fill('40');
  await page.getByRole('button', { name: 'Start', exact: true }).click();

  const status = page.getByTestId('run-status');
  await expect(status).toContainText('Waits for a person.', { timeout: 120_000 });
  await expect(page.locator('[data-node="project"]')).toHaveAccessibleName(/^Project the revenue\s*Done$/);
  await expect(page.locator('[data-node="report"]')).toHaveAccessibleName(/^Write the report\s*Waits for other steps$/);
  const runUrl = page.url();

  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: /^Approvals/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible();
  await expect(page.getByTestId('approval')).toContainText('rests on: Write the summary');
  await page.keyboard.press('x');
  await page.getByRole('form', { name: 'Reject' }).getByRole('button', { name: 'Reject' }).click();
  await expect(page.getByText('Say why')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.getByLabel('Text').fill('A person has read this and found it sound.');
  await page.getByRole('button', { name: 'Approve with changes' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();

  await page.goto(runUrl);
  await expect(status).toContainText('All steps are done.', { timeout: 60_000 });
  const report = page.getByTestId('run-report');
  await expect(report).toContainText('A person has read this and found it sound.');
  await expect(report).toContainText(/Breakeven month.*Projection [0-9a-f-]{36}/s);

  await test.step('a step is kept with an output that is edited, and only what rests on it runs again', async () => {
    await page.locator('[data-node="review"]').click();
    await page.getByRole('button', { name: 'Run again from here' }).click();
    const dialog = page.getByRole('dialog', { name: 'Run again from: Review by a person' });
    await dialog.getByLabel('Keep it, with an output that I edit').check();
    await expect(dialog).toContainText('Will run again, for it rests on this: Write the report.');
    await dialog.getByLabel('Text').fill('Written anew.');
    await dialog.getByRole('button', { name: 'Use my output' }).click();
    await expect(report).toContainText('Written anew.', { timeout: 60_000 });
    await expect(page.locator('[data-node="report"]')).toHaveAccessibleName(/^Write the report\s*Done, attempt 2$/);
    await expect(page.locator('[data-node="project"]')).toHaveAccessibleName(/^Project the revenue\s*Done$/);
  });

  await test.step('what happened is replayed line by line, and exported', async () => {
    await page.getByRole('button', { name: 'Replay', exact: true }).click();
    await expect(page.locator('[data-node="report"]')).toHaveAccessibleName(
      /^Write the report\s*Waits for other steps$/,
    );
    const slider = page.getByRole('slider', { name: 'Moment of the run' });
    await slider.press('ArrowRight');
    await expect(page.getByTestId('replay-at')).toContainText(/^2 of /);
    await expect(page.locator('[data-node="analyse"]')).toHaveAccessibleName(/^Analyse the keywords\s*Running$/);
    await slider.press('End');
    await expect(page.locator('[data-node="report"]')).toHaveAccessibleName(/^Write the report\s*Done, attempt 2$/);
    await page.getByRole('button', { name: 'Back to now' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export JSONL' }).click();
    expect((await downloading).suggestedFilename()).toBe('find-a-niche-to-live-from.jsonl');
  });

  await page.getByRole('link', { name: 'From keyword file to business case' }).click();
  await expect(page.getByTestId('performance').getByRole('row', { name: /^The team/ })).toContainText('1 runs');
});
