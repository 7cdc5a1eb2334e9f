import { isDuplicateKey, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import type { Json } from '../workflows/json.js';
import { createTransitionStore, type SaveTransitionOptions } from './save-transition.mongo.js';
import { isOver, TASK_STATUSES } from './task.js';
import type { TaskRepository } from './task.repository.js';
import type { TraceEntry, TraceKind } from './task-event.js';
import { type ApprovalDocument, type OutputDocument, taskDocument, taskModels, taskOf } from './task-models.mongo.js';

const OPEN = TASK_STATUSES.filter((status) => !isOver(status));

/** Says to the database that the index of what is runnable will do. */
const LONG_AGO = new Date(0);

/** Runs in MongoDB, with their outputs, traces and open questions. */
export function createTaskRepository(connection: Connection, options: SaveTransitionOptions): TaskRepository {
  const models = taskModels(connection);
  const { tasks, outputs, trace, approvals } = models;
  const transitions = createTransitionStore(connection, models, options);

  async function findByKey(workspaceId: string, idempotencyKey: string) {
    const found = await tasks.findOne({ workspaceId, idempotencyKey }).lean();
    return found && taskOf(found);
  }

  return {
    findByKey,
    async findByIds(workspaceId, ids) {
      return (await tasks.find({ workspaceId, _id: { $in: [...ids] } }).lean()).map(taskOf);
    },
    async find(id) {
      const found = await tasks.findOne({ _id: id }).lean();
      return found && taskOf(found);
    },
    async list(workspaceId, { filter: { teamId, opportunityId, statuses }, after, limit }) {
      const found = await tasks
        .find({
          workspaceId,
          ...(teamId !== undefined && { teamId }),
          ...(opportunityId !== undefined && { opportunityId }),
          ...(statuses !== undefined && { status: { $in: [...statuses] } }),
          ...newestFirstAfter(after),
        })
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(taskOf);
    },
    async insert(task) {
      const { workspaceId, idempotencyKey } = task;
      try {
        return taskOf((await tasks.create(taskDocument(task))).toObject());
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const known = await findByKey(workspaceId, idempotencyKey);
      if (!known) throw new Error('A run with the same idempotency key exists but cannot be found.');
      return known;
    },
    ...transitions,
    countOpen: (workspaceId) => tasks.countDocuments({ workspaceId, status: { $in: OPEN } }),

    async findOutputs(workspaceId, ids) {
      const found = await outputs.find({ workspaceId, _id: { $in: [...ids] } }).lean();
      return found.map(outputOf);
    },
    async trace(workspaceId, taskId, { after, limit, kinds }) {
      const isKind = (kind: TraceKind) => kinds === undefined || kinds.includes(kind);
      const run = await tasks.findOne({ _id: taskId, workspaceId }, { tail: 1 }).lean();
      const found = await trace
        .find({ taskId, workspaceId, sequence: { $gt: after }, ...(kinds && { kind: { $in: [...kinds] } }) })
        .sort({ sequence: 1 })
        .limit(limit)
        .lean();
      const lines = found.map(({ _id: _, workspaceId: _w, ...line }): TraceEntry => line);
      // The latest lines may not have arrived there yet.
      const known = new Set(lines.map(({ sequence }) => sequence));
      const late = run?.tail?.lines.filter(
        ({ sequence, kind }) => sequence > after && !known.has(sequence) && isKind(kind),
      );
      return [...lines, ...(late ?? [])].sort((a, b) => a.sequence - b.sequence).slice(0, limit);
    },
    async openApprovals(workspaceId, { after, limit }) {
      const askedAt = after?.createdAt ?? null;
      const beyond = askedAt && { $or: [{ askedAt: { $gt: askedAt } }, { askedAt, _id: { $gt: after?.id ?? '' } }] };
      const found = await approvals
        .find({ workspaceId, ...(beyond ?? {}) })
        .sort({ askedAt: 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(approvalOf);
    },

    async workspacesWithWork(now) {
      return (await tasks.distinct('workspaceId', { runnableAt: { $lte: now } })) as string[];
    },
    async runnable(workspaceId, now, limit) {
      const found = await tasks
        .find({ workspaceId, runnableAt: { $gt: LONG_AGO, $lte: now } })
        .sort({ priority: -1, runnableAt: 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(taskOf);
    },
    async runningByWorkspace(workspaceIds) {
      const found = await tasks.aggregate<{ _id: string; running: number }>([
        { $match: { running: { $gt: 0 }, workspaceId: { $in: [...workspaceIds] } } },
        { $group: { _id: '$workspaceId', running: { $sum: '$running' } } },
      ]);
      return new Map(found.map(({ _id, running }) => [_id, running]));
    },
    async due(now, limit) {
      const found = await tasks
        .find({ timerAt: { $lte: now } }, { _id: 1 })
        .sort({ timerAt: 1 })
        .limit(limit)
        .lean();
      return found.map(({ _id }) => _id);
    },
    async ended(workspaceId, teamId, since, limit) {
      const found = await tasks
        .find({ workspaceId, teamId, finishedAt: { $gte: since } })
        .sort({ finishedAt: -1 })
        .limit(limit)
        .lean();
      return found.map(taskOf);
    },
  };
}

function outputOf({ _id, value, ...row }: OutputDocument) {
  return { id: _id, value: JSON.parse(value) as Json, ...row };
}

function approvalOf({ _id, ...row }: ApprovalDocument) {
  return { id: _id, ...row };
}
