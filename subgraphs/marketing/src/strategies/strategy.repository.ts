import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Strategy } from './strategy.js';

export interface StrategyFilter {
  readonly opportunityId?: string | null;
  /** Null for both. */
  readonly isArchived?: boolean | null;
}

export type StrategyRepository = VersionedRepository<Strategy, StrategyFilter>;
