import type { GraphqlAnswer, TestCaller } from '@paissive/testkit';
import { eventually } from '@paissive/testkit';
import type { TestService } from './harness.js';

export interface StepAnswer {
  readonly stepId: string;
  readonly state: string;
  readonly attempt: number;
  readonly output: string | null;
  readonly cost: string;
  readonly error: { code: string; message: string } | null;
  readonly approval: { decision: string | null; decidedBy: string | null; comment: string | null } | null;
  readonly history: readonly { attempt: number; output: string | null }[];
}

export interface TaskAnswer {
  readonly id: string;
  readonly status: string;
  readonly message: string;
  readonly percent: number;
  readonly cost: string;
  readonly reserved: string;
  readonly budget: string | null;
  readonly steps: readonly StepAnswer[];
}

export interface TaskPayload {
  readonly task: TaskAnswer | null;
  readonly userErrors: readonly { __typename: string; message: string; field: string[] | null }[];
}

export const TASK_FIELDS = `id status message percent cost reserved budget
  steps {
    stepId state attempt output cost error { code message }
    approval { decision decidedBy comment } history { attempt output }
  }`;

/** A step of a team as its creator writes it. */
export interface StepInput {
  readonly id: string;
  readonly [field: string]: unknown;
}

export const step = (id: string, tool: string, more: Record<string, unknown> = {}): StepInput => ({
  ...{ id, name: id, kind: 'TOOL', tool },
  ...more,
});

export async function createTeam(
  { url }: TestService,
  who: TestCaller,
  workflow: { steps: readonly StepInput[]; failurePolicy?: string; totalTimeoutSeconds?: number },
  agents: readonly Record<string, unknown>[] = [],
): Promise<string> {
  const query = `mutation ($input: CreateAgentTeamInput!) {
    createAgentTeam(input: $input) { team { id } userErrors { message } }
  }`;
  const input = { name: 'Testers', agents, workflow };
  const { createAgentTeam: payload } = dataOf(
    await who.graphql<{ createAgentTeam: { team: { id: string } | null; userErrors: unknown[] } }>(url, query, {
      input,
    }),
  );
  if (!payload.team) throw new Error(JSON.stringify(payload.userErrors));
  return payload.team.id;
}

/** One of the mutations on runs, whatever comes of it. */
export async function mutateTask(
  { url }: TestService,
  who: TestCaller,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<TaskPayload> {
  const query = `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
    payload: ${mutation}(input: $input) { task { ${TASK_FIELDS} } userErrors { __typename message field } }
  }`;
  return dataOf(await who.graphql<{ payload: TaskPayload }>(url, query, { input })).payload;
}

export async function startedTask(
  service: TestService,
  who: TestCaller,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { task, userErrors } = await mutateTask(service, who, 'runTeamTask', { goal: 'See that it works.', ...input });
  if (!task) throw new Error(JSON.stringify(userErrors));
  return task.id;
}

export async function readTask({ url }: TestService, who: TestCaller, id: string): Promise<TaskAnswer> {
  const query = `query ($id: ID!) { teamTask(id: $id) { ${TASK_FIELDS} } }`;
  const { teamTask } = dataOf(await who.graphql<{ teamTask: TaskAnswer | null }>(url, query, { id }));
  if (!teamTask) throw new Error(`There is no run ${id}.`);
  return teamTask;
}

/** Waits until the run has a status. */
export function taskIs(service: TestService, who: TestCaller, id: string, ...statuses: string[]): Promise<TaskAnswer> {
  return eventually(async () => {
    const task = await readTask(service, who, id);
    if (!statuses.includes(task.status))
      throw new Error(`The run is ${task.status}: ${task.message} ${JSON.stringify(task.steps)}`);
    return task;
  });
}

export function stepOf(task: TaskAnswer, stepId: string): StepAnswer {
  const found = task.steps.find((candidate) => candidate.stepId === stepId);
  if (!found) throw new Error(`There is no step ${stepId}.`);
  return found;
}

export function outputOf(task: TaskAnswer, stepId: string): unknown {
  return JSON.parse(stepOf(task, stepId).output ?? 'null');
}

/** The data of an answer that has no errors. */
export function dataOf<Data>({ data, errors }: GraphqlAnswer<Data>): Data {
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
