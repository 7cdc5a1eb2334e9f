import type { EventEnvelope } from '@paissive/events';
import { createOutboxWriter, inTransaction } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { taskEvents } from './task.events.js';
import { runningSteps, type Task } from './task.js';
import type { OpenApproval, SaveResult, TaskTransition } from './task.repository.js';
import { type TaskModels, taskDocument } from './task-models.mongo.js';

/** Ends a transaction that must not be committed. */
class NotSaved extends Error {
  override readonly name = 'NotSaved';
  readonly result: SaveResult & ('conflict' | 'workspace-full');

  constructor(result: NotSaved['result']) {
    super(result);
    this.result = result;
  }
}

export interface SaveTransitionOptions {
  readonly newId: () => string;
  /** Steps of one workspace under way at once, over all workers. */
  readonly stepsPerWorkspace: number;
}

/**
 * Stores a transition: the run, if it is still the one that was read, with its lines of the trace, outputs, questions, the load of
 * its workspace and the events in one transaction.
 */
export function createSaveTransition(
  connection: Connection,
  models: TaskModels,
  { newId, stepsPerWorkspace }: SaveTransitionOptions,
): (transition: TaskTransition) => Promise<SaveResult> {
  const writeToOutbox = createOutboxWriter(connection);

  async function replace({ before, after }: TaskTransition, session: ClientSession | null): Promise<boolean> {
    // What never changes is not written again.
    const { _id, agents: _a, workflow: _w, inputs: _i, goal: _g, ...changing } = taskDocument(after);
    const written = await models.tasks.updateOne(
      { _id, version: before.version },
      { $set: changing },
      session ? { session } : {},
    );
    return written.matchedCount === 1;
  }

  async function moveLoad(workspaceId: string, delta: number, session: ClientSession): Promise<void> {
    if (delta === 0) return;
    const room = delta > 0 ? { running: { $lte: stepsPerWorkspace - delta } } : {};
    const moved = await models.workspaces.updateOne(
      { _id: workspaceId, ...room },
      { $inc: { running: delta } },
      { session },
    );
    if (moved.matchedCount === 0) throw new NotSaved('workspace-full');
  }

  async function writeParts(transition: TaskTransition, session: ClientSession): Promise<void> {
    const { before, after, trace, outputs, at } = transition;
    const { id: taskId, workspaceId } = after;
    if (trace.length > 0) {
      const lines = trace.map((draft, index) => {
        const sequence = before.traceLength + index + 1;
        return { ...draft, _id: `${taskId}:${sequence}`, taskId, workspaceId, sequence, at };
      });
      await models.trace.insertMany(lines, { session, lean: true });
    }
    if (outputs.length > 0) {
      const rows = outputs.map(({ id, value, ...row }) => ({ _id: id, value: JSON.stringify(value), ...row }));
      await models.outputs.insertMany(rows, { session, lean: true });
    }
    const { asked, answered } = approvalChanges(before, after);
    if (asked.length > 0) {
      const rows = asked.map(({ id, ...row }) => ({ _id: id, ...row }));
      await models.approvals.insertMany(rows, { session, lean: true });
    }
    if (answered.length > 0) await models.approvals.deleteMany({ _id: { $in: answered } }, { session });
    const events: EventEnvelope<unknown>[] = taskEvents(before, after, { newId, time: at });
    if (events.length > 0) await writeToOutbox(events, session);
  }

  return async (transition) => {
    const { before, after, trace, outputs } = transition;
    const delta = runningSteps(after) - runningSteps(before);
    if (trace.length === 0 && outputs.length === 0 && delta === 0) {
      return (await replace(transition, null)) ? 'saved' : 'conflict';
    }
    try {
      return await inTransaction(connection, async (session): Promise<SaveResult> => {
        if (!(await replace(transition, session))) throw new NotSaved('conflict');
        await moveLoad(after.workspaceId, delta, session);
        await writeParts(transition, session);
        return 'saved';
      });
    } catch (error) {
      if (error instanceof NotSaved) return error.result;
      throw error;
    }
  };
}

function approvalChanges(before: Task, after: Task): { asked: OpenApproval[]; answered: string[] } {
  const was = new Map(openApprovals(before).map((approval) => [approval.id, approval]));
  const is = new Map(openApprovals(after).map((approval) => [approval.id, approval]));
  return {
    asked: [...is.values()].filter(({ id }) => !was.has(id)),
    answered: [...was.keys()].filter((id) => !is.has(id)),
  };
}

function openApprovals({ id: taskId, workspaceId, steps }: Task): OpenApproval[] {
  return steps.flatMap(({ stepId, state, attempt, outputId, approval }) => {
    if (state !== 'WAITING_FOR_APPROVAL' || approval === null) return [];
    const { askedAt, expiresAt } = approval;
    return [{ id: `${taskId}:${stepId}:${attempt}`, workspaceId, taskId, stepId, outputId, askedAt, expiresAt }];
  });
}
