import type { PaymentFailure, PaymentProvider, RecurringInterval } from '@paissive/payments';
import type { BillingInterval, Strategy } from '../strategies/strategy.js';
import type { StrategyRepository } from '../strategies/strategy.repository.js';
import { type ConnectedTier, connectedTiers, type TierPriceRepository, termsOf } from './tier-price.js';

export interface ConnectStrategyPricesDeps {
  readonly provider: PaymentProvider;
  readonly strategies: StrategyRepository;
  readonly tierPrices: TierPriceRepository;
  readonly now: () => Date;
}

export type ConnectStrategyPricesResult =
  | { readonly kind: 'connected'; readonly strategy: Strategy; readonly tiers: readonly ConnectedTier[] }
  | { readonly kind: 'strategy_not_found' }
  | { readonly kind: 'failed'; readonly tierName: string; readonly failure: PaymentFailure };

export type ConnectStrategyPrices = (workspaceId: string, strategyId: string) => Promise<ConnectStrategyPricesResult>;

/**
 * Makes the prices at the provider that the tiers of a strategy still lack. Each is one request under a key of its own: what broke off in
 * between goes on where it was.
 */
export function createConnectStrategyPrices(deps: ConnectStrategyPricesDeps): ConnectStrategyPrices {
  const { provider, strategies, tierPrices, now } = deps;
  return async (workspaceId, strategyId) => {
    const [strategy] = await strategies.findByIds(workspaceId, [strategyId]);
    if (!strategy) return { kind: 'strategy_not_found' };
    const payments = provider.forWorkspace(workspaceId);
    const list = () => tierPrices.listOf(workspaceId, strategyId, provider.kind);
    const known = new Set((await list()).map(({ terms }) => terms));
    for (const tier of strategy.tiers) {
      const terms = termsOf(tier);
      if (known.has(terms)) continue;
      const productName = `${strategy.name}: ${tier.name}`;
      const price = { productName, unitAmount: tier.price, interval: intervalOf(tier.interval) };
      // The name of the strategy may change, the key must not stand for two requests.
      const made = await payments.createPrice(price, `price:${strategyId}:${strategy.name}:${terms}`);
      if (made.kind !== 'done') return { kind: 'failed', tierName: tier.name, failure: made };
      const { id: priceId, productId } = made.value;
      const createdAt = now();
      await tierPrices.insert({
        workspaceId,
        strategyId,
        provider: provider.kind,
        terms,
        priceId,
        productId,
        createdAt,
      });
    }
    return { kind: 'connected', strategy, tiers: connectedTiers(strategy, await list()) };
  };
}

function intervalOf(interval: BillingInterval): RecurringInterval | null {
  return interval === 'ONCE' ? null : { unit: interval, count: 1 };
}
