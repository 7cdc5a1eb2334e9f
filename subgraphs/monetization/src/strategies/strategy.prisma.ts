import { isUniqueViolation, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { Prisma, MonetizationStrategy as StrategyRow } from '../generated/prisma/client.js';
import type { Strategy } from './strategy.js';
import type { StrategyRepository } from './strategy.repository.js';

export function createStrategyRepository(database: Database): StrategyRepository {
  return {
    async insert(strategy, events) {
      const { workspaceId, idempotencyKey, createdAt } = strategy;
      try {
        await database.$transaction([
          database.monetizationStrategy.create({ data: rowOf(strategy) }),
          database.outboxEvent.createMany({ data: outboxRows(events, createdAt) }),
        ]);
        return strategy;
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
      const key = { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } };
      return strategyOf(await database.monetizationStrategy.findUniqueOrThrow({ where: key }));
    },

    replace: (strategy, events) =>
      database.$transaction(async (transaction) => {
        const { id, workspaceId, version, updatedAt } = strategy;
        const { count } = await transaction.monetizationStrategy.updateMany({
          where: { id, workspaceId, version: version - 1 },
          data: rowOf(strategy),
        });
        if (count === 0) return 'overtaken';
        await transaction.outboxEvent.createMany({ data: outboxRows(events, updatedAt) });
        return 'replaced';
      }),

    async findByIds(workspaceId, ids) {
      const where = { workspaceId, id: { in: [...ids] } };
      return (await database.monetizationStrategy.findMany({ where })).map(strategyOf);
    },

    async list(workspaceId, { opportunityId, after, limit }) {
      const where = { workspaceId, ...(opportunityId !== null && { opportunityId }) };
      return (await database.monetizationStrategy.findMany(newestFirst(where, after, limit))).map(strategyOf);
    },
  };
}

function rowOf({ tiers, promotions, competitors, ...strategy }: Strategy) {
  const json = (list: readonly unknown[]) => list as Prisma.InputJsonValue;
  return { ...strategy, tiers: json(tiers), promotions: json(promotions), competitors: json(competitors) };
}

/** The JSON columns hold what `rowOf` put there. */
function strategyOf(row: StrategyRow): Strategy {
  return row as unknown as Strategy;
}
