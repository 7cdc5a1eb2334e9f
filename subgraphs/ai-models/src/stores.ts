import type { OutboxStore } from '@paissive/events';
import type { RegistryRepository } from './registry/registry.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly registry: RegistryRepository;
}

/** What events need of the database. */
export interface EventStores {
  readonly outbox: OutboxStore;
  /** Deletes what can have no effect any more, and says how many of each there were. */
  readonly sweep: () => Promise<Record<string, number>>;
}
