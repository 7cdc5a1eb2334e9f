import type { Team } from '../teams/team.js';
import type { JsonObject } from '../workflows/json.js';
import type { Draft } from './draft.js';
import type { StepRun, Task } from './task.js';
import { settle } from './transitions/settle.js';

export interface NewTask {
  readonly id: string;
  readonly team: Team;
  readonly goal: string;
  readonly opportunityId: string | null;
  readonly inputs: JsonObject;
  readonly budgetMicroUsd: number | null;
  readonly priority: number;
  readonly startedBy: string;
  readonly idempotencyKey: string;
  readonly now: Date;
}

/** A run as it is before anybody has worked on it: the steps that wait for nothing are ready. */
export function newTask({ team, now, ...given }: NewTask): Task {
  const task: Task = {
    ...given,
    workspaceId: team.workspaceId,
    teamId: team.id,
    teamName: team.name,
    agents: team.agents,
    workflow: team.workflow,
    status: 'QUEUED',
    message: 'Waits for a worker.',
    steps: team.workflow.steps.map(({ id }) => unbegun(id)),
    heldForMicroUsd: null,
    fence: 0,
    traceLength: 0,
    version: 0,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    detailsDeletedAt: null,
    endsAt: new Date(now.getTime() + team.workflow.totalTimeoutMs),
    clockStoppedAt: null,
    runnableAt: null,
    timerAt: null,
  };
  const draft: Draft = { task, trace: [], now, random: () => 0 };
  settle(draft);
  return draft.task;
}

function unbegun(stepId: string): StepRun {
  return {
    stepId,
    state: 'PENDING',
    attempt: 0,
    deliveries: 0,
    failures: 0,
    outages: 0,
    starts: 0,
    readyAt: null,
    notBefore: null,
    lease: null,
    reservedMicroUsd: 0,
    costMicroUsd: 0,
    inputTokens: 0,
    outputTokens: 0,
    outputId: null,
    error: null,
    approval: null,
    startedAt: null,
    finishedAt: null,
    history: [],
  };
}
