import type { WorkflowStep } from '../workflows/workflow.js';
import type { StepRun, StepState, Task } from './task.js';
import type { TraceDraft } from './task-event.js';

/** A run while one transition is worked out: what was read stays as it is, changes are collected here. */
export interface Draft {
  task: Task;
  readonly trace: TraceDraft[];
  readonly now: Date;
  /** 0 up to 1. */
  readonly random: () => number;
}

/** Why an event changes nothing. */
export type RefusalReason =
  /** Whoever reports has lost the step. */
  | 'stale'
  | 'unknown-step'
  /** It cannot be done in the state that things are in. */
  | 'wrong-state'
  | 'nothing-due';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

export function refusal(reason: RefusalReason, message: string): Refusal {
  return { reason, message };
}

export function stepRun(draft: Draft, stepId: string): StepRun | undefined {
  return draft.task.steps.find((step) => step.stepId === stepId);
}

/** What the workflow says of a step; every step of a run is one of its workflow. */
export function definitionOf(task: Pick<Task, 'workflow'>, stepId: string): WorkflowStep {
  const step = task.workflow.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`The workflow has no step ${stepId}.`);
  return step;
}

export function patchTask(draft: Draft, patch: Partial<Task>): void {
  draft.task = { ...draft.task, ...patch };
}

export function patchStep(draft: Draft, stepId: string, patch: Partial<StepRun>): void {
  const steps = draft.task.steps.map((step) => (step.stepId === stepId ? { ...step, ...patch } : step));
  patchTask(draft, { steps });
}

export function note(draft: Draft, entry: Partial<TraceDraft> & Pick<TraceDraft, 'kind' | 'message'>): void {
  draft.trace.push({ stepId: null, attempt: null, actor: null, costMicroUsd: 0, ...entry });
}

/**
 * Ends what is under way on a step without a report of its worker. What was held back counts as spent: nobody knows what was
 * used up, and a budget that guesses low is none.
 */
export function takeBack({ reservedMicroUsd, costMicroUsd }: StepRun): Partial<StepRun> {
  return { lease: null, reservedMicroUsd: 0, costMicroUsd: costMicroUsd + reservedMicroUsd };
}

/** Ends a step that is not settled yet. */
export function endStep(draft: Draft, step: StepRun, state: StepState & ('SKIPPED' | 'CANCELLED'), why: string): void {
  patchStep(draft, step.stepId, {
    ...takeBack(step),
    state,
    readyAt: null,
    notBefore: null,
    finishedAt: draft.now,
  });
  const kind = state === 'SKIPPED' ? 'STEP_SKIPPED' : 'STEP_CANCELLED';
  note(draft, { kind, stepId: step.stepId, attempt: step.attempt || null, message: why });
}
