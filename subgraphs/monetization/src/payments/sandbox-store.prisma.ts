import {
  fromSandboxJson,
  type SandboxKind,
  type SandboxObjects,
  type SandboxState,
  type SandboxStore,
  toSandboxJson,
} from '@paissive/payments';
import type { Database, Transaction } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';

/** A clock that is put forward by a year renews a few hundred subscriptions at once. */
const WORK_TIMEOUT_MS = 30_000;

/** Sandboxes in PostgreSQL: one piece of work at a time in each workspace, all of it or nothing. */
export function createSandboxStore(database: Database): SandboxStore {
  return {
    run: (workspaceId, work) =>
      database.$transaction(
        async (transaction) => {
          await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 2))`;
          return work(stateOf(transaction, workspaceId));
        },
        { timeout: WORK_TIMEOUT_MS, maxWait: WORK_TIMEOUT_MS },
      ),
  };
}

function stateOf(transaction: Transaction, workspaceId: string): SandboxState {
  const read = <Kind extends SandboxKind>({ object }: { object: unknown }): SandboxObjects[Kind] =>
    fromSandboxJson(object);
  return {
    async clockOffsetMs() {
      const clock = await transaction.sandboxClock.findUnique({ where: { workspaceId } });
      return Number(clock?.offsetMs ?? 0);
    },
    async setClockOffsetMs(offsetMs) {
      const data = { offsetMs: BigInt(offsetMs) };
      await transaction.sandboxClock.upsert({ where: { workspaceId }, create: { workspaceId, ...data }, update: data });
    },
    count: (kind) => transaction.sandboxObject.count({ where: { workspaceId, kind } }),
    async find(kind, id) {
      const key = { workspaceId_kind_id: { workspaceId, kind, id } };
      const found = await transaction.sandboxObject.findUnique({ where: key });
      return found && read(found);
    },
    async save(kind, object, dueAt) {
      const key = { workspaceId, kind, id: object.id };
      const data = { object: toSandboxJson(object) as Prisma.InputJsonObject, dueAt };
      const where = { workspaceId_kind_id: key };
      await transaction.sandboxObject.upsert({ where, create: { ...key, ...data }, update: data });
    },
    async due(kind, until, limit) {
      const where = { workspaceId, kind, dueAt: { lte: until } };
      const orderBy = [{ dueAt: 'asc' as const }, { position: 'asc' as const }];
      const found = await transaction.sandboxObject.findMany({ where, orderBy, take: limit });
      return found.map((row) => ({ object: read(row), dueAt: row.dueAt ?? until }));
    },
    async list(kind, { after, limit }) {
      const key = after === null ? null : { workspaceId_kind_id: { workspaceId, kind, id: after } };
      const last = key && (await transaction.sandboxObject.findUnique({ where: key, select: { position: true } }));
      const where = { workspaceId, kind, ...(last && { position: { lt: last.position } }) };
      const found = await transaction.sandboxObject.findMany({ where, orderBy: { position: 'desc' }, take: limit });
      return found.map((row) => read(row));
    },
    async recall(key) {
      const known = await transaction.sandboxAnswer.findUnique({ where: { workspaceId_key: { workspaceId, key } } });
      return known && { request: known.request, answer: fromSandboxJson(known.answer) };
    },
    async remember(key, { request, answer }) {
      const data = { workspaceId, key, request, answer: toSandboxJson(answer) as Prisma.InputJsonObject };
      await transaction.sandboxAnswer.create({ data });
    },
  };
}
