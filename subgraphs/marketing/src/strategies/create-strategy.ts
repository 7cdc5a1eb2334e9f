import { marketingEvent } from '../events/marketing-events.js';
import type { OpportunityCopyRepository } from '../opportunities/opportunity-copy.repository.js';
import type { Fault } from '../records/fault.js';
import { type Strategy, strategyFaults } from './strategy.js';
import type { StrategyRepository } from './strategy.repository.js';

export interface StrategyDeps {
  readonly strategies: StrategyRepository;
  readonly opportunities: OpportunityCopyRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type StrategyParts = Pick<
  Strategy,
  'audience' | 'personas' | 'channels' | 'messaging' | 'goals' | 'budget' | 'notes'
>;

export interface NewStrategy extends StrategyParts {
  readonly workspaceId: string;
  readonly opportunityId: string;
  /** Null for one after the opportunity. */
  readonly name: string | null;
  readonly idempotencyKey: string | null;
}

export type CreateStrategyResult =
  | { readonly kind: 'created'; readonly strategy: Strategy }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export type CreateStrategy = (request: NewStrategy) => Promise<CreateStrategyResult>;

const MAX_NAME = 120;

/**
 * Stores a strategy. The opportunity need not be known here yet: its event may be on its way, and what is missing of it is filled in when
 * it comes.
 */
export function createCreateStrategy({ strategies, opportunities, newId, now }: StrategyDeps): CreateStrategy {
  return async ({ name, idempotencyKey, ...request }) => {
    const createdAt = now();
    const faults = strategyFaults(request, dayOf(createdAt));
    if (faults.length > 0) return { kind: 'faulty', faults };
    const { workspaceId, opportunityId } = request;
    const [opportunity] = name === null ? await opportunities.findByIds(workspaceId, [opportunityId]) : [];
    const id = newId();
    const strategy: Strategy = {
      ...request,
      id,
      name: name ?? `${opportunity?.name ?? 'Untitled'} marketing`.slice(0, MAX_NAME),
      archivedAt: null,
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    const about = { subject: id, workspaceId, id: newId(), time: createdAt };
    const data = { strategyId: id, opportunityId, name: strategy.name };
    const event = marketingEvent('marketing.strategy.created', about, data);
    return { kind: 'created', strategy: await strategies.insert(strategy, [event]) };
  };
}

/** The day in UTC, `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
