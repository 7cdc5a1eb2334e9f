import type { HttpStub } from '@paissive/testkit';
import type { Page } from '@playwright/test';
import { expect, signInBrowser, test } from '../kit/browser-test.js';
import {
  connectProvider,
  evaluateOnce,
  generateOnce,
  keepPrompt,
  limitWorkspace,
  startProvider,
} from '../kit/models.js';
import { type Person, registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { changeAccounts } from '../kit/stores.js';
import { inspectPage } from '../pages/inspect-page.js';

/** What the pages show, made once through the API. */
interface ModelsContent {
  readonly modelId: string;
  readonly generationIds: readonly string[];
  readonly promptId: string;
  readonly runId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: ModelsContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const rows = (page: Page) => expect(page.locator('tbody tr[data-row]').first()).toBeVisible();

const PAGES: readonly PageUnderTest[] = [
  { name: 'models', path: () => '/models', isThere: rows },
  {
    name: 'model',
    path: ({ modelId }) => `/models/catalogue/${modelId}`,
    isThere: (page) => expect(page.getByRole('table', { name: /What a million tokens cost/ })).toBeVisible(),
  },
  {
    name: 'model-playground',
    path: ({ modelId, generationIds }) => `/models/playground?models=,${modelId}&runs=${generationIds.join(',')}`,
    isThere: (page) => expect(page.getByRole('table', { name: /Figures of the answers/ })).toBeVisible(),
  },
  { name: 'prompts', path: () => '/models/prompts', isThere: rows },
  {
    name: 'prompt',
    path: ({ promptId }) => `/models/prompts/${promptId}?against=1`,
    isThere: (page) => expect(page.locator('ins').first()).toBeVisible(),
  },
  { name: 'evaluations', path: () => '/models/evaluations', isThere: rows },
  {
    name: 'evaluation-set-new',
    path: () => '/models/evaluations/new',
    isThere: (page) => expect(page.getByRole('button', { name: 'Keep the set' })).toBeVisible(),
  },
  {
    name: 'evaluation',
    path: ({ runId }) => `/models/evaluations/${runId}`,
    isThere: (page) =>
      expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem').first()).toBeVisible({ timeout: 20_000 }),
  },
  {
    name: 'model-usage',
    path: () => '/models/usage',
    isThere: async (page) => {
      await expect(page.locator('figure svg [data-point]').first()).toBeAttached();
      await expect(page.getByRole('list', { name: 'Budgets' }).getByRole('listitem').first()).toBeVisible();
    },
  },
];

let provider: HttpStub;
let owner: Person;
let content: ModelsContent;

test.beforeAll(async () => {
  provider = await startProvider();
  owner = await registerPerson(sharedPlatform().urls.graphql);
  const { api } = owner;
  const models = await connectProvider(api, provider.url, ['kettle-small']);
  const modelId = models['kettle-small'];
  const promptId = await keepPrompt(api, 'Product text');
  await limitWorkspace(api, '20');
  content = {
    modelId,
    promptId,
    generationIds: [await generateOnce(api), await generateOnce(api, modelId)],
    runId: await evaluateOnce(api, promptId, modelId),
  };
});
test.afterAll(() => provider.stop());

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, context }) => {
    await signInBrowser(context, owner);
    await inspectPage(page, name, path(content), isThere);
  });
}

test('who may only read sees every page and is offered nothing to change', async ({ page, context }) => {
  const reader = await registerPerson(sharedPlatform().urls.graphql);
  const { viewer } = await reader.api.ask<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  const demote = "UPDATE memberships SET role = 'viewer' WHERE user_id = $1";
  expect(await changeAccounts(sharedPlatform(), demote, [viewer.user.id])).toBe(1);
  await signInBrowser(context, reader);
  for (const [path, heading] of [
    ['/models', 'Models'],
    ['/models/playground', 'Playground'],
    ['/models/usage', 'Usage and budgets'],
    ['/models/prompts', 'Prompts'],
    ['/models/evaluations', 'Evaluations'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('button', { name: /^(Connect|Ask|Set a budget|Start|Keep|Look at)/ }),
    ).toHaveCount(0);
  }
  await page.goto('/models');
  await expect(page.getByLabel('Texts are written by')).toBeDisabled();
});
