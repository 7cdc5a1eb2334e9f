import { expect, test } from '@playwright/test';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile } from '../kit/niches.js';
import { type Person, registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { until } from '../kit/until.js';

interface TeamTask {
  readonly status: string;
  readonly message: string;
  readonly cost: string;
  readonly steps: readonly { stepId: string; state: string; error: { message: string } | null }[];
  readonly report: { title: string; markdown: string; html: string } | null;
}

const CREATE = `mutation ($input: CreateAgentTeamInput!) { createAgentTeam(input: $input) { team { id } userErrors { message } } }`;
const RUN = `mutation ($input: RunTeamTaskInput!) { runTeamTask(input: $input) { task { id } userErrors { message } } }`;
const APPROVE = `mutation ($input: ApproveStepInput!) { approveStep(input: $input) { userErrors { message } } }`;
const READ = `query ($id: ID!) {
  teamTask(id: $id) {
    status message cost steps { stepId state error { message } } report { title markdown html }
  }
}`;

async function taskIs({ api }: Person, id: string, ...statuses: string[]): Promise<TeamTask> {
  const read = async () => (await api.ask<{ teamTask: TeamTask }>(READ, { id })).teamTask;
  const task = await until(read, ({ status }) => [...statuses, 'FAILED'].includes(status));
  expect(statuses, JSON.stringify(task)).toContain(task.status);
  return task;
}

test('a team goes from a keyword file to a business case through the whole platform, and asks a person on the way', async () => {
  const person = await registerPerson(sharedPlatform().urls.graphql);
  await importFile(person.api, 'ideas.csv', keywordPlannerFile({ keywords: 80, months: 24 }));
  const { createAgentTeam } = await person.api.ask<{ createAgentTeam: { team: { id: string } } }>(CREATE, {
    input: { templateId: 'business-case' },
  });
  const input = {
    teamId: createAgentTeam.team.id,
    goal: 'Find a niche to live from.',
    budget: '1.00',
    inputs: '{"trialsPerMonth":40}',
  };
  const { runTeamTask } = await person.api.ask<{ runTeamTask: { task: { id: string } } }>(RUN, { input });
  const { id } = runTeamTask.task;

  const waiting = await taskIs(person, id, 'WAITING_FOR_APPROVAL');
  expect(waiting.report).toBeNull();
  const edited = JSON.stringify('A person has read this and found it sound.');
  await person.api.ask(APPROVE, { input: { taskId: id, stepId: 'review', editedOutput: edited } });

  const { steps, report, cost } = await taskIs(person, id, 'COMPLETED');
  expect(steps.map(({ state }) => state)).toEqual(steps.map(() => 'SUCCEEDED'));
  // The platform's own writer costs nothing, and says that it is one.
  expect(cost).toBe('0');
  expect(report?.markdown).toContain('A person has read this and found it sound.');
  expect(report?.markdown).toMatch(/\| Breakeven month.* \| .* \| Projection [0-9a-f-]{36}/);
  expect(report?.markdown).toMatch(/\| Opportunity \| .+ \| Analysis .+ \([0-9a-f-]{36}\)/);
  expect(report?.html).toContain('<!doctype html>');

  const stranger = await registerPerson(sharedPlatform().urls.graphql);
  expect(await stranger.api.ask(READ, { id })).toEqual({ teamTask: null });
});
