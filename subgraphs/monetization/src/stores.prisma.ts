import type { Database } from './database.prisma.js';
import type { Stores } from './stores.js';
import { createUsageRepository } from './usage/usage.prisma.js';

/** The stores on one PostgreSQL database. */
export function createStores(database: Database): Stores {
  return { usage: createUsageRepository(database) };
}
