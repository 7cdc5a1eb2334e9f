import { type Draft, note, patchStep, type Refusal, refusal, stepRun } from '../draft.js';
import type { Approval, StepRun } from '../task.js';
import type { TaskEvent } from '../task-event.js';
import { failStep } from './fail-step.js';

/** Approved or edited: what follows gets what the person let through. */
export function approve(draft: Draft, event: TaskEvent & { kind: 'approve' }): Refusal | null {
  const asked = openQuestion(draft, event.stepId);
  if ('reason' in asked) return asked;
  const { step, approval } = asked;
  const decision = event.isEdited ? 'EDITED' : 'APPROVED';
  patchStep(draft, step.stepId, {
    state: 'SUCCEEDED',
    outputId: event.outputId,
    finishedAt: draft.now,
    approval: decided(draft, approval, { decision, by: event.by, comment: event.comment }),
  });
  const message = event.isEdited ? 'Approved with changes.' : 'Approved.';
  note(draft, { kind: 'APPROVAL_DECIDED', stepId: step.stepId, attempt: step.attempt, actor: event.by, message });
  return null;
}

export function reject(draft: Draft, event: TaskEvent & { kind: 'reject' }): Refusal | null {
  const asked = openQuestion(draft, event.stepId);
  if ('reason' in asked) return asked;
  const { step, approval } = asked;
  const said = event.comment === null ? 'Rejected.' : `Rejected: ${event.comment}`;
  patchStep(draft, step.stepId, {
    approval: decided(draft, approval, { decision: 'REJECTED', by: event.by, comment: event.comment }),
  });
  note(draft, { kind: 'APPROVAL_DECIDED', stepId: step.stepId, attempt: step.attempt, actor: event.by, message: said });
  failStep(draft, step, { code: 'REJECTED', message: said, isRetryable: false });
  return null;
}

/** Nobody answered in time, which is a no. */
export function expire(draft: Draft, step: StepRun, approval: Approval): void {
  const message = 'Nobody answered in time.';
  patchStep(draft, step.stepId, {
    approval: decided(draft, approval, { decision: 'EXPIRED', by: null, comment: null }),
  });
  note(draft, { kind: 'APPROVAL_DECIDED', stepId: step.stepId, attempt: step.attempt, message });
  failStep(draft, step, { code: 'APPROVAL_EXPIRED', message, isRetryable: false });
}

function openQuestion(draft: Draft, stepId: string): { step: StepRun; approval: Approval } | Refusal {
  const step = stepRun(draft, stepId);
  if (!step) return refusal('unknown-step', `There is no step ${stepId}.`);
  if (step.state !== 'WAITING_FOR_APPROVAL' || step.approval === null) {
    return refusal('wrong-state', 'The step does not wait for anybody.');
  }
  return { step, approval: step.approval };
}

function decided(
  { now }: Draft,
  approval: Approval,
  { decision, by, comment }: { decision: NonNullable<Approval['decision']>; by: string | null; comment: string | null },
): Approval {
  return { ...approval, decision, decidedBy: by, decidedAt: now, comment };
}
