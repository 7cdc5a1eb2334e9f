import { createOutboxWriter, inTransaction, isDuplicateKey } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import { taskEvents } from './task.events.js';
import { isOver, runningSteps, type Task } from './task.js';
import type { OpenApproval, SaveResult, StepOutput, TaskTransition } from './task.repository.js';
import type { TraceEntry } from './task-event.js';
import { keepTail, type TaskModels, type TaskTail, tailOf, taskDocument, taskOf } from './task-models.mongo.js';

export interface SaveTransitionOptions {
  readonly newId: () => string;
}

/** Stores transitions, and finishes what a process that died left half done. */
export interface TransitionStore {
  save(transition: TaskTransition): Promise<SaveResult>;
  /** Passes on what was marked until then and still lies in runs, for its writer died. Returns how many there were. */
  passOn(until: Date, limit: number): Promise<number>;
}

/**
 * A transition is one write to one document, with its lines of the trace and its events in it (the tail): all of it or nothing, and no
 * transaction that a killed process would leave open. From there lines, events and questions are passed on to where they are looked
 * for; each has an id of its own, so that passing on twice does nothing. What a writer that died left in the tail goes on with the next
 * transition; events and questions, which may not wait for one, are marked and found by `passOn`.
 */
export function createTransitionStore(
  connection: Connection,
  models: TaskModels,
  { newId }: SaveTransitionOptions,
): TransitionStore {
  const { tasks, trace, outputs, approvals } = models;
  const writeToOutbox = createOutboxWriter(connection);
  /** Lines that this process has passed on, by run: the usual case is that the transition before was its own. */
  const passedOn = new Map<string, number>();

  async function writeLines(workspaceId: string, lines: readonly TraceEntry[]): Promise<void> {
    const open = lines.filter(({ taskId, sequence }) => sequence > (passedOn.get(taskId) ?? 0));
    const last = open.at(-1);
    if (!last) return;
    await trace.bulkWrite(
      open.map((line) => ({
        updateOne: {
          filter: { _id: `${line.taskId}:${line.sequence}` },
          update: { $setOnInsert: { ...line, workspaceId } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
    if (passedOn.size >= MAX_REMEMBERED) passedOn.clear();
    passedOn.set(last.taskId, last.sequence);
  }

  async function writeEvents(events: TaskTail['events']): Promise<void> {
    if (events.length === 0) return;
    try {
      await inTransaction(connection, (session) => writeToOutbox(events, session));
    } catch (error) {
      // Passed on before.
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** The inbox is what the run says, whatever it said before. */
  async function writeApprovals(task: Task): Promise<void> {
    const open = openApprovals(task);
    await approvals.deleteMany({ taskId: task.id, _id: { $nin: open.map(({ id }) => id) } });
    for (const { id, ...values } of open) {
      await approvals.updateOne({ _id: id }, { $setOnInsert: values }, { upsert: true });
    }
  }

  async function passOnTail(task: Task, tail: TaskTail): Promise<void> {
    await writeLines(task.workspaceId, tail.lines);
    if (!tail.isMarked) return;
    await writeEvents(tail.events);
    await writeApprovals(task);
    const isStill = { _id: task.id, version: task.version };
    await tasks.updateOne(isStill, { $set: { 'tail.isMarked': false, 'tail.events': [] } });
  }

  async function writeOutputs(given: readonly StepOutput[]): Promise<void> {
    // Before anything names them; without the transition nothing ever will.
    for (const { id, value, ...row } of given) {
      await outputs.updateOne(
        { _id: id },
        { $setOnInsert: { ...row, value: JSON.stringify(value) } },
        { upsert: true },
      );
    }
  }

  return {
    async save({ before, after, trace: drafts, outputs: given, at }) {
      await writeOutputs(given);
      const tail = tailOf(before);
      const { id: taskId } = after;
      const lines = drafts.map((draft, index) => ({ ...draft, taskId, at, sequence: before.traceLength + index + 1 }));
      const isPassedOn = !tail.isMarked && (passedOn.get(taskId) ?? 0) >= before.traceLength;
      const next: TaskTail = {
        lines: isPassedOn ? lines : [...tail.lines, ...lines],
        events: [...tail.events, ...taskEvents(before, after, { newId, time: at })],
        isMarked: tail.isMarked || isOver(after.status) !== isOver(before.status) || !haveSameApprovals(before, after),
        writtenAt: at,
      };
      // What never changes is not written again.
      const { _id, agents: _a, workflow: _w, inputs: _i, goal: _g, ...changing } = taskDocument(after);
      const written = await tasks.updateOne(
        { _id, version: before.version },
        { $set: { ...changing, running: runningSteps(after), tail: next } },
      );
      if (written.matchedCount === 0) return 'conflict';
      keepTail(after, next);
      await passOnTail(after, next);
      if (isOver(after.status)) passedOn.delete(taskId);
      return 'saved';
    },
    async passOn(until, limit) {
      const left = await tasks
        .find({ 'tail.isMarked': true, 'tail.writtenAt': { $lte: until } })
        .limit(limit)
        .lean();
      for (const document of left) {
        const task = taskOf(document);
        await passOnTail(task, tailOf(task));
      }
      return left.length;
    },
  };
}

/** Runs that are remembered at once; what is forgotten is passed on once more, which does nothing. */
const MAX_REMEMBERED = 10_000;

function haveSameApprovals(before: Task, after: Task): boolean {
  const ids = (task: Task) => openApprovals(task).map(({ id }) => id);
  return ids(before).join() === ids(after).join();
}

function openApprovals({ id: taskId, workspaceId, steps }: Task): OpenApproval[] {
  return steps.flatMap(({ stepId, state, attempt, outputId, approval }) => {
    if (state !== 'WAITING_FOR_APPROVAL' || approval === null) return [];
    const { askedAt, expiresAt } = approval;
    return [{ id: `${taskId}:${stepId}:${attempt}`, workspaceId, taskId, stepId, outputId, askedAt, expiresAt }];
  });
}
