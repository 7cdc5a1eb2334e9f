import { descendantsOf } from '../../workflows/graph.js';
import {
  type Draft,
  definitionOf,
  note,
  patchStep,
  patchTask,
  type Refusal,
  refusal,
  stepRun,
  takeBack,
} from '../draft.js';
import { isOver, type PastRun, type StepRun } from '../task.js';
import type { TaskEvent } from '../task-event.js';
import { changeStatus } from './change-status.js';

/** Earlier runs of a step that are kept with it; the trace has them all. */
const MAX_HISTORY = 20;

/**
 * Runs a step and all that rests on it again, or, with an edited output, only what rests on it. What was done before is kept as
 * history. Steps that were cancelled or skipped because of a failure get another chance with it.
 */
export function rerun(draft: Draft, event: TaskEvent & { kind: 'rerun' }): Refusal | null {
  const { task } = draft;
  if (task.detailsDeletedAt !== null) {
    return refusal('wrong-state', 'What its steps gave was deleted after its time. Start a new run.');
  }
  const step = stepRun(draft, event.stepId);
  if (!step) return refusal('unknown-step', `There is no step ${event.stepId}.`);
  if (step.state === 'PENDING' || step.state === 'READY') {
    return refusal('wrong-state', 'The step has not run yet.');
  }
  if (event.editedOutputId !== null && step.state === 'WAITING_FOR_APPROVAL') {
    return refusal('wrong-state', 'The step waits for an answer: approve it with your changes.');
  }
  const isEdit = event.editedOutputId !== null;
  for (const id of descendantsOf(task.workflow.steps, event.stepId)) reset(draft, id);
  if (isEdit) replaceOutput(draft, step, event.editedOutputId, event.by);
  else reset(draft, event.stepId);
  if (isOver(task.status)) reviveUnbegun(draft);
  const wasOver = isOver(task.status) || task.status === 'WAITING_FOR_APPROVAL';
  if (isOver(task.status)) {
    patchTask(draft, {
      endsAt: new Date(draft.now.getTime() + task.workflow.totalTimeoutMs),
      clockStoppedAt: null,
      heldForMicroUsd: null,
    });
  }
  if (wasOver) changeStatus(draft, 'RUNNING', `Going on from ${definitionOf(task, event.stepId).name}.`, event.by);
  return null;
}

/** What a failure kept from running may run now. */
function reviveUnbegun(draft: Draft): void {
  for (const { stepId, state } of draft.task.steps) {
    if (state === 'CANCELLED' || state === 'SKIPPED') reset(draft, stepId);
  }
}

function reset(draft: Draft, stepId: string): void {
  const step = stepRun(draft, stepId);
  if (!step || step.state === 'PENDING') return;
  patchStep(draft, stepId, {
    ...takeBack(step),
    state: 'PENDING',
    deliveries: 0,
    failures: 0,
    outages: 0,
    readyAt: null,
    notBefore: null,
    outputId: null,
    error: null,
    approval: null,
    startedAt: null,
    finishedAt: null,
    history: remembered(step),
  });
  note(draft, { kind: 'STEP_RESET', stepId, attempt: step.attempt || null, message: 'To be done again.' });
}

function replaceOutput(draft: Draft, step: StepRun, outputId: string | null, by: string): void {
  patchStep(draft, step.stepId, {
    ...takeBack(step),
    state: 'SUCCEEDED',
    deliveries: 0,
    notBefore: null,
    outputId,
    error: null,
    finishedAt: draft.now,
    history: remembered(step),
  });
  const message = 'The output was replaced by a person.';
  note(draft, { kind: 'STEP_SUCCEEDED', stepId: step.stepId, attempt: step.attempt || null, actor: by, message });
}

function remembered(step: StepRun): readonly PastRun[] {
  if (step.attempt === 0) return step.history;
  const { attempt, state, outputId, error, costMicroUsd, startedAt, finishedAt } = step;
  return [...step.history, { attempt, state, outputId, error, costMicroUsd, startedAt, finishedAt }].slice(
    -MAX_HISTORY,
  );
}
