import type { PlaceInTime } from '../place-in-time.inputs.js';
import type { Json } from '../workflows/json.js';
import type { Task, TaskStatus } from './task.js';
import type { TraceDraft, TraceEntry, TraceKind } from './task-event.js';

export interface TaskFilter {
  readonly teamId?: string | undefined;
  readonly opportunityId?: string | undefined;
  readonly statuses?: readonly TaskStatus[] | undefined;
}

/** What a step gave, or what is to be approved. Written once, never changed. */
export interface StepOutput {
  readonly id: string;
  readonly taskId: string;
  readonly workspaceId: string;
  readonly stepId: string;
  readonly value: Json;
}

/** A question that waits for a person. */
export interface OpenApproval {
  readonly id: string;
  readonly workspaceId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly outputId: string | null;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}

/** A transition as it is stored: all of it or nothing. */
export interface TaskTransition {
  readonly before: Task;
  readonly after: Task;
  readonly trace: readonly TraceDraft[];
  readonly outputs: readonly StepOutput[];
  readonly at: Date;
}

/** `conflict`: somebody else was faster; read again. */
export type SaveResult = 'saved' | 'conflict';

export interface TaskRepository {
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Task[]>;
  /** For workers, who work for all workspaces. */
  find(id: string): Promise<Task | null>;
  /** Newest first. */
  list(workspaceId: string, page: { filter: TaskFilter; after: PlaceInTime | null; limit: number }): Promise<Task[]>;
  /** The run that a request with this key made. */
  findByKey(workspaceId: string, idempotencyKey: string): Promise<Task | null>;
  /** Stores a new run, or returns the one that has its idempotency key already. */
  insert(task: Task): Promise<Task>;
  /** Stores a transition of a run as it was read here. */
  save(transition: TaskTransition): Promise<SaveResult>;
  /** Finishes what writers that died until then left half done. Returns how many runs there were. */
  passOn(until: Date, limit: number): Promise<number>;
  /** Runs of a workspace that are not over. */
  countOpen(workspaceId: string): Promise<number>;

  /** Outputs by id; what is not there is left out. */
  findOutputs(workspaceId: string, ids: readonly string[]): Promise<StepOutput[]>;
  /** Lines after a sequence number, in order. */
  trace(
    workspaceId: string,
    taskId: string,
    page: { after: number; limit: number; kinds?: readonly TraceKind[] | undefined },
  ): Promise<TraceEntry[]>;
  /** Oldest first. */
  openApprovals(workspaceId: string, page: { after: PlaceInTime | null; limit: number }): Promise<OpenApproval[]>;

  /** Workspaces that have something to take up. */
  workspacesWithWork(now: Date): Promise<string[]>;
  /** Runs of a workspace with something to take up: the most urgent first, then those that wait longest. */
  runnable(workspaceId: string, now: Date, limit: number): Promise<Task[]>;
  /** Steps under way by workspace, for those that have any. */
  runningByWorkspace(workspaceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Ids of runs that have to be looked at, the longest due first. */
  due(now: Date, limit: number): Promise<string[]>;
  /** Runs that ended since then, the latest first. */
  ended(workspaceId: string, teamId: string, since: Date, limit: number): Promise<Task[]>;
}
