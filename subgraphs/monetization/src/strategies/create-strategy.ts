import { monetizationEvent } from '../events/monetization-events.js';
import type { OpportunityCopyRepository } from '../opportunities/opportunity-copy.repository.js';
import { opportunityRequest } from '../opportunities/request-opportunities.js';
import { type Strategy, type StrategyFault, strategyFaults } from './strategy.js';
import type { StrategyRepository } from './strategy.repository.js';

export interface StrategyDeps {
  readonly strategies: StrategyRepository;
  readonly opportunities: OpportunityCopyRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewStrategy = Pick<
  Strategy,
  'workspaceId' | 'opportunityId' | 'kind' | 'currency' | 'tiers' | 'promotions' | 'competitors' | 'notes'
> & { readonly name: string | null; readonly idempotencyKey: string | null };

export type CreateStrategyResult =
  | { readonly kind: 'created'; readonly strategy: Strategy }
  | { readonly kind: 'faulty'; readonly faults: readonly StrategyFault[] };

export type CreateStrategy = (request: NewStrategy) => Promise<CreateStrategyResult>;

const MAX_NAME = 120;

/**
 * Stores a strategy. The opportunity need not be known here yet: niches is asked for it, and what is missing of it is filled in when its event
 * comes.
 */
export function createCreateStrategy({ strategies, opportunities, newId, now }: StrategyDeps): CreateStrategy {
  return async (planned) => {
    const faults = strategyFaults(planned);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const { workspaceId, opportunityId, name, kind } = planned;
    const [opportunity] = await opportunities.findByIds(workspaceId, [opportunityId]);
    const id = newId();
    const createdAt = now();
    const strategy: Strategy = {
      ...planned,
      id,
      name: name ?? `${opportunity?.name ?? 'Untitled'} pricing`.slice(0, MAX_NAME),
      version: 1,
      idempotencyKey: planned.idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    const about = { subject: id, workspaceId, id: newId(), time: createdAt };
    const data = { strategyId: id, opportunityId, name: strategy.name, kind };
    const event = monetizationEvent('monetization.strategy.created', about, data);
    const request = opportunity ? [] : [opportunityRequest(workspaceId, opportunityId, { newId, now })];
    return { kind: 'created', strategy: await strategies.insert(strategy, [event, ...request]) };
  };
}
