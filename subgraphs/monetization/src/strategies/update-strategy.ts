import { monetizationEvent } from '../events/monetization-events.js';
import type { StrategyDeps } from './create-strategy.js';
import { type Strategy, type StrategyFault, strategyFaults } from './strategy.js';

export type StrategyPatch = Partial<
  Pick<Strategy, 'name' | 'kind' | 'currency' | 'tiers' | 'promotions' | 'competitors' | 'notes'>
>;

export type UpdateStrategyResult =
  | { readonly kind: 'updated'; readonly strategy: Strategy }
  | { readonly kind: 'not_found' }
  /** Somebody else changed it since it was read. */
  | { readonly kind: 'overtaken'; readonly version: number }
  | { readonly kind: 'faulty'; readonly faults: readonly StrategyFault[] };

export type UpdateStrategy = (
  request: { workspaceId: string; id: string; version: number },
  patch: StrategyPatch,
) => Promise<UpdateStrategyResult>;

/** Replaces the given parts of the version that the caller has seen. */
export function createUpdateStrategy({ strategies, newId, now }: StrategyDeps): UpdateStrategy {
  return async ({ workspaceId, id, version }, patch) => {
    const [known] = await strategies.findByIds(workspaceId, [id]);
    if (!known) return { kind: 'not_found' };
    if (known.version !== version) return { kind: 'overtaken', version: known.version };
    const strategy: Strategy = { ...known, ...patch, version: version + 1, updatedAt: now() };
    const faults = strategyFaults(strategy);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const about = { subject: id, workspaceId, id: newId(), time: strategy.updatedAt };
    const { opportunityId, name, kind } = strategy;
    const data = { strategyId: id, opportunityId, name, kind, version: strategy.version };
    const event = monetizationEvent('monetization.strategy.updated', about, data);
    const outcome = await strategies.replace(strategy, [event]);
    return outcome === 'replaced' ? { kind: 'updated', strategy } : { kind: 'overtaken', version: version + 1 };
  };
}
