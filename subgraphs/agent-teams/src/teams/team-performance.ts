import { dollarsOf } from '../money-text.js';
import { costOf, type StepRun, type Task } from '../tasks/task.js';
import type { TaskRepository } from '../tasks/task.repository.js';

/** How runs of a team, or steps of an agent, have gone. */
export interface TeamPerformance {
  /** Null for the team as a whole. */
  readonly agentId: string | null;
  readonly ended: number;
  readonly succeeded: number;
  readonly medianDurationMs: number;
  readonly cost: string;
  readonly tokens: number;
}

export type ReadTeamPerformance = (workspaceId: string, teamId: string) => Promise<TeamPerformance[]>;

const WINDOW_MS = 90 * 24 * 60 * 60_000;
const MAX_RUNS = 500;

/** The team as a whole first, then each agent that did something, in the order of the latest run. */
export function createReadTeamPerformance({
  tasks,
  now,
}: {
  tasks: Pick<TaskRepository, 'ended'>;
  now: () => Date;
}): ReadTeamPerformance {
  return async (workspaceId, teamId) => {
    const since = new Date(now().getTime() - WINDOW_MS);
    return performanceOf(await tasks.ended(workspaceId, teamId, since, MAX_RUNS));
  };
}

export function performanceOf(runs: readonly Task[]): TeamPerformance[] {
  const agentIds = new Set(runs.flatMap(({ agents }) => agents.map(({ id }) => id)));
  const whole = summarise(null, runs, {
    isSuccess: ({ status }) => status === 'COMPLETED',
    cost: costOf,
    tokens: ({ steps }) => steps.reduce((sum, step) => sum + tokensOf(step), 0),
  });
  const agents = [...agentIds].map((agentId) => {
    const steps = runs.flatMap((run) => stepsOf(run, agentId));
    return summarise(agentId, steps, {
      isSuccess: ({ state }) => state === 'SUCCEEDED',
      cost: ({ costMicroUsd }) => costMicroUsd,
      tokens: tokensOf,
    });
  });
  return [whole, ...agents.filter(({ ended }) => ended > 0)];
}

function stepsOf({ workflow, steps }: Task, agentId: string): StepRun[] {
  const ids = new Set(workflow.steps.filter((step) => step.agentId === agentId).map(({ id }) => id));
  return steps.filter(({ stepId, state }) => ids.has(stepId) && (state === 'SUCCEEDED' || state === 'FAILED'));
}

function tokensOf({ inputTokens, outputTokens }: StepRun): number {
  return inputTokens + outputTokens;
}

function summarise<Run extends Pick<Task, 'startedAt' | 'finishedAt'>>(
  agentId: string | null,
  runs: readonly Run[],
  read: { isSuccess: (run: Run) => boolean; cost: (run: Run) => number; tokens: (run: Run) => number },
): TeamPerformance {
  const durations = runs.flatMap(({ startedAt, finishedAt }) =>
    startedAt && finishedAt ? [finishedAt.getTime() - startedAt.getTime()] : [],
  );
  return {
    agentId,
    ended: runs.length,
    succeeded: runs.filter(read.isSuccess).length,
    medianDurationMs: median(durations),
    cost: dollarsOf(runs.reduce((sum, run) => sum + read.cost(run), 0)),
    tokens: runs.reduce((sum, run) => sum + read.tokens(run), 0),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return Math.round((low + high) / 2);
}
