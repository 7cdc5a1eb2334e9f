import { createApiClient } from '../kit/api-client.js';
import { expect, test } from '../kit/browser-test.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { until } from '../kit/until.js';

test('a key made on the page lets a program in with its scopes only, until it is revoked', async ({
  page,
  person: _,
}) => {
  await page.goto('/settings/api-keys?new=1');
  const making = page.getByRole('dialog', { name: 'New key' });
  await making.getByLabel('What it is for').fill('Weekly report');
  await making.getByLabel('Money: read').uncheck();
  await making.getByLabel('It works for').selectOption('7');
  await making.getByRole('button', { name: 'Make the key' }).click();
  const secret = (await page.getByTestId('api-key').textContent()) ?? '';
  await expect(page.getByRole('region', { name: 'A command to try the key' })).toContainText(secret);

  const program = createApiClient(sharedPlatform().urls.graphql, secret);
  const { viewer } = await program.ask<{ viewer: { scopes: string[] } }>('{ viewer { scopes } }');
  expect(viewer.scopes).toContain('niches:read');
  expect(viewer.scopes).not.toContain('niches:write');
  expect(viewer.scopes).not.toContain('monetization:read');

  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByTestId('api-key')).toHaveCount(0);
  await page.getByRole('button', { name: 'Revoke Weekly report' }).click();
  await page
    .getByRole('dialog', { name: 'Revoke Weekly report' })
    .getByRole('button', { name: 'Revoke the key' })
    .click();
  await expect(page.getByText('Weekly report is revoked.')).toBeVisible();
  await until(
    () => program.send('{ viewer { scopes } }'),
    ({ status }) => status === 401,
    { timeoutMs: 5_000 },
  );
});
