import type { EventEnvelope } from '@paissive/events';
import { modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Agent } from '../teams/team.js';
import type { JsonObject } from '../workflows/json.js';
import type { Workflow } from '../workflows/workflow.js';
import type { Task } from './task.js';
import type { OpenApproval, StepOutput } from './task.repository.js';
import type { TraceEntry } from './task-event.js';

/** What the user wrote is JSON text: keys in it are the user's, and some mean something to MongoDB. */
export interface TaskDocument extends Omit<Task, 'id' | 'agents' | 'workflow' | 'inputs'> {
  _id: string;
  agents: string;
  workflow: string;
  inputs: string;
  /** Steps under way. */
  running?: number;
  tail?: TaskTail;
  /** Whether its trace and outputs are gone. */
  isStripped?: boolean;
  /** Whether it stays for good, for its report or a note that refers to it. */
  isKept?: boolean;
}

/** What the latest transitions brought that may not have been passed on to where it is looked for. */
export interface TaskTail {
  readonly lines: readonly TraceEntry[];
  readonly events: readonly EventEnvelope<unknown>[];
  /** Whether there are events or questions in it, which may not wait for the next transition. */
  readonly isMarked: boolean;
  readonly writtenAt: Date;
}
export type OutputDocument = Omit<StepOutput, 'id' | 'value'> & { _id: string; value: string };
export type TraceDocument = TraceEntry & { _id: string; workspaceId: string };
export type ApprovalDocument = Omit<OpenApproval, 'id'> & { _id: string };
const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const optionalText = { type: String, default: null } as const;
const optionalDate = { type: Date, default: null } as const;
const optionalNumber = { type: Number, default: null } as const;
const plain = { versionKey: false, autoIndex: false, minimize: false } as const;

const taskSchema = new Schema<TaskDocument>(
  {
    _id: text,
    workspaceId: text,
    teamId: text,
    teamName: text,
    goal: text,
    opportunityId: optionalText,
    inputs: text,
    agents: text,
    workflow: text,
    startedBy: text,
    idempotencyKey: text,
    priority: number,
    status: text,
    message: text,
    steps: { type: [Schema.Types.Mixed], required: true } as never,
    budgetMicroUsd: optionalNumber,
    heldForMicroUsd: optionalNumber,
    fence: number,
    traceLength: number,
    version: number,
    createdAt: date,
    startedAt: optionalDate,
    finishedAt: optionalDate,
    detailsDeletedAt: optionalDate,
    endsAt: date,
    clockStoppedAt: optionalDate,
    runnableAt: optionalDate,
    timerAt: optionalDate,
    running: { type: Number, default: 0 },
    tail: { type: Schema.Types.Mixed } as never,
    isStripped: { type: Boolean, default: false },
    isKept: { type: Boolean, default: false },
  },
  plain,
);
taskSchema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
taskSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });
taskSchema.index({ workspaceId: 1, teamId: 1, finishedAt: -1 });
/** Of all runs only those that have something to take up, in the order in which it is taken up. */
const IS_RUNNABLE = { runnableAt: { $gt: new Date(0) } };
taskSchema.index({ workspaceId: 1, priority: -1, runnableAt: 1, _id: 1 }, { partialFilterExpression: IS_RUNNABLE });
taskSchema.index({ runnableAt: 1, workspaceId: 1 });
taskSchema.index({ timerAt: 1 });
taskSchema.index({ running: 1 });
taskSchema.index({ 'tail.isMarked': 1 });
taskSchema.index({ workspaceId: 1, status: 1 });
taskSchema.index({ isStripped: 1, isKept: 1, finishedAt: 1 });

const outputSchema = new Schema<OutputDocument>(
  { _id: text, taskId: text, workspaceId: text, stepId: text, value: text },
  plain,
);
outputSchema.index({ taskId: 1 });

const traceSchema = new Schema<TraceDocument>(
  {
    _id: text,
    workspaceId: text,
    taskId: text,
    sequence: number,
    at: date,
    kind: text,
    stepId: optionalText,
    attempt: optionalNumber,
    actor: optionalText,
    message: { type: String, default: '' },
    costMicroUsd: number,
  },
  plain,
);
traceSchema.index({ taskId: 1, sequence: 1 });

const approvalSchema = new Schema<ApprovalDocument>(
  { _id: text, workspaceId: text, taskId: text, stepId: text, outputId: optionalText, askedAt: date, expiresAt: date },
  plain,
);
approvalSchema.index({ workspaceId: 1, askedAt: 1, _id: 1 });

export interface TaskModels {
  readonly tasks: Model<TaskDocument>;
  readonly outputs: Model<OutputDocument>;
  readonly trace: Model<TraceDocument>;
  readonly approvals: Model<ApprovalDocument>;
}

export function taskModels(connection: Connection): TaskModels {
  return {
    tasks: modelOf<TaskDocument>(connection, 'team_tasks', taskSchema),
    outputs: modelOf<OutputDocument>(connection, 'step_outputs', outputSchema),
    trace: modelOf<TraceDocument>(connection, 'task_trace', traceSchema),
    approvals: modelOf<ApprovalDocument>(connection, 'open_approvals', approvalSchema),
  };
}

export function taskDocument({ id, agents, workflow, inputs, ...values }: Task): TaskDocument {
  return {
    _id: id,
    agents: JSON.stringify(agents),
    workflow: JSON.stringify(workflow),
    inputs: JSON.stringify(inputs),
    ...values,
  };
}

/** Runs as they were read, with the tails that were read with them: a tail is the store's own business. */
const tails = new WeakMap<Task, TaskTail>();
const NO_TAIL: TaskTail = { lines: [], events: [], isMarked: false, writtenAt: new Date(0) };

/** Remembers the tail of a run that was stored. */
export function keepTail(task: Task, tail: TaskTail): void {
  tails.set(task, tail);
}

/** The tail of a run that was read or stored. */
export function tailOf(task: Task): TaskTail {
  return tails.get(task) ?? NO_TAIL;
}

export function taskOf({
  _id,
  agents,
  workflow,
  inputs,
  running: _,
  isStripped: _s,
  isKept: _k,
  tail,
  ...values
}: TaskDocument): Task {
  const task: Task = {
    id: _id,
    agents: JSON.parse(agents) as Agent[],
    workflow: JSON.parse(workflow) as Workflow,
    inputs: JSON.parse(inputs) as JsonObject,
    ...values,
  };
  if (tail) tails.set(task, tail);
  return task;
}
