import type { Database } from './database.prisma.js';
import { createPriceStudyRepository } from './pricing-research/price-study.prisma.js';
import type { Stores } from './stores.js';
import { createRowRejectionRepository } from './tables/row-rejection.prisma.js';
import { createUsageRepository } from './usage/usage.prisma.js';

/** The stores on one PostgreSQL database. */
export function createStores(database: Database): Stores {
  return {
    usage: createUsageRepository(database),
    studies: createPriceStudyRepository(database),
    rejections: createRowRejectionRepository(database),
  };
}
