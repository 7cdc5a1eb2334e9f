import { type Draft, definitionOf, note, patchStep, patchTask, type Refusal, refusal, stepRun } from '../draft.js';
import { costOf, reservedOf, type StepRun, type Task } from '../task.js';
import type { TaskEvent } from '../task-event.js';
import { failStep } from './fail-step.js';

/** A step that is started this often, over attempts, dead workers and re-runs, goes in circles. */
export const MAX_STARTS = 25;
/** An attempt that ends so many workers would end the next one too. */
export const MAX_DELIVERIES = 10;

/**
 * A worker takes a step up. It may find afterwards that it did not get it: the budget does not allow the attempt, or the step was
 * started too often. Then the run says so, and the step has no lease.
 */
export function claim(draft: Draft, event: TaskEvent & { kind: 'claim' }): Refusal | null {
  const step = stepRun(draft, event.stepId);
  if (!step) return refusal('unknown-step', `There is no step ${event.stepId}.`);
  if (!isClaimable(draft.task, step, draft.now)) return refusal('wrong-state', 'The step is not to be taken up now.');
  if (step.starts >= MAX_STARTS) {
    failStep(draft, step, {
      code: 'LOOP_GUARD',
      message: `It was started ${MAX_STARTS} times and goes in circles.`,
      isRetryable: false,
    });
    return null;
  }
  if (step.deliveries >= MAX_DELIVERIES) {
    failStep(draft, step, { code: 'WORKER_LOST', message: 'Its workers died again and again.', isRetryable: false });
    return null;
  }
  if (!fits(draft.task, event.worstCaseMicroUsd)) {
    patchTask(draft, { heldForMicroUsd: event.worstCaseMicroUsd });
    return null;
  }
  start(draft, step, event);
  return null;
}

/** Whether the budget allows for that much more, with all that is held back already. */
export function fits(task: Task, microUsd: number): boolean {
  return task.budgetMicroUsd === null || costOf(task) + reservedOf(task) + microUsd <= task.budgetMicroUsd;
}

/** Whether a worker may take the step up at this moment. */
export function isClaimable(task: Task, step: StepRun, now: Date): boolean {
  if (task.status !== 'QUEUED' && task.status !== 'RUNNING') return false;
  if (task.heldForMicroUsd !== null) return false;
  return step.state === 'READY' || (step.state === 'RETRYING' && step.notBefore !== null && step.notBefore <= now);
}

function start(draft: Draft, step: StepRun, event: TaskEvent & { kind: 'claim' }): void {
  const { now, task } = draft;
  const fence = task.fence + 1;
  // An attempt that nobody saw the end of goes on under its number, and so under the name of its effect.
  const attempt = step.deliveries === 0 ? step.attempt + 1 : step.attempt;
  const { attemptTimeoutMs, name } = definitionOf(task, step.stepId);
  patchStep(draft, step.stepId, {
    state: 'RUNNING',
    attempt,
    deliveries: step.deliveries + 1,
    starts: step.starts + 1,
    readyAt: null,
    notBefore: null,
    error: null,
    reservedMicroUsd: event.worstCaseMicroUsd,
    startedAt: step.startedAt ?? now,
    lease: {
      owner: event.owner,
      fence,
      until: new Date(now.getTime() + event.leaseMs),
      attemptEndsAt: new Date(now.getTime() + attemptTimeoutMs),
    },
  });
  patchTask(draft, { fence, startedAt: task.startedAt ?? now });
  if (task.startedAt === null) note(draft, { kind: 'TASK_STARTED', message: 'The run has begun.' });
  const again = step.deliveries > 0 ? ' again, for nobody knows how it ended' : '';
  note(draft, {
    kind: 'STEP_STARTED',
    stepId: step.stepId,
    attempt,
    actor: event.owner,
    message: `${name}: begun${again}.`,
  });
}
