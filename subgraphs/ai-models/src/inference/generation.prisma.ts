import { isUniqueViolation, newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Generation as GenerationRow, Prisma } from '../generated/prisma/client.js';
import type { Generation, GenerationEnd, GenerationLease } from './generation.js';
import type { GenerationRepository } from './generation.repository.js';

const LOST = { failureCode: 'INTERRUPTED', failureMessage: 'The process that worked on it ended.' } as const;

/** Generations in PostgreSQL. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createGenerationRepository(database: Database): GenerationRepository {
  return {
    async begin(generation, now) {
      const { workspaceId, idempotencyKey, requestHash, leaseUntil } = generation;
      try {
        return {
          generation: generationOf(await database.generation.create({ data: rowOf(generation) })),
          isOurs: true,
        };
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
      const [takenOver] = await database.generation.updateManyAndReturn({
        where: {
          workspaceId,
          idempotencyKey,
          requestHash,
          OR: [
            { status: 'RUNNING', leaseUntil: { lte: now } },
            { status: 'FAILED', failureCode: LOST.failureCode },
          ],
        },
        data: {
          status: 'RUNNING',
          leaseUntil,
          text: '',
          failureCode: null,
          failureMessage: null,
          finishedAt: null,
          fence: { increment: 1 },
        },
      });
      if (takenOver) return { generation: generationOf(takenOver), isOurs: true };
      const key = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
      const known = await database.generation.findUniqueOrThrow({ where: key });
      return { generation: generationOf(known), isOurs: false };
    },

    async findByIds(workspaceId, ids) {
      const rows = await database.generation.findMany({ where: { workspaceId, id: { in: [...ids] } } });
      return rows.map(generationOf);
    },

    async list(workspaceId, { after, limit }) {
      return (await database.generation.findMany(newestFirst({ workspaceId }, after, limit))).map(generationOf);
    },

    async keep(lease, text, leaseUntil) {
      const { count } = await database.generation.updateMany({ where: heldBy(lease), data: { text, leaseUntil } });
      return count > 0;
    },

    async finish(lease, end, now) {
      const { status, ...ended } = endRow(end);
      const [finished] = await database.generation.updateManyAndReturn({
        where: heldBy(lease),
        data: { ...ended, status, leaseUntil: null, finishedAt: now },
      });
      if (finished) return generationOf(finished);
      // One that somebody cancelled is over already, yet only now is it known what it came to.
      await database.generation.updateMany({
        where: { id: lease.generationId, fence: lease.fence + 1, status: 'CANCELLED' },
        data: { ...ended, failureCode: null, failureMessage: null },
      });
      return null;
    },

    async cancel(workspaceId, id, now) {
      const [cancelled] = await database.generation.updateManyAndReturn({
        where: { workspaceId, id, status: 'RUNNING' },
        // The fence moves on: whoever is at it finds the lease gone with the next sign of life.
        data: { status: 'CANCELLED', leaseUntil: null, finishedAt: now, fence: { increment: 1 } },
      });
      return cancelled ? generationOf(cancelled) : null;
    },

    async endLost(now, limit) {
      const lost = await database.generation.findMany({
        where: { status: 'RUNNING', leaseUntil: { lte: now } },
        select: { id: true },
        take: limit,
      });
      if (lost.length === 0) return [];
      return database.generation.updateManyAndReturn({
        where: { id: { in: lost.map(({ id }) => id) }, status: 'RUNNING', leaseUntil: { lte: now } },
        data: { ...LOST, status: 'FAILED', leaseUntil: null, finishedAt: now, fence: { increment: 1 } },
        select: { id: true, text: true },
      });
    },

    deleteOver: (before, limit) =>
      database.$executeRaw`
        DELETE FROM generations WHERE id IN (
          SELECT id FROM generations WHERE finished_at <= ${before}::timestamptz LIMIT ${limit}
        )`,
  };
}

function heldBy({ generationId, fence }: GenerationLease) {
  return { id: generationId, fence, status: 'RUNNING' as const };
}

function endRow({ toolCalls, attempts, findings, ...end }: GenerationEnd) {
  return { ...end, toolCalls: json(toolCalls), attempts: json(attempts), findings: json(findings) };
}

function rowOf({ toolCalls, attempts, findings, ...generation }: Generation) {
  return { ...generation, toolCalls: json(toolCalls), attempts: json(attempts), findings: json(findings) };
}

function json(list: readonly unknown[]): Prisma.InputJsonValue {
  return list as Prisma.InputJsonValue;
}

/** The JSON columns hold what `rowOf` and `finish` put there. */
function generationOf(row: GenerationRow): Generation {
  return row as unknown as Generation;
}
