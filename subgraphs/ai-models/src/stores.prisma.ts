import { createOutboxStore } from '@paissive/prisma-kit';
import type { Database } from './database.prisma.js';
import { sweep } from './events/sweep.prisma.js';
import { createRegistryRepository } from './registry/registry.prisma.js';
import type { EventStores, Stores } from './stores.js';

/** The stores on one PostgreSQL database. */
export function createStores(database: Database): Stores {
  return { registry: createRegistryRepository(database) };
}

export function createEventStores(database: Database, now: () => Date): EventStores {
  return { outbox: createOutboxStore(database, now), sweep: () => sweep(database, now()) };
}
