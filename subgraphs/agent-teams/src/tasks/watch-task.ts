import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { isOver, type Task } from './task.js';
import type { TaskRepository } from './task.repository.js';
import type { TraceEntry } from './task-event.js';
import { changedTopic, type TaskChanged } from './task-topic.js';

export interface WatchTaskDeps {
  readonly tasks: TaskRepository;
  readonly pubsub: PubSub;
  /** How often the store is asked in case messages were lost. */
  readonly pollMs: number;
}

/** A run and the lines of its trace since the state before. */
export interface TaskState {
  readonly task: Task;
  readonly trace: readonly TraceEntry[];
}

/** What `followState` needs to follow one run. */
export interface TaskWatch {
  subscribe(): Promise<AsyncIterable<TaskState>>;
  current(): Promise<TaskState>;
  isLast(state: TaskState): boolean;
  isNewer(next: TaskState, previous: TaskState): boolean;
}

export type WatchTask = (workspaceId: string, taskId: string) => TaskWatch;

/** The stored run is not there (any more). */
export class TaskNotFound extends Error {
  override readonly name = 'TaskNotFound';
}

/** Lines of the past that a new watcher gets. */
const FIRST_LINES = 50;
/** Lines that one state brings at most; whatever is left comes with the next. */
const MAX_LINES = 500;

/** Messages say only that something changed; what, is read from the store, so that nothing is told that is not so. */
export function createWatchTask({ tasks, pubsub, pollMs }: WatchTaskDeps): WatchTask {
  return (workspaceId, taskId) => {
    let told: number | null = null;

    async function current(): Promise<TaskState> {
      const [task] = await tasks.findByIds(workspaceId, [taskId]);
      if (!task) throw new TaskNotFound();
      const after = told ?? Math.max(0, task.traceLength - FIRST_LINES);
      const trace = await tasks.trace(workspaceId, taskId, { after, limit: MAX_LINES });
      told = trace.at(-1)?.sequence ?? after;
      return { task, trace };
    }

    return {
      async subscribe() {
        const changes = await pubsub.subscribe<TaskChanged>(changedTopic(taskId));
        const poll = async (): Promise<TaskChanged> => ({ version: 0 });
        return readEach(pollingInSilence(changes, poll, pollMs), current);
      },
      current,
      // A watcher who is behind with the lines of a run that is over gets them first.
      isLast: ({ task }) => isOver(task.status) && (told ?? 0) >= task.traceLength,
      isNewer: (next, previous) => next.task.version > previous.task.version || next.trace.length > 0,
    };
  };
}

/** For each change the state at that time. */
function readEach(
  changes: AsyncIterableIterator<TaskChanged>,
  read: () => Promise<TaskState>,
): AsyncIterable<TaskState> {
  const iterator: AsyncIterableIterator<TaskState> = {
    async next() {
      const change = await changes.next();
      return change.done ? { done: true, value: undefined } : { done: false, value: await read() };
    },
    async return() {
      await changes.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
