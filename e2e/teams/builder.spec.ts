import { expect, test } from '../kit/browser-test.js';
import { makeTeam } from '../kit/teams.js';

const UPDATE = `mutation ($input: UpdateAgentTeamInput!) { updateAgentTeam(input: $input) { team { version } userErrors { message } } }`;

test('a workflow is changed by keyboard alone, faults are told at their step, and nothing of somebody else is overwritten', async ({
  page,
  person,
}) => {
  const id = await makeTeam(person.api, 'business-case');
  await page.goto(`/teams/${id}`);
  const node = (step: string) => page.locator(`[data-node="${step}"]`);
  const faults = page.getByTestId('workflow-faults');
  await node('analyse').focus();

  await test.step('arrows move, n adds a step, c connects it, Enter takes the other end', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(node('pick')).toBeFocused();
    await page.keyboard.press('n');
    await expect(node('step-9')).toBeFocused();
    await expect(faults).toContainText('New step asks nothing: it needs a prompt.');
    await page.keyboard.press('c');
    await expect(page.getByText('Choose the step that is to wait for New step')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-node][aria-pressed="true"]')).toHaveAccessibleName(/, after .*New step/);
  });

  await test.step('a reference is completed, and a circle is found at once', async () => {
    await node('step-9').click();
    const prompt = page.getByLabel('What the agent is asked');
    await prompt.pressSequentially('Look at {{pick.output.na');
    await expect(page.getByRole('option', { name: '{{steps.pick.output.name}}' })).toBeVisible();
    await prompt.press('Enter');
    await expect(prompt).toHaveValue('Look at {{steps.pick.output.name}}');
    await expect(faults).toBeEmpty();
    await node('step-9').focus();
    await page.keyboard.press('c');
    await node('pick').focus();
    await page.keyboard.press('Enter');
    await expect(faults).toContainText('These wait for each other: Pick the best opportunity, New step.');
    await page.keyboard.press('Control+z');
    await expect(faults).toBeEmpty();
    await page.keyboard.press('Control+Shift+z');
    await expect(faults).toContainText('wait for each other');
    await page.keyboard.press('Control+z');
  });

  await test.step('the list holds the same workflow and puts it in order', async () => {
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const rows = page.getByRole('list', { name: 'Steps as a list' }).getByRole('listitem');
    await expect(rows.nth(2)).toContainText('New step');
    await page.locator('[data-step="step-9"]').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rows.nth(1)).toContainText('New step');
  });

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved, version 2')).toBeVisible();

  await test.step('somebody else was faster', async () => {
    const input = { id, version: 2, patch: { name: 'Renamed elsewhere' } };
    await person.api.ask(UPDATE, { input });
    await page.locator('[data-step="step-9"]').click();
    await page.getByLabel('Name', { exact: true }).first().fill('Look closer');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('The team was changed meanwhile.')).toBeVisible();
    await expect(page.locator('[data-step="step-9"]')).toContainText('Look closer');
  });
});
