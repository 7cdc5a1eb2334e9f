import type { PaymentFailure, PaymentProvider, ProviderSubscription } from '@paissive/payments';
import type { BillingCustomerRepository } from '../customers/billing-customer.js';
import { importOfProvider } from '../revenue/import-of-provider.js';
import type { RevenueRepository } from '../revenue/revenue.repository.js';
import type { StrategyRepository } from '../strategies/strategy.repository.js';
import { connectedTiers, type TierPriceRepository } from '../tier-prices/tier-price.js';

export interface SubscribeCustomerDeps {
  readonly provider: PaymentProvider;
  readonly customers: BillingCustomerRepository;
  readonly strategies: StrategyRepository;
  readonly tierPrices: TierPriceRepository;
  readonly revenue: RevenueRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface SubscribeRequest {
  readonly workspaceId: string;
  readonly customerId: string;
  readonly strategyId: string;
  readonly tierName: string;
  readonly quantity: number;
  readonly paymentMethod: string;
  readonly idempotencyKey: string | null;
}

export type SubscribeResult =
  | { readonly kind: 'subscribed'; readonly subscription: ProviderSubscription }
  | { readonly kind: 'customer_not_found' | 'tier_not_found' | 'not_connected' | 'paid_once' }
  | { readonly kind: 'failed'; readonly failure: PaymentFailure };

export type SubscribeCustomer = (request: SubscribeRequest) => Promise<SubscribeResult>;
export type EndSubscription = (
  workspaceId: string,
  subscriptionId: string,
) => Promise<{ kind: 'ended'; subscription: ProviderSubscription } | { kind: 'failed'; failure: PaymentFailure }>;

/** Begins a customer's subscription to a tier, with the tier's trial; recurring revenue counts it at once. */
export function createSubscribeCustomer(deps: SubscribeCustomerDeps): SubscribeCustomer {
  const { provider, customers, strategies, tierPrices, newId } = deps;
  return async ({ workspaceId, strategyId, tierName, quantity, paymentMethod, ...request }) => {
    const [customer] = await customers.findByIds(workspaceId, [request.customerId]);
    if (!customer) return { kind: 'customer_not_found' };
    const [strategy] = await strategies.findByIds(workspaceId, [strategyId]);
    const tier = strategy?.tiers.find(({ name }) => name === tierName);
    if (!strategy || !tier) return { kind: 'tier_not_found' };
    if (tier.interval === 'ONCE') return { kind: 'paid_once' };
    const connected = connectedTiers(strategy, await tierPrices.listOf(workspaceId, strategyId, provider.kind));
    const price = connected.find((one) => one.tierName === tierName);
    if (!price || customer.provider !== provider.kind) return { kind: 'not_connected' };
    const wanted = { customerId: customer.providerId, priceId: price.priceId, quantity, paymentMethod };
    const key = `subscription:${request.idempotencyKey ?? newId()}`;
    const payments = provider.forWorkspace(workspaceId);
    const made = await payments.createSubscription({ ...wanted, trialDays: tier.trialDays }, key);
    if (made.kind !== 'done') return { kind: 'failed', failure: made };
    await takeOver(deps, workspaceId, `subscribed:${made.value.id}`, made.value);
    return { kind: 'subscribed', subscription: made.value };
  };
}

/** Ends a subscription at once; recurring revenue knows it at once. */
export function createEndSubscription(
  deps: Pick<SubscribeCustomerDeps, 'provider' | 'revenue' | 'newId' | 'now'>,
): EndSubscription {
  return async (workspaceId, subscriptionId) => {
    const ended = await deps.provider
      .forWorkspace(workspaceId)
      .cancelSubscription(subscriptionId, `end:${subscriptionId}`);
    if (ended.kind !== 'done') return { kind: 'failed', failure: ended };
    await takeOver(deps, workspaceId, `ended:${subscriptionId}`, ended.value);
    return { kind: 'ended', subscription: ended.value };
  };
}

async function takeOver(
  { revenue, newId, now }: Pick<SubscribeCustomerDeps, 'revenue' | 'newId' | 'now'>,
  workspaceId: string,
  source: string,
  subscription: ProviderSubscription,
): Promise<void> {
  await importOfProvider({ workspaceId, source, toldAt: now() }, { subscriptions: [subscription] }, { revenue, newId });
}
