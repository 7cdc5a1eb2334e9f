import type { UsageRepository } from './usage/usage.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly usage: UsageRepository;
}
