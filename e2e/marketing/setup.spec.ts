import { randomUUID } from 'node:crypto';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { dayIn, planCampaign } from '../kit/marketing.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

test('a campaign is dragged to another day, keeps its length, is put back, and is moved by keyboard', async ({
  page,
  demo,
}) => {
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const id = await planCampaign(api, demo.opportunityIds[0] ?? '', randomUUID());
  const days = () =>
    api
      .ask<{ campaign: { startsOn: string; endsOn: string } }>(`{ campaign(id: "${id}") { startsOn endsOn } }`)
      .then(({ campaign }) => [campaign.startsOn, campaign.endsOn]);
  const { campaign } = await api.ask<{ campaign: { name: string } }>(`{ campaign(id: "${id}") { name } }`);
  await page.goto(`/marketing/calendar?view=week&day=${dayIn(-6)}`);
  const week = page.getByRole('list', { name: 'Days of the week' });
  const entry = week.locator(`[data-day="${dayIn(-6)}"]`).getByRole('button', { name: campaign.name });
  await expect(entry).toBeVisible();
  const other = week.locator(`[data-day]:not([data-day="${dayIn(-6)}"])`).first();
  const target = (await other.getAttribute('data-day')) ?? '';
  await entry.dragTo(other);
  await expect(page.getByText(`${campaign.name} is on`)).toBeVisible();
  expect((await days())[0]).toBe(target);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is where it was.')).toBeVisible();
  expect(await days()).toEqual([dayIn(-6), dayIn(13)]);
  // By keyboard: pressed, it asks for the day.
  await entry.press('Enter');
  await page.getByLabel('First day').fill(dayIn(-5));
  await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect.poll(days).toEqual([dayIn(-5), dayIn(14)]);
});

test('a voice, a template and the new secret of a receiver are set up', async ({ page, demo: _ }) => {
  await page.goto('/marketing/setup');
  await page.getByRole('textbox', { name: 'A new voice' }).fill('Plain');
  await page.getByRole('button', { name: 'Add it' }).click();
  const voice = page.getByRole('form', { name: 'Voice Plain' });
  await voice.getByLabel('Words it prefers').fill('people');
  await voice.getByRole('button', { name: 'Save' }).click();
  await expect(voice.getByText('“people” has to read')).toBeVisible();
  await voice.getByLabel('Words it prefers').fill('people = users, customers');
  await voice.getByRole('button', { name: 'Save' }).click();
  await expect(voice.getByText('Saved, version 2')).toBeVisible();

  await page.getByRole('button', { name: 'Templates' }).click();
  await page
    .getByRole('button', { name: /^Copy / })
    .first()
    .click();
  const template = page.getByRole('form', { name: /^Template .*, ours$/ });
  await template.getByLabel('What it is for').fill('Our guides');
  await template.getByRole('button', { name: 'Save' }).click();
  await expect(template.getByText('Saved, version 2')).toBeVisible();

  await page.getByRole('button', { name: 'Receivers' }).click();
  await page.getByLabel('What the receiver is called').fill('Our site');
  await page.getByLabel('Its address').fill('https://1.1.1.1/hook');
  await page.getByRole('button', { name: 'Add the receiver' }).click();
  const first = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('button', { name: 'New secret for Our site' }).click();
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/);
  expect(await dialog.getByRole('textbox', { name: 'Secret' }).inputValue()).not.toBe(first);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText('The old secret signs beside the new one until')).toBeVisible();
});

test('seven models say what conversions are owed to, and what to make of that', async ({ page, demo: _ }) => {
  await page.goto('/marketing/attribution');
  await page.getByRole('button', { name: 'Try with sample events' }).click();
  const models = page.getByRole('region', { name: 'Models side by side' });
  await expect(models.getByRole('row', { name: /^search/ })).toBeVisible();
  await expect(page.getByTestId('reading')).toContainText('“search” comes first in');
  await page.getByRole('button', { name: 'Revenue', exact: true }).click();
  await expect(page).toHaveURL(/measure=revenue/);
  await expect(models.getByRole('row', { name: /^search/ })).toContainText('€');
});
