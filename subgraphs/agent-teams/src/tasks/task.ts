import type { Agent } from '../teams/team.js';
import type { JsonObject } from '../workflows/json.js';
import type { Workflow } from '../workflows/workflow.js';

export const TASK_STATUSES = [
  'QUEUED',
  'RUNNING',
  'WAITING_FOR_APPROVAL',
  'PAUSED',
  'BUDGET_EXHAUSTED',
  'COMPLETED',
  'PARTIALLY_COMPLETED',
  'FAILED',
  'CANCELLED',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export type StepState =
  | 'PENDING'
  | 'READY'
  | 'RUNNING'
  | 'RETRYING'
  | 'WAITING_FOR_APPROVAL'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'SKIPPED'
  | 'CANCELLED';

/** The right to work on a step until another takes it over. */
export interface StepLease {
  readonly owner: string;
  /** Grows with every lease in the run. Whoever comes with an older one has lost the step, whatever its clock says. */
  readonly fence: number;
  readonly until: Date;
  /** When the attempt has taken too long, however alive its worker is. */
  readonly attemptEndsAt: Date;
}

/** Why a step failed, in words for the person who reads the run. */
export interface StepError {
  readonly code: string;
  readonly message: string;
  readonly isRetryable: boolean;
}

/** The code of a step that a budget at the models did not allow: its run waits for more money, it has not failed. */
export const BUDGET_USED_UP = 'MODEL_BUDGET_EXCEEDED';

/** A question to a person. Nobody works on it. */
export interface Approval {
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly decision: 'APPROVED' | 'EDITED' | 'REJECTED' | 'EXPIRED' | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly comment: string | null;
}

/** What a step was before it was run again. */
export interface PastRun {
  readonly attempt: number;
  readonly state: StepState;
  readonly outputId: string | null;
  readonly error: StepError | null;
  readonly costMicroUsd: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface StepRun {
  readonly stepId: string;
  readonly state: StepState;
  /**
   * From 1 once it has started; goes up after an attempt that is known to have failed and with every re-run, never back. Names,
   * with run and step, the step's effect: a step whose outcome is not known is done again under the same attempt.
   */
  readonly attempt: number;
  /** Workers that took this attempt up. */
  readonly deliveries: number;
  /** Attempts that failed since the step was last begun anew, by a fault of its own. */
  readonly failures: number;
  /** Attempts since then that met a platform that was away. */
  readonly outages: number;
  /** Times it was started in all, over attempts and re-runs. */
  readonly starts: number;
  /** Since when it waits for a worker. */
  readonly readyAt: Date | null;
  /** Before then it is not tried again. */
  readonly notBefore: Date | null;
  readonly lease: StepLease | null;
  /** Held back of the budget for what is under way. */
  readonly reservedMicroUsd: number;
  readonly costMicroUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Where its output, or what is to be approved, is kept. */
  readonly outputId: string | null;
  readonly error: StepError | null;
  readonly approval: Approval | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Earlier runs of the step, oldest first; the latest of them. */
  readonly history: readonly PastRun[];
}

/** For whom a run acts. What it may do is asked anew whenever it does something. */
export interface Principal {
  readonly userId: string;
  readonly workspaceId: string;
}

/** One run of a team's workflow. The document is the truth; a queue only wakes workers. */
export interface Task {
  readonly id: string;
  readonly workspaceId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly goal: string;
  readonly opportunityId: string | null;
  /** What templates know as `task.inputs`. */
  readonly inputs: JsonObject;
  /** As they were when the run began: a team may change while it runs. */
  readonly agents: readonly Agent[];
  readonly workflow: Workflow;
  readonly startedBy: string;
  readonly idempotencyKey: string;
  /** 0 (last) to 9 (first). */
  readonly priority: number;
  readonly status: TaskStatus;
  /** What happens now, or why it ended. */
  readonly message: string;
  readonly steps: readonly StepRun[];
  /** Null for no limit. Integer micro-dollars, as are all costs. */
  readonly budgetMicroUsd: number | null;
  /** What a step would need that does not fit while others hold their reservations. */
  readonly heldForMicroUsd: number | null;
  /** The fence of the latest lease. */
  readonly fence: number;
  /** Entries of the trace so far. */
  readonly traceLength: number;
  /** Grows with every transition; a writer that read an older one starts over. */
  readonly version: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** When its trace and outputs were deleted, for it was over long enough; its report stays. */
  readonly detailsDeletedAt: Date | null;
  /** When it has worked for too long. */
  readonly endsAt: Date;
  /** Since when that time stands still: for a person, a pause, or an empty budget. */
  readonly clockStoppedAt: Date | null;
  /** When a step can be taken up; null while none can. */
  readonly runnableAt: Date | null;
  /** When something has to be looked at although nobody reported anything: a lease, an approval, a timeout. */
  readonly timerAt: Date | null;
}

const OVER: ReadonlySet<TaskStatus> = new Set(['COMPLETED', 'PARTIALLY_COMPLETED', 'FAILED', 'CANCELLED']);
const SETTLED: ReadonlySet<StepState> = new Set(['SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED']);

/** Whether nothing can follow any more by itself. */
export function isOver(status: TaskStatus): boolean {
  return OVER.has(status);
}

/** Whether nothing can become of the step any more by itself. */
export function isSettled(state: StepState): boolean {
  return SETTLED.has(state);
}

/** What the run has cost so far, in micro-dollars. */
export function costOf(task: Pick<Task, 'steps'>): number {
  return task.steps.reduce((sum, step) => sum + step.costMicroUsd, 0);
}

/** What is held back for steps under way. */
export function reservedOf(task: Pick<Task, 'steps'>): number {
  return task.steps.reduce((sum, step) => sum + step.reservedMicroUsd, 0);
}

/** How many steps are being worked on. */
export function runningSteps(task: Pick<Task, 'steps'>): number {
  return task.steps.filter(({ state }) => state === 'RUNNING').length;
}
