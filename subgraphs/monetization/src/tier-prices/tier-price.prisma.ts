import type { Database } from '../database.prisma.js';
import type { TierPriceRepository } from './tier-price.js';

/** A strategy has 20 tiers; whoever changes their prices this often is told the newest ones. */
const MAX_PRICES = 2_000;

export function createTierPriceRepository(database: Database): TierPriceRepository {
  return {
    async insert(price) {
      await database.tierPrice.createMany({ data: [price], skipDuplicates: true });
    },
    listOf: (workspaceId, strategyId, provider) =>
      database.tierPrice.findMany({
        where: { workspaceId, strategyId, provider },
        orderBy: { createdAt: 'desc' },
        take: MAX_PRICES,
      }),
  };
}
