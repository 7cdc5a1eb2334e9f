import type { Page } from '@playwright/test';
import { demoContent, demoCredentials } from '../kit/demo.js';
import { expect, test } from '../kit/demo-test.js';
import { signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { approveStep, makeTeam, startRun, untilRun } from '../kit/teams.js';
import { inspectPage } from '../pages/inspect-page.js';

/** What the pages show, made once through the API. */
interface TeamsContent {
  readonly opportunityId: string;
  readonly teamId: string;
  readonly askingId: string;
  readonly endedId: string;
}

interface PageUnderTest {
  readonly name: string;
  readonly path: (content: TeamsContent) => string;
  /** Shows that the page has what it is there for. */
  readonly isThere: (page: Page) => Promise<void>;
}

const rows = (page: Page) => expect(page.locator('tbody tr[data-row]').first()).toBeVisible();

const PAGES: readonly PageUnderTest[] = [
  {
    name: 'teams',
    path: () => '/teams',
    isThere: async (page) => {
      await rows(page);
      await expect(page.getByRole('heading', { name: 'Price research' })).toBeVisible();
    },
  },
  {
    name: 'team',
    path: ({ teamId }) => `/teams/${teamId}?step=summarise`,
    isThere: async (page) => {
      await expect(page.locator('[data-node="summarise"]')).toBeVisible();
      await expect(page.getByTestId('step-editor')).toBeVisible();
      await expect(page.getByTestId('performance')).toBeVisible();
    },
  },
  {
    name: 'team-list',
    path: ({ teamId }) => `/teams/${teamId}?view=list`,
    isThere: (page) => expect(page.getByRole('list', { name: 'Steps as a list' })).toBeVisible(),
  },
  {
    name: 'run-new',
    path: ({ teamId }) => `/teams/runs/new?team=${teamId}`,
    isThere: (page) => expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled(),
  },
  { name: 'runs', path: () => '/teams/runs', isThere: rows },
  {
    name: 'run-asks',
    path: ({ askingId }) => `/teams/runs/${askingId}`,
    isThere: (page) => expect(page.getByTestId('approval').getByText('without a language model').first()).toBeVisible(),
  },
  {
    name: 'run-ended',
    path: ({ endedId }) => `/teams/runs/${endedId}?step=project`,
    isThere: async (page) => {
      await expect(page.getByTestId('run-report')).toBeVisible();
      await expect(page.getByTestId('step-details').getByText('Output', { exact: true })).toBeVisible();
      await expect(page.getByRole('list', { name: 'Attempts by step' })).toBeVisible();
    },
  },
  {
    name: 'approvals',
    path: () => '/teams/approvals',
    isThere: (page) => expect(page.getByTestId('approval')).toBeVisible(),
  },
  {
    name: 'case-team',
    path: ({ opportunityId }) => `/niches/opportunities/${opportunityId}/team`,
    isThere: async (page) => {
      await rows(page);
      await expect(page.getByTestId('run-report')).toBeVisible();
    },
  },
];

let content: TeamsContent;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { api } = await signInPerson(sharedPlatform().urls.graphql, demoCredentials());
  const { opportunityIds } = await demoContent(api);
  const opportunityId = opportunityIds[2] ?? '';
  const teamId = await makeTeam(api, 'business-case', 'pages');
  const input = { teamId, goal: 'Find a niche that one person can live from.', opportunityId, budget: '1.00' };
  const askingId = await startRun(api, { ...input, idempotencyKey: 'pages asking' });
  const endedId = await startRun(api, { ...input, idempotencyKey: 'pages ended' });
  await untilRun(api, askingId, ({ status }) => status === 'WAITING_FOR_APPROVAL');
  // The same runs are found again when this is done a second time.
  const { status } = await untilRun(api, endedId, (run) => ['WAITING_FOR_APPROVAL', 'COMPLETED'].includes(run.status));
  if (status !== 'COMPLETED') await approveStep(api, endedId, 'review');
  await untilRun(api, endedId, ({ status }) => status === 'COMPLETED');
  content = { opportunityId, teamId, askingId, endedId };
});

for (const { name, path, isThere } of PAGES) {
  test(`${name}: accessible, quiet and within its window in every look and size`, async ({ page, demo: _ }) => {
    await inspectPage(page, name, path(content), isThere);
  });
}
