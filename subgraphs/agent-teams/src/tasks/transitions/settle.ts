import { type Draft, definitionOf, endStep, patchStep, patchTask, stepRun } from '../draft.js';
import { isOver, isSettled, reservedOf, runningSteps, type StepRun, type Task, type TaskStatus } from '../task.js';
import { changeStatus } from './change-status.js';
import { fits } from './claim.js';
import { cancelOpenSteps } from './control.js';

/** Draws the consequences of a change: which steps may start, which never will, how the run stands, when to look again. */
export function settle(draft: Draft): void {
  if (!isOver(draft.task.status)) {
    if (!failFast(draft)) {
      openSteps(draft);
      holdBudget(draft);
      updateStatus(draft);
    }
  }
  patchTask(draft, { runnableAt: runnableAt(draft.task), timerAt: timerAt(draft.task) });
}

function failFast(draft: Draft): boolean {
  if (draft.task.workflow.failurePolicy !== 'FAIL_FAST') return false;
  const failed = draft.task.steps.find(({ state }) => state === 'FAILED');
  if (!failed) return false;
  const { name } = definitionOf(draft.task, failed.stepId);
  cancelOpenSteps(draft, `${name} failed.`);
  changeStatus(draft, 'FAILED', `${name}: ${failed.error?.message ?? 'failed.'}`);
  return true;
}

/** Makes ready what has all it waits for and skips what never will; again until nothing changes, for skipping spreads. */
function openSteps(draft: Draft): void {
  for (let before: Task | null = null; before !== draft.task; ) {
    before = draft.task;
    for (const { stepId, state } of before.steps) if (state === 'PENDING') open(draft, stepId);
  }
}

function open(draft: Draft, stepId: string): void {
  const step = stepRun(draft, stepId);
  if (!step) return;
  const needed = definitionOf(draft.task, stepId).dependsOn.map((id) => stepRun(draft, id));
  if (needed.some((before) => before !== undefined && blocks(draft.task, before))) {
    endStep(draft, step, 'SKIPPED', 'Something that it rests on did not succeed.');
  } else if (needed.every((before) => before !== undefined && isSettled(before.state))) {
    patchStep(draft, stepId, { state: 'READY', readyAt: draft.now });
  }
}

/** Whether a step that did not succeed keeps those that wait for it from running. A person's no always does. */
function blocks({ workflow }: Task, { stepId, state }: StepRun): boolean {
  if (state === 'SKIPPED' || state === 'CANCELLED') return true;
  if (state !== 'FAILED') return false;
  return workflow.failurePolicy !== 'CONTINUE' || definitionOf({ workflow }, stepId).kind === 'APPROVAL';
}

/** A step that does not fit waits for the reservations of others; once there are none, the budget is used up. */
function holdBudget(draft: Draft): void {
  const { heldForMicroUsd } = draft.task;
  if (heldForMicroUsd === null) return;
  if (fits(draft.task, heldForMicroUsd)) patchTask(draft, { heldForMicroUsd: null });
  else if (reservedOf(draft.task) === 0 && runningSteps(draft.task) === 0) {
    changeStatus(draft, 'BUDGET_EXHAUSTED', 'The next step may cost more than is left of the budget.');
  }
}

function updateStatus(draft: Draft): void {
  const { steps, status } = draft.task;
  if (steps.every(({ state }) => isSettled(state))) {
    finish(draft);
    return;
  }
  if (status === 'PAUSED' || status === 'BUDGET_EXHAUSTED') return;
  const isWaiting = steps.some(({ state }) => state === 'WAITING_FOR_APPROVAL');
  const canWork = steps.some(({ state }) => state === 'READY' || state === 'RUNNING' || state === 'RETRYING');
  if (isWaiting && !canWork) changeStatus(draft, 'WAITING_FOR_APPROVAL', 'Waits for a person.');
  else if (draft.task.startedAt !== null) changeStatus(draft, 'RUNNING', workMessage(draft.task));
}

function finish(draft: Draft): void {
  const { steps } = draft.task;
  const failed = steps.filter(({ state }) => state !== 'SUCCEEDED');
  if (failed.length === 0) {
    changeStatus(draft, 'COMPLETED', 'All steps are done.');
    return;
  }
  const names = failed.map(({ stepId }) => definitionOf(draft.task, stepId).name).join(', ');
  const waitedFor = new Set(draft.task.workflow.steps.flatMap(({ dependsOn }) => dependsOn));
  const hasResult = steps.some(({ stepId, state }) => state === 'SUCCEEDED' && !waitedFor.has(stepId));
  const status: TaskStatus = hasResult ? 'PARTIALLY_COMPLETED' : 'FAILED';
  changeStatus(draft, status, hasResult ? `Done without: ${names}.` : `Not done: ${names}.`);
}

function workMessage(task: Task): string {
  const running = task.steps.filter(({ state }) => state === 'RUNNING');
  const done = task.steps.filter(({ state }) => isSettled(state)).length;
  const names = running.map(({ stepId }) => definitionOf(task, stepId).name).join(', ');
  return `${done} of ${task.steps.length} steps done${names === '' ? '' : `; now: ${names}`}.`;
}

function runnableAt(task: Task): Date | null {
  if ((task.status !== 'QUEUED' && task.status !== 'RUNNING') || task.heldForMicroUsd !== null) return null;
  return earliest(
    task.steps.map(({ state, readyAt, notBefore }) =>
      state === 'READY' ? readyAt : state === 'RETRYING' ? notBefore : null,
    ),
  );
}

function timerAt(task: Task): Date | null {
  if (isOver(task.status)) return null;
  const times = task.steps.flatMap((step) => [
    step.state === 'RUNNING' ? (step.lease?.until ?? null) : null,
    step.state === 'RUNNING' ? (step.lease?.attemptEndsAt ?? null) : null,
    step.state === 'WAITING_FOR_APPROVAL' ? (step.approval?.expiresAt ?? null) : null,
    task.clockStoppedAt === null ? queueEndsAt(task, step) : null,
  ]);
  return earliest([...times, task.clockStoppedAt === null ? task.endsAt : null]);
}

function queueEndsAt(task: Task, { stepId, state, readyAt }: StepRun): Date | null {
  if (state !== 'READY' || readyAt === null) return null;
  return new Date(readyAt.getTime() + definitionOf(task, stepId).queueTimeoutMs);
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((first, time) => (time !== null && (first === null || time < first) ? time : first), null);
}
