import { isUniqueViolation, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Prisma, Projection as ProjectionRow } from '../generated/prisma/client.js';
import { type Projection, type ProjectionLease, REVISION_STEP } from './projection.js';
import type { ProjectionRepository } from './projection.repository.js';

/** Projections in PostgreSQL. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createProjectionRepository(database: Database): ProjectionRepository {
  return {
    async insert({ result: _, ...projection }) {
      const { workspaceId, idempotencyKey } = projection;
      try {
        const data = { ...projection, seed: BigInt(projection.seed), assumptions: json(projection.assumptions) };
        return projectionOf(await database.projection.create({ data }));
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
      const key = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
      return projectionOf(await database.projection.findUniqueOrThrow({ where: key }));
    },

    async findByIds(workspaceId, ids) {
      return (await database.projection.findMany({ where: { workspaceId, id: { in: [...ids] } } })).map(projectionOf);
    },

    async list(workspaceId, { strategyId, after, limit }) {
      const query = newestFirst({ workspaceId, strategyId }, after, limit);
      return (await database.projection.findMany(query)).map(projectionOf);
    },

    async acquire(id, { now, until }) {
      const [taken] = await database.projection.updateManyAndReturn({
        where: {
          id,
          status: { in: ['QUEUED', 'RUNNING'] },
          OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }],
        },
        data: {
          status: 'RUNNING',
          leaseUntil: until,
          attempt: { increment: 1 },
          fence: { increment: 1 },
          revision: { increment: REVISION_STEP },
        },
      });
      return taken ? projectionOf(taken) : null;
    },

    async report(lease, state, until) {
      const { count } = await database.projection.updateMany({
        where: heldBy(lease),
        data: { ...state, leaseUntil: until },
      });
      return count > 0;
    },

    complete: (lease, result, now, events) =>
      database.$transaction(async (transaction) => {
        const [completed] = await transaction.projection.updateManyAndReturn({
          where: heldBy(lease),
          data: { ...finished(now), status: 'COMPLETED', percent: 100, message: 'Done.', result: json(result) },
        });
        if (!completed) return null;
        await transaction.outboxEvent.createMany({ data: outboxRows(events, now) });
        return projectionOf(completed);
      }),

    async fail(lease, message, now) {
      const data = { ...finished(now), status: 'FAILED' as const, message };
      const [failed] = await database.projection.updateManyAndReturn({ where: heldBy(lease), data });
      return failed ? projectionOf(failed) : null;
    },

    async release(lease, attempt) {
      const data = { status: 'QUEUED' as const, leaseUntil: null, attempt, revision: { increment: REVISION_STEP } };
      await database.projection.updateMany({ where: heldBy(lease), data });
    },

    async cancel(workspaceId, id, now) {
      const [cancelled] = await database.projection.updateManyAndReturn({
        where: { id, workspaceId, status: { in: ['QUEUED', 'RUNNING'] } },
        // The fence moves on: a worker that is at it finds its lease gone with its next report.
        data: { ...finished(now), status: 'CANCELLED', message: 'Cancelled.', fence: { increment: 1 } },
      });
      return cancelled ? projectionOf(cancelled) : null;
    },

    findUnfinished: (limit) =>
      database.projection.findMany({
        where: { status: { in: ['QUEUED', 'RUNNING'] } },
        orderBy: { createdAt: 'asc' },
        take: limit,
        select: { id: true, leaseUntil: true },
      }),
  };
}

function heldBy({ projectionId, fence }: ProjectionLease) {
  return { id: projectionId, fence, status: 'RUNNING' as const };
}

function finished(now: Date) {
  return { finishedAt: now, leaseUntil: null, revision: { increment: REVISION_STEP } };
}

function json(value: object): Prisma.InputJsonObject {
  return value as unknown as Prisma.InputJsonObject;
}

/** The JSON columns hold what `insert` and `complete` put there. */
function projectionOf({ seed, ...row }: ProjectionRow): Projection {
  return { ...row, seed: Number(seed) } as unknown as Projection;
}
