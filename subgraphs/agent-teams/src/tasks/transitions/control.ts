import { type Draft, endStep, patchStep, patchTask, type Refusal, refusal } from '../draft.js';
import { costOf, isOver, isSettled, reservedOf } from '../task.js';
import type { TaskEvent } from '../task-event.js';
import { changeStatus } from './change-status.js';

/** No step is begun any more; those under way end. */
export function pause(draft: Draft, event: TaskEvent & { kind: 'pause' }): Refusal | null {
  const { status } = draft.task;
  if (isOver(status)) return refusal('wrong-state', 'The run is over.');
  if (status === 'PAUSED') return refusal('wrong-state', 'The run is paused already.');
  changeStatus(draft, 'PAUSED', 'Paused.', event.by);
  return null;
}

/** Goes on after a pause, or with more money after the budget was used up. */
export function resume(draft: Draft, event: TaskEvent & { kind: 'resume' }): Refusal | null {
  const { status, budgetMicroUsd } = draft.task;
  if (status !== 'PAUSED' && status !== 'BUDGET_EXHAUSTED') {
    return refusal('wrong-state', 'The run is neither paused nor out of budget.');
  }
  const budget = event.budgetMicroUsd ?? budgetMicroUsd;
  const needed = costOf(draft.task) + reservedOf(draft.task);
  if (budget !== null && budget < needed) {
    return refusal('wrong-state', 'The budget is less than what has been spent already.');
  }
  patchTask(draft, { budgetMicroUsd: budget, heldForMicroUsd: null });
  // Time in the queue counts anew: nobody could have taken the steps up.
  for (const { state, stepId } of draft.task.steps) {
    if (state === 'READY') patchStep(draft, stepId, { readyAt: draft.now });
  }
  changeStatus(draft, 'RUNNING', 'Going on.', event.by);
  return null;
}

/** Ends the run at once: whoever works on a step of it loses it. */
export function cancel(draft: Draft, event: TaskEvent & { kind: 'cancel' }): Refusal | null {
  if (isOver(draft.task.status)) return refusal('wrong-state', 'The run is over already.');
  cancelOpenSteps(draft, 'The run was cancelled.');
  changeStatus(draft, 'CANCELLED', 'Cancelled.', event.by);
  return null;
}

export function cancelOpenSteps(draft: Draft, why: string): void {
  for (const step of draft.task.steps) if (!isSettled(step.state)) endStep(draft, step, 'CANCELLED', why);
}
