import type { EventEnvelope } from '@paissive/events';
import type { Strategy } from './strategy.js';

export interface StrategyRepository {
  /** Stores it with its event; answers with the one that was there already under the same idempotency key. */
  insert(strategy: Strategy, events: readonly EventEnvelope<unknown>[]): Promise<Strategy>;
  /** Stores a new version with its event, unless the stored one is not the version before it any more. */
  replace(strategy: Strategy, events: readonly EventEnvelope<unknown>[]): Promise<'replaced' | 'overtaken'>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Strategy[]>;
  list(
    workspaceId: string,
    query: { opportunityId: string | null; after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<Strategy[]>;
}
