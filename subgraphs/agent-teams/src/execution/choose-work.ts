import type { Task } from '../tasks/task.js';
import { isClaimable } from '../tasks/transitions/claim.js';

/** Who waits for workers. */
export interface WorkspaceLoad {
  readonly workspaceId: string;
  /** Steps of it under way, over all workers. */
  readonly running: number;
  /** When this worker last took up a step of it, in milliseconds; 0 for never. */
  readonly servedAt: number;
}

/**
 * Shares free places among workspaces: each goes to the one with the fewest steps under way, of equal ones to the one that was served
 * the longest ago. A workspace with a thousand runs and one with a single one get alternate turns.
 *
 * @returns how many places each workspace gets; those that get none are left out
 */
export function sharePlaces(
  loads: readonly WorkspaceLoad[],
  free: number,
  stepsPerWorkspace: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const waiting = loads.map((load) => ({ ...load }));
  for (let left = free; left > 0; left -= 1) {
    const next = waiting
      .filter(({ running }) => running < stepsPerWorkspace)
      .sort((a, b) => a.running - b.running || a.servedAt - b.servedAt)[0];
    if (!next) break;
    next.running += 1;
    places.set(next.workspaceId, (places.get(next.workspaceId) ?? 0) + 1);
  }
  return places;
}

export interface StepToClaim {
  readonly task: Task;
  readonly stepId: string;
}

/**
 * The steps of a workspace to take up, of runs in the order given: the first step of each run of a priority before the second of any, so
 * that a wide run does not hold up the others.
 */
export function stepsToClaim(tasks: readonly Task[], now: Date, limit: number): StepToClaim[] {
  const steps = tasks.flatMap((task, order) =>
    task.steps
      .filter((step) => isClaimable(task, step, now))
      .map(({ stepId }, depth) => ({ task, stepId, order, depth })),
  );
  return steps
    .sort((a, b) => b.task.priority - a.task.priority || a.depth - b.depth || a.order - b.order)
    .slice(0, limit)
    .map(({ task, stepId }) => ({ task, stepId }));
}
