import type { ApiClient } from './api-client.js';
import { given } from './money.js';
import { until } from './until.js';

/** Steps of the team pages through the API, for scenarios that begin after them. Every step throws when it is refused. */

interface UserErrors {
  readonly userErrors: readonly { readonly message: string }[];
}

/** A run as scenarios look at it. */
export interface TeamRun {
  readonly status: string;
  readonly message: string;
  readonly steps: readonly { readonly stepId: string; readonly state: string; readonly attempt: number }[];
  readonly trace: { readonly nodes: readonly { readonly kind: string; readonly stepId: string | null }[] };
}

const CREATE = `mutation ($input: CreateAgentTeamInput!) { createAgentTeam(input: $input) { team { id } userErrors { message } } }`;
const RUN = `mutation ($input: RunTeamTaskInput!) { runTeamTask(input: $input) { task { id } userErrors { message } } }`;
const APPROVE = `mutation ($input: ApproveStepInput!) { approveStep(input: $input) { task { id } userErrors { message } } }`;
const READ = `query ($id: ID!) {
  teamTask(id: $id) { status message steps { stepId state attempt } trace(first: 100) { nodes { kind stepId } } }
}`;

/** A team out of a template; the same key answers with the same one. */
export async function makeTeam(api: ApiClient, templateId: string, idempotencyKey?: string): Promise<string> {
  const input = { templateId, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  const { createAgentTeam } = await api.ask<{ createAgentTeam: UserErrors & { team: { id: string } | null } }>(CREATE, {
    input,
  });
  return given(createAgentTeam.team, createAgentTeam).id;
}

/** Starts a run; the same key answers with the same one. */
export async function startRun(api: ApiClient, input: Readonly<Record<string, unknown>>): Promise<string> {
  const { runTeamTask } = await api.ask<{ runTeamTask: UserErrors & { task: { id: string } | null } }>(RUN, { input });
  return given(runTeamTask.task, runTeamTask).id;
}

/** Says yes to the question of a step. */
export async function approveStep(api: ApiClient, taskId: string, stepId: string): Promise<void> {
  const { approveStep } = await api.ask<{ approveStep: UserErrors & { task: { id: string } | null } }>(APPROVE, {
    input: { taskId, stepId },
  });
  given(approveStep.task, approveStep);
}

export async function readRun(api: ApiClient, id: string): Promise<TeamRun> {
  const { teamTask } = await api.ask<{ teamTask: TeamRun | null }>(READ, { id });
  if (!teamTask) throw new Error(`There is no run ${id}.`);
  return teamTask;
}

/** Waits until a run stands so, whatever is down in between. */
export function untilRun(api: ApiClient, id: string, isIt: (run: TeamRun) => boolean): Promise<TeamRun> {
  return until(() => readRun(api, id), isIt, { timeoutMs: 120_000 });
}
