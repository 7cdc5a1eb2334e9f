import type { Database } from '../database.prisma.js';
import type { UsageRepository } from './usage.repository.js';

/** Thrown to roll a transaction back. */
class Refused extends Error {}

export function createUsageRepository(database: Database): UsageRepository {
  return {
    async insertNew(workspaceId, records, accept) {
      try {
        return await database.$transaction(async (transaction) => {
          // Two callers with one key: the second waits for the first, then finds the key taken.
          const inserted = await transaction.usageRecord.createManyAndReturn({
            data: [...records],
            skipDuplicates: true,
            select: { id: true },
          });
          const stored = new Set(inserted.map(({ id }) => id));
          const keys = records.filter(({ id }) => !stored.has(id)).map(({ idempotencyKey }) => idempotencyKey);
          if (keys.length > 0) {
            const known = await transaction.usageRecord.findMany({
              where: { workspaceId, idempotencyKey: { in: keys } },
            });
            if (!accept(known.map((record) => ({ ...record, quantity: record.quantity.toFixed() }))))
              throw new Refused();
          }
          return inserted.length;
        });
      } catch (error) {
        if (error instanceof Refused) return null;
        throw error;
      }
    },

    async unbilled(workspaceId, { meter, customer, from, until }) {
      const where = { workspaceId, meter, customer, invoiceId: null, occurredAt: { gte: from, lt: until } };
      const { _sum } = await database.usageRecord.aggregate({ where, _sum: { quantity: true } });
      return _sum.quantity?.toFixed() ?? '0';
    },

    async total(workspaceId, { meter, customer, from, until }) {
      const { _sum, _count } = await database.usageRecord.aggregate({
        where: { workspaceId, meter, occurredAt: { gte: from, lt: until }, ...(customer !== null && { customer }) },
        _sum: { quantity: true },
        _count: true,
      });
      return { quantity: _sum.quantity?.toFixed() ?? '0', recordCount: _count };
    },
  };
}
