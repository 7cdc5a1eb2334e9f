import { createManyInParts, isUniqueViolation, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { BatchItem as BatchItemRow, Prisma } from '../generated/prisma/client.js';
import { type BatchItem, type BatchLease, hasPassed } from './batch.js';
import type { BatchRepository } from './batch.repository.js';

const UNFINISHED = { in: ['QUEUED' as const, 'RUNNING' as const] };

/** Batches in PostgreSQL. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createBatchRepository(database: Database): BatchRepository {
  return {
    async insert(batch, items) {
      try {
        await database.$transaction(async (transaction) => {
          await transaction.batch.create({ data: batch });
          const rows = items.map(({ key, request, assertions }, position) => ({
            batchId: batch.id,
            position,
            key,
            request: json(request),
            assertions: json(assertions),
            status: 'PENDING' as const,
            text: '',
          }));
          await createManyInParts(rows, (part) => transaction.batchItem.createMany({ data: part }));
        });
        return batch;
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
      const { workspaceId, idempotencyKey } = batch;
      const key = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
      return database.batch.findUniqueOrThrow({ where: key });
    },

    findByIds: (workspaceId, ids) => database.batch.findMany({ where: { workspaceId, id: { in: [...ids] } } }),

    list: (workspaceId, { purpose, after, limit }) =>
      database.batch.findMany(newestFirst({ workspaceId, purpose }, after, limit)),

    async items(batchId, { after, limit, status }) {
      const where = { batchId, position: { gt: after }, ...(status && { status }) };
      return (await database.batchItem.findMany({ where, orderBy: { position: 'asc' }, take: limit })).map(itemOf);
    },

    async acquire(id, { now, until }) {
      const [taken] = await database.batch.updateManyAndReturn({
        where: { id, status: UNFINISHED, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
        data: {
          status: 'RUNNING',
          message: 'Running.',
          leaseUntil: until,
          attempt: { increment: 1 },
          fence: { increment: 1 },
          revision: { increment: 1 },
        },
      });
      return taken ?? null;
    },

    async keep(lease, until) {
      return (await database.batch.updateMany({ where: heldBy(lease), data: { leaseUntil: until } })).count > 0;
    },

    saveResult: (lease, position, result) =>
      database.$transaction(async (transaction) => {
        const { status, generationId, text, failure, verdicts } = result;
        const { count } = await transaction.batchItem.updateMany({
          where: { batchId: lease.batchId, position, status: 'PENDING', batch: heldBy(lease) },
          data: { status, generationId, text, failure, verdicts: json(verdicts) },
        });
        const [batch] = await transaction.batch.updateManyAndReturn({
          where: heldBy(lease),
          data: {
            revision: { increment: 1 },
            succeededCount: { increment: count > 0 && status === 'SUCCEEDED' ? 1 : 0 },
            failedCount: { increment: count > 0 && status === 'FAILED' ? 1 : 0 },
            passedCount: { increment: count > 0 && hasPassed(result) ? 1 : 0 },
          },
        });
        return batch ?? null;
      }),

    finish: (lease, { status, message }, now, events) =>
      database.$transaction(async (transaction) => {
        const [finished] = await transaction.batch.updateManyAndReturn({
          where: heldBy(lease),
          data: { status, message, finishedAt: now, leaseUntil: null, revision: { increment: 1 } },
        });
        if (!finished) return null;
        await transaction.outboxEvent.createMany({ data: outboxRows(events, now) });
        return finished;
      }),

    async release(lease, attempt) {
      const data = { status: 'QUEUED' as const, leaseUntil: null, attempt, revision: { increment: 1 } };
      await database.batch.updateMany({ where: heldBy(lease), data });
    },

    cancel: (workspaceId, id, now, events) =>
      database.$transaction(async (transaction) => {
        const [cancelled] = await transaction.batch.updateManyAndReturn({
          where: { id, workspaceId, status: UNFINISHED },
          // The fence moves on: a worker that is at it finds its lease gone.
          data: {
            status: 'CANCELLED',
            message: 'Cancelled.',
            finishedAt: now,
            leaseUntil: null,
            fence: { increment: 1 },
            revision: { increment: 1 },
          },
        });
        if (!cancelled) return null;
        await transaction.batchItem.updateMany({
          where: { batchId: id, status: 'PENDING' },
          data: { status: 'CANCELLED' },
        });
        await transaction.outboxEvent.createMany({ data: outboxRows(events(cancelled), now) });
        return cancelled;
      }),

    findUnfinished: (limit) =>
      database.batch.findMany({
        where: { status: UNFINISHED },
        orderBy: { createdAt: 'asc' },
        take: limit,
        select: { id: true, leaseUntil: true },
      }),
  };
}

function heldBy({ batchId, fence }: BatchLease) {
  return { id: batchId, fence, status: 'RUNNING' as const };
}

function json(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** The JSON columns hold what `insert` and `saveResult` put there. */
function itemOf(row: BatchItemRow): BatchItem {
  return row as unknown as BatchItem;
}
