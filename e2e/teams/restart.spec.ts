import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@paissive/supervisor';
import { expect, type Page, test } from '@playwright/test';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile } from '../kit/niches.js';
import { type Person, registerPerson } from '../kit/people.js';
import { approveStep, makeTeam, readRun, startRun, untilRun } from '../kit/teams.js';

/** What the tools of the team leave behind. */
interface Effects {
  readonly analyses: { readonly nodes: readonly object[] };
  readonly monetizationStrategies: { readonly nodes: readonly object[] };
  readonly marketingStrategies: { readonly nodes: readonly object[] };
}

const EFFECTS = `{
  analyses(first: 50) { nodes { id } }
  monetizationStrategies(first: 50) { nodes { id } }
  marketingStrategies(first: 50) { nodes { id } }
}`;
/** Once this step is done, there is work behind and work ahead. */
const KILLED_AFTER = 'price';

let dataDir: string;
let platform: Platform;
let person: Person;
let teamId: string;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  dataDir = await mkdtemp(join(tmpdir(), 'paissive-e2e-teams-'));
  platform = await startPlatform({ dataDir, ports: 'free' });
  person = await registerPerson(platform.urls.graphql);
  await importFile(person.api, 'ideas.csv', keywordPlannerFile({ keywords: 80, months: 24 }));
  teamId = await makeTeam(person.api, 'business-case');
  const { web } = platform.urls;
  const context = await browser.newContext({ baseURL: web ?? '' });
  const data = { email: person.email, password: person.password };
  await context.request.post('/api/session/sign-in', { data, headers: { origin: web ?? '' } });
  page = await context.newPage();
});
test.afterAll(async () => {
  await page?.context().close();
  await platform?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

for (const { what, kill } of [
  { what: 'agent-teams', kill: () => platform.kill('agent-teams', 'SIGKILL') },
  {
    what: 'everything at once',
    kill: () => {
      for (const { name } of platform.processes()) platform.kill(name, 'SIGKILL');
    },
  },
]) {
  test(`kill -9 of ${what} during a run: its open page comes back by itself, what was done is not done again`, async () => {
    const before = await effects();
    const id = await startRun(person.api, { teamId, goal: `Survive kill -9 of ${what}.`, budget: '1.00' });
    await page.goto(`/teams/runs/${id}`);
    await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
    await expect(page.getByTestId('run-status')).toBeVisible();
    const atKill = await untilRun(person.api, id, ({ steps }) =>
      steps.some(({ stepId, state }) => stepId === KILLED_AFTER && state === 'SUCCEEDED'),
    );
    kill();
    expect(atKill.status).toBe('RUNNING');

    const { trace } = await untilRun(person.api, id, ({ status }) => status === 'WAITING_FOR_APPROVAL');
    await expect(page.getByTestId('run-status')).toContainText('Waits for a person.', { timeout: 60_000 });
    // While everything is away attempts fail, so that it may take more than one.
    await expect(page.locator('[data-node="project"]')).toHaveAccessibleName(/^Project the revenue Done/);
    // The same document: nobody has loaded the page again.
    await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes');
    const begun = trace.nodes.filter(({ kind }) => kind === 'STEP_STARTED').map(({ stepId }) => stepId ?? '');
    const done = atKill.steps.filter(({ state }) => state === 'SUCCEEDED').map(({ stepId }) => stepId);
    expect(done).toContain(KILLED_AFTER);
    for (const stepId of done) expect(begun.filter((each) => each === stepId)).toEqual([stepId]);

    await approveStep(person.api, id, 'review');
    await expect(page.getByTestId('run-report')).toBeVisible({ timeout: 60_000 });
    expect((await readRun(person.api, id)).steps.map(({ state }) => state)).not.toContain('FAILED');
    const after = await effects();
    for (const effect of ['analyses', 'monetizationStrategies', 'marketingStrategies'] as const)
      expect(after[effect].nodes.length - before[effect].nodes.length, effect).toBe(1);
  });
}

async function effects(): Promise<Effects> {
  return person.api.ask<Effects>(EFFECTS);
}
