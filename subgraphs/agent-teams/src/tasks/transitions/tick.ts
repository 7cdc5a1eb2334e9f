import { type Draft, definitionOf, note, patchStep, type Refusal, refusal } from '../draft.js';
import type { StepRun } from '../task.js';
import { expire } from './approval.js';
import { changeStatus } from './change-status.js';
import { cancelOpenSteps } from './control.js';
import { failStep } from './fail-step.js';

/** Looks at what time alone changes: leases that ran out, attempts and waits that took too long, unanswered questions. */
export function tick(draft: Draft): Refusal | null {
  const { task, now } = draft;
  if (task.timerAt === null || task.timerAt > now) return refusal('nothing-due', 'Nothing is due.');
  for (const step of task.steps) lookAt(draft, step);
  if (draft.task.clockStoppedAt === null && task.endsAt <= now) {
    cancelOpenSteps(draft, 'The run took too long.');
    changeStatus(draft, 'FAILED', 'The run took too long.');
  }
  return null;
}

function lookAt(draft: Draft, step: StepRun): void {
  const { now, task } = draft;
  const { stepId, lease, approval } = step;
  if (step.state === 'RUNNING' && lease !== null) {
    if (lease.attemptEndsAt <= now) {
      const error = { code: 'ATTEMPT_TIMEOUT', message: 'The attempt took too long.', isRetryable: true };
      failStep(draft, step, error, { isOutcomeUnknown: true });
    } else if (lease.until <= now) {
      takeFrom(draft, step);
    }
  }
  if (step.state === 'WAITING_FOR_APPROVAL' && approval !== null && approval.expiresAt <= now) {
    expire(draft, step, approval);
  }
  if (step.state === 'READY' && step.readyAt !== null && task.clockStoppedAt === null) {
    const { queueTimeoutMs } = definitionOf(task, stepId);
    if (step.readyAt.getTime() + queueTimeoutMs <= now.getTime()) {
      failStep(draft, step, { code: 'QUEUE_TIMEOUT', message: 'No worker was free in time.', isRetryable: false });
    }
  }
}

/** The worker gives no sign of life. The attempt keeps its number, since it may have had its effect. */
function takeFrom(draft: Draft, step: StepRun): void {
  patchStep(draft, step.stepId, {
    state: 'READY',
    readyAt: draft.now,
    lease: null,
    reservedMicroUsd: 0,
    costMicroUsd: step.costMicroUsd + step.reservedMicroUsd,
  });
  note(draft, {
    kind: 'STEP_TAKEN_BACK',
    stepId: step.stepId,
    attempt: step.attempt,
    message: 'Its worker gave no sign of life; another takes over.',
  });
}
