import type { Money } from '@paissive/money';
import type { BillingInterval, Strategy, StrategyTier } from '../strategies/strategy.js';

/** The provider's price for a tier on its present terms. */
export interface TierPrice {
  readonly workspaceId: string;
  readonly strategyId: string;
  readonly provider: 'SANDBOX' | 'STRIPE';
  readonly terms: string;
  readonly priceId: string;
  readonly productId: string;
  readonly createdAt: Date;
}

/** A price together with the tier that it is for. */
export interface ConnectedTier extends TierPrice {
  readonly tierName: string;
  readonly price: Money;
  readonly interval: BillingInterval;
}

export interface TierPriceRepository {
  /** Stores it, unless the terms have a price already. */
  insert(price: TierPrice): Promise<void>;
  /** All that were ever made for a strategy: at most so many as it had terms. */
  listOf(workspaceId: string, strategyId: string, provider: TierPrice['provider']): Promise<TierPrice[]>;
}

/** What a provider's price stands for: when any of it changes, the tier needs another one. */
export function termsOf({ name, price, interval }: StrategyTier): string {
  return JSON.stringify([name, price.amount, price.currency, interval]);
}

/** The prices that stand for the present terms of a strategy's tiers. */
export function connectedTiers({ tiers }: Strategy, prices: readonly TierPrice[]): ConnectedTier[] {
  const byTerms = new Map(prices.map((price) => [price.terms, price]));
  return tiers.flatMap((tier) => {
    const made = byTerms.get(termsOf(tier));
    return made ? [{ ...made, tierName: tier.name, price: tier.price, interval: tier.interval }] : [];
  });
}
