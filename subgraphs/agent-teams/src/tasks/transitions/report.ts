import { type Draft, definitionOf, note, patchStep, type Refusal, refusal, stepRun } from '../draft.js';
import { BUDGET_USED_UP, type StepError, type StepRun } from '../task.js';
import type { AgentMessage, TaskEvent, Usage } from '../task-event.js';
import { changeStatus } from './change-status.js';
import { failStep } from './fail-step.js';

type EventOf<Kind extends TaskEvent['kind']> = TaskEvent & { readonly kind: Kind };

/** Whoever keeps the money says no: nothing was done, and with more of it the step is tried anew. */
function waitForMoney(draft: Draft, { stepId, attempt }: StepRun, { message }: StepError): void {
  patchStep(draft, stepId, { state: 'READY', readyAt: draft.now, lease: null, deliveries: 0 });
  note(draft, { kind: 'STEP_TAKEN_BACK', stepId, attempt, message });
  if (draft.task.status !== 'PAUSED') changeStatus(draft, 'BUDGET_EXHAUSTED', message);
}

/** The step, if whoever reports still holds it. */
function heldStep(draft: Draft, { stepId, fence }: { stepId: string; fence: number }): StepRun | null {
  const step = stepRun(draft, stepId);
  return step?.state === 'RUNNING' && step.lease?.fence === fence ? step : null;
}

const STALE = refusal('stale', 'The step belongs to another worker by now, or to none.');

export function heartbeat(draft: Draft, event: EventOf<'heartbeat'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step?.lease) return STALE;
  const until = new Date(draft.now.getTime() + event.leaseMs);
  patchStep(draft, step.stepId, { lease: { ...step.lease, until } });
  return null;
}

export function progress(draft: Draft, event: EventOf<'progress'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step) return STALE;
  patchStep(draft, step.stepId, {
    ...used(step, event.usage),
    // What was used up is no longer held back, or it would count twice.
    reservedMicroUsd: Math.max(0, step.reservedMicroUsd - event.usage.costMicroUsd),
  });
  tell(draft, step, event.messages);
  return null;
}

export function succeed(draft: Draft, event: EventOf<'succeed'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step) return STALE;
  tell(draft, step, event.messages);
  patchStep(draft, step.stepId, {
    ...used(step, event.usage),
    state: 'SUCCEEDED',
    lease: null,
    reservedMicroUsd: 0,
    deliveries: 0,
    outputId: event.outputId,
    error: null,
    finishedAt: draft.now,
  });
  note(draft, {
    kind: 'STEP_SUCCEEDED',
    stepId: step.stepId,
    attempt: step.attempt,
    message: `${definitionOf(draft.task, step.stepId).name}: done.`,
    costMicroUsd: event.usage.costMicroUsd,
  });
  return null;
}

export function fail(draft: Draft, event: EventOf<'fail'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step) return STALE;
  const { isOutcomeUnknown, isOutage, usage } = event;
  // A worker that answers knows what it used, save where the outcome is unknown: there the worst case stands.
  const reservedMicroUsd = isOutcomeUnknown ? Math.max(0, step.reservedMicroUsd - usage.costMicroUsd) : 0;
  patchStep(draft, step.stepId, { ...used(step, usage), reservedMicroUsd });
  if (event.error.code === BUDGET_USED_UP) waitForMoney(draft, step, event.error);
  else failStep(draft, step, event.error, { isOutcomeUnknown, isOutage });
  return null;
}

export function release(draft: Draft, event: EventOf<'release'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step) return STALE;
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
    message: 'Its worker closes; another goes on.',
  });
  return null;
}

export function ask(draft: Draft, event: EventOf<'ask'>): Refusal | null {
  const step = heldStep(draft, event);
  if (!step) return STALE;
  const { approvalTimeoutMs, prompt } = definitionOf(draft.task, step.stepId);
  patchStep(draft, step.stepId, {
    state: 'WAITING_FOR_APPROVAL',
    lease: null,
    reservedMicroUsd: 0,
    deliveries: 0,
    outputId: event.outputId,
    approval: {
      askedAt: draft.now,
      expiresAt: new Date(draft.now.getTime() + approvalTimeoutMs),
      decision: null,
      decidedBy: null,
      decidedAt: null,
      comment: null,
    },
  });
  note(draft, { kind: 'APPROVAL_ASKED', stepId: step.stepId, attempt: step.attempt, message: prompt ?? 'Approve?' });
  return null;
}

function used(step: StepRun, { costMicroUsd, inputTokens, outputTokens }: Usage): Partial<StepRun> {
  return {
    costMicroUsd: step.costMicroUsd + costMicroUsd,
    inputTokens: step.inputTokens + inputTokens,
    outputTokens: step.outputTokens + outputTokens,
  };
}

function tell(draft: Draft, { stepId, attempt }: StepRun, messages: readonly AgentMessage[]): void {
  for (const { author, text } of messages) {
    note(draft, { kind: 'MESSAGE', stepId, attempt, actor: author, message: text });
  }
}
