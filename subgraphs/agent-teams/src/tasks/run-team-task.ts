import type { JobQueue } from '@paissive/jobs';
import type { TeamRepository } from '../teams/team.repository.js';
import type { JsonObject } from '../workflows/json.js';
import { newTask } from './new-task.js';
import type { Task } from './task.js';
import type { TaskRepository } from './task.repository.js';
import { type TaskWakeUp, wakeUpId } from './task-wake-up.js';

export interface RunTeamTaskDeps {
  readonly teams: TeamRepository;
  readonly tasks: TaskRepository;
  readonly queue: Pick<JobQueue<TaskWakeUp>, 'enqueue'>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface RunTeamTaskRequest {
  readonly workspaceId: string;
  readonly userId: string;
  readonly teamId: string;
  readonly goal: string;
  readonly opportunityId: string | null;
  readonly inputs: JsonObject;
  readonly budget: number | null;
  readonly priority: number;
  readonly idempotencyKey: string | null;
}

export type RunTeamTaskResult =
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'team-not-found' }
  | { readonly kind: 'team-archived' }
  /** The workspace has as many runs open as it may have. */
  | { readonly kind: 'too-many'; readonly limit: number };

export type RunTeamTask = (request: RunTeamTaskRequest) => Promise<RunTeamTaskResult>;

/** Runs of one workspace that are not over; those that wait for people count as well. */
export const MAX_OPEN_RUNS = 500;

/** Stores a new run and wakes a worker. The same idempotency key answers with the same run, also where there is no place for another one. */
export function createRunTeamTask({ teams, tasks, queue, newId, now }: RunTeamTaskDeps): RunTeamTask {
  async function start(request: RunTeamTaskRequest): Promise<RunTeamTaskResult> {
    const { workspaceId, userId, teamId, goal, opportunityId, inputs, budget, priority, idempotencyKey } = request;
    const [team] = await teams.findByIds(workspaceId, [teamId]);
    if (!team) return { kind: 'team-not-found' };
    if (team.archivedAt) return { kind: 'team-archived' };
    if ((await tasks.countOpen(workspaceId)) >= MAX_OPEN_RUNS) return { kind: 'too-many', limit: MAX_OPEN_RUNS };
    const id = newId();
    const task = await tasks.insert(
      newTask({
        ...{ id, team, goal, opportunityId, inputs, priority },
        budgetMicroUsd: budget,
        startedBy: userId,
        idempotencyKey: idempotencyKey ?? id,
        now: now(),
      }),
    );
    return { kind: 'started', task };
  }

  return async (request) => {
    const { workspaceId, idempotencyKey } = request;
    const known = idempotencyKey === null ? null : await tasks.findByKey(workspaceId, idempotencyKey);
    const result = known ? ({ kind: 'started', task: known } as const) : await start(request);
    if (result.kind !== 'started' || result.task.runnableAt === null) return result;
    // Also for one that was there already: the first call may have died between storing and waking.
    await queue.enqueue({ taskId: result.task.id }, { id: wakeUpId(result.task) });
    return result;
  };
}
