import { randomUUID } from 'node:crypto';
import { demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { planCampaign, planMarketing } from '../kit/marketing.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

async function demoApi() {
  return (await signInPerson(sharedPlatform().urls.graphql, demoCredentials())).api;
}

test('a campaign is planned out of a plan, with its channels and budget, and needs its days to be scheduled', async ({
  page,
  demo,
}) => {
  const strategyId = await planMarketing(await demoApi(), demo.opportunityIds[0] ?? '', randomUUID());
  await page.goto(`/marketing/strategies/${strategyId}`);
  await page.getByRole('link', { name: 'New campaign' }).click();
  await expect(page.getByRole('checkbox', { name: /^Search results/ })).toBeChecked();
  await page.getByRole('textbox', { name: 'Name' }).fill('Autumn guides');
  await page.getByRole('textbox', { name: 'Clicks' }).fill('2.000.000');
  await page.getByRole('textbox', { name: 'Return, percent' }).fill('25,5');
  await page.getByRole('button', { name: 'Make the campaign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn guides' })).toBeVisible();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText('Say on which day it starts first.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Return, percent' })).toHaveValue('25.5');
  await page.getByLabel('First day').fill('2031-05-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByTestId('campaign-status')).toContainText('Scheduled');
  await page.goto('/marketing/campaigns?status=scheduled');
  await expect(page.getByRole('row').filter({ hasText: 'Autumn guides' })).toContainText('from 1 May 2031');
});

test('it is started, paused and, after its name was typed, completed for good', async ({ page, demo }) => {
  const id = await planCampaign(await demoApi(), demo.opportunityIds[1] ?? '', randomUUID());
  await page.goto(`/marketing/campaigns/${id}`);
  const status = page.getByTestId('campaign-status');
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(status).toContainText('Running');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(status).toContainText('Paused');
  await page.getByRole('button', { name: 'Complete' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Complete' });
  await expect(confirm).toBeDisabled();
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await dialog.getByRole('textbox').fill(name ?? '');
  await confirm.click();
  await expect(status).toContainText('Completed');
  await expect(page.getByText('Paused → Completed')).toBeVisible();
});

test('figures stand beside their targets, say what is unknown, and change with what is recorded', async ({
  page,
  demo,
}) => {
  const id = await planCampaign(await demoApi(), demo.opportunityIds[1] ?? '', randomUUID());
  await page.goto(`/marketing/campaigns/${id}`);
  // 5 days × 60 clicks; 5 of 20 days have gone.
  await expect(
    page.getByText('Clicks stand at 300 of 1,000 (30\u202f%), where an even pace would be at 250'),
  ).toBeVisible();
  const search = page.getByRole('region', { name: 'Figures by channel' }).getByRole('row', { name: /^Search results/ });
  await expect(search).toContainText('unknown: no source tells the revenue');
  // (190 − 87.50) ÷ 87.50
  await expect(page.getByText('117\u202f%')).toBeVisible();
  await page.getByRole('button', { name: 'Record figures' }).click();
  const form = page.getByRole('form', { name: 'Figures of a day' });
  await form.getByLabel('Clicks').fill('700');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('Clicks stand at 1,000 of 1,000 (100\u202f%)')).toBeVisible();
  await page.getByRole('button', { name: 'Revenue', exact: true }).click();
  await expect(page).toHaveURL(/measure=revenue/);
  await expect(page.getByText(/^Revenue stands at €190 of €500/)).toBeVisible();
});
