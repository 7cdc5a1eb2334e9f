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
}
export type OutputDocument = Omit<StepOutput, 'id' | 'value'> & { _id: string; value: string };
export type TraceDocument = TraceEntry & { _id: string; workspaceId: string };
export type ApprovalDocument = Omit<OpenApproval, 'id'> & { _id: string };
/** How many steps of a workspace are under way, kept in step with the runs by their transactions. */
export interface WorkspaceDocument {
  _id: string;
  running: number;
}

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
    endsAt: date,
    clockStoppedAt: optionalDate,
    runnableAt: optionalDate,
    timerAt: optionalDate,
  },
  plain,
);
taskSchema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
taskSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });
taskSchema.index({ workspaceId: 1, teamId: 1, finishedAt: -1 });
taskSchema.index({ workspaceId: 1, runnableAt: 1 });
taskSchema.index({ runnableAt: 1 });
taskSchema.index({ timerAt: 1 });

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
traceSchema.index({ taskId: 1, sequence: 1 }, { unique: true });

const approvalSchema = new Schema<ApprovalDocument>(
  { _id: text, workspaceId: text, taskId: text, stepId: text, outputId: optionalText, askedAt: date, expiresAt: date },
  plain,
);
approvalSchema.index({ workspaceId: 1, askedAt: 1, _id: 1 });

const workspaceSchema = new Schema<WorkspaceDocument>({ _id: text, running: number }, plain);

export interface TaskModels {
  readonly tasks: Model<TaskDocument>;
  readonly outputs: Model<OutputDocument>;
  readonly trace: Model<TraceDocument>;
  readonly approvals: Model<ApprovalDocument>;
  readonly workspaces: Model<WorkspaceDocument>;
}

export function taskModels(connection: Connection): TaskModels {
  return {
    tasks: modelOf<TaskDocument>(connection, 'team_tasks', taskSchema),
    outputs: modelOf<OutputDocument>(connection, 'step_outputs', outputSchema),
    trace: modelOf<TraceDocument>(connection, 'task_trace', traceSchema),
    approvals: modelOf<ApprovalDocument>(connection, 'open_approvals', approvalSchema),
    workspaces: modelOf<WorkspaceDocument>(connection, 'workspace_load', workspaceSchema),
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

export function taskOf({ _id, agents, workflow, inputs, ...values }: TaskDocument): Task {
  return {
    id: _id,
    agents: JSON.parse(agents) as Agent[],
    workflow: JSON.parse(workflow) as Workflow,
    inputs: JSON.parse(inputs) as JsonObject,
    ...values,
  };
}
