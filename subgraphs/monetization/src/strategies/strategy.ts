import type { Money } from '@paissive/money';
import { currencyOf, type PriceModel } from '../billing/price-model.js';

export const STRATEGY_KINDS = ['SUBSCRIPTION', 'ONE_TIME', 'FREEMIUM', 'ADS', 'MARKETPLACE', 'USAGE', 'MIXED'] as const;
export type StrategyKind = (typeof STRATEGY_KINDS)[number];

export const BILLING_INTERVALS = ['MONTH', 'YEAR', 'ONCE'] as const;
export type BillingInterval = (typeof BILLING_INTERVALS)[number];

/** What a customer can buy. */
export interface StrategyTier {
  readonly name: string;
  readonly price: Money;
  readonly interval: BillingInterval;
  readonly features: readonly string[];
  /** Free days at the start; 0 for none. */
  readonly trialDays: number;
  /** What usage costs on top. */
  readonly usagePrice: PriceModel | null;
}

export interface Promotion {
  readonly name: string;
  /** What customers enter; null when it applies by itself. */
  readonly code: string | null;
  /** Decimal text, above 0 and up to 100; null when an amount is taken off. */
  readonly percentOff: string | null;
  readonly amountOff: Money | null;
  /** ISO 8601; null from the start. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** How many months a subscriber has it; null for always. */
  readonly durationMonths: number | null;
}

export interface CompetitorPrice {
  readonly name: string;
  readonly price: Money;
  readonly interval: BillingInterval;
  readonly url: string | null;
  readonly notes: string;
}

/** How an opportunity is to earn money. */
export interface Strategy {
  readonly id: string;
  readonly workspaceId: string;
  readonly opportunityId: string;
  readonly name: string;
  readonly kind: StrategyKind;
  readonly currency: string;
  readonly tiers: readonly StrategyTier[];
  readonly promotions: readonly Promotion[];
  readonly competitors: readonly CompetitorPrice[];
  readonly notes: string;
  /** From 1; grows with every change. */
  readonly version: number;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface StrategyFault {
  /** From the strategy in, for example `['tiers', '2', 'price']`. */
  readonly path: readonly string[];
  readonly message: string;
}

type Parts = Pick<Strategy, 'kind' | 'currency' | 'tiers' | 'promotions'>;

/** What of a strategy contradicts itself. Prices of competitors may be in other currencies. */
export function strategyFaults({ kind, currency, tiers, promotions }: Parts): StrategyFault[] {
  const faults: StrategyFault[] = [];
  const names = new Set<string>();
  for (const [index, { name, price, interval, usagePrice }] of tiers.entries()) {
    const at = (field: string, message: string) => faults.push({ path: ['tiers', `${index}`, field], message });
    const key = name.toLowerCase();
    if (names.has(key)) at('name', 'Another tier has this name.');
    names.add(key);
    if (price.currency !== currency) at('price', `The strategy is in ${currency}.`);
    if (usagePrice && currencyOf(usagePrice) !== currency) at('usagePrice', `The strategy is in ${currency}.`);
    if (kind === 'ONE_TIME' && interval !== 'ONCE') at('interval', 'A one-time price is paid once.');
    if (kind === 'SUBSCRIPTION' && interval === 'ONCE') at('interval', 'A subscription is paid again and again.');
  }
  if (kind === 'FREEMIUM' && tiers.length > 0 && !tiers.some(({ price }) => Number(price.amount) === 0)) {
    faults.push({ path: ['tiers'], message: 'Freemium has a tier that is free.' });
  }
  for (const [index, { amountOff }] of promotions.entries()) {
    if (amountOff && amountOff.currency !== currency) {
      faults.push({ path: ['promotions', `${index}`, 'amountOff'], message: `The strategy is in ${currency}.` });
    }
  }
  return faults;
}
