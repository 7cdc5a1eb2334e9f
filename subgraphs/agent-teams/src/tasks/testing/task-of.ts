import type { Team } from '../../teams/team.js';
import { stepOf, type Workflow, type WorkflowStep } from '../../workflows/workflow.js';
import { newTask } from '../new-task.js';
import type { Task } from '../task.js';

export interface TaskOfOptions {
  /** Ids of steps that wait for nothing, or whole steps. */
  readonly steps: readonly (string | (Partial<WorkflowStep> & Pick<WorkflowStep, 'id'>))[];
  readonly workflow?: Partial<Workflow>;
  readonly budgetMicroUsd?: number | null;
  readonly now?: Date;
}

/** A run of tool steps for tests of pure functions. */
export function taskOf({ steps, workflow = {}, budgetMicroUsd = null, now = new Date(0) }: TaskOfOptions): Task {
  const whole = steps.map((step) =>
    stepOf({
      name: typeof step === 'string' ? step : step.id,
      kind: 'TOOL',
      tool: 'look',
      ...(typeof step === 'string' ? { id: step } : step),
    }),
  );
  const team: Team = {
    ...{ id: 'team', workspaceId: 'workspace', name: 'Team', description: '', agents: [], templateId: null },
    ...{ idempotencyKey: 'team', version: 1, createdAt: now, updatedAt: now, archivedAt: null },
    archivedAt: null,
    workflow: { failurePolicy: 'FAIL_FAST', totalTimeoutMs: 3_600_000, ...workflow, steps: whole },
  };
  return newTask({
    ...{ id: 'task', team, goal: 'Goal', opportunityId: null, inputs: {}, priority: 5, startedBy: 'user' },
    ...{ idempotencyKey: 'task', budgetMicroUsd, now },
  });
}

/** a, then b and c side by side, then d. */
export const DIAMOND = [
  'a',
  { id: 'b', dependsOn: ['a'] },
  { id: 'c', dependsOn: ['a'] },
  { id: 'd', dependsOn: ['b', 'c'] },
] as const;
