import { compare, Decimal, isZero, type Money, money, multiply, roundToMinor } from '@paissive/money';
import { median } from '@paissive/statistics';
import { monthlyPrice } from './monthly-price.js';
import type { Strategy, StrategyTier } from './strategy.js';

export type SuggestionKind =
  | 'BELOW_ACCEPTABLE_RANGE'
  | 'ABOVE_ACCEPTABLE_RANGE'
  | 'REVENUE_OPTIMUM'
  | 'FAR_FROM_COMPETITORS'
  | 'OFFER_A_YEAR'
  | 'NOTHING_TO_BUY';

/** One thing that could make a strategy earn more, with what it rests on. */
export interface PriceSuggestion {
  readonly kind: SuggestionKind;
  /** The tier it is about; null for the strategy as a whole. */
  readonly tierName: string | null;
  readonly currentPrice: Money | null;
  readonly suggestedPrice: Money | null;
  readonly reason: string;
}

/** What a pricing survey says, as far as suggestions need it. Prices are a month's. */
export interface PriceEvidence {
  readonly acceptableRange: { readonly low: Money; readonly high: Money } | null;
  /** Where revenue is highest, and how much higher than at a price. */
  readonly optimum: { readonly price: Money; readonly demand: number } | null;
}

/** A price that is off by less is as good as the best one: surveys are not more precise. */
const OPTIMUM_TOLERANCE = 0.1;
const COMPETITOR_FACTOR = 2;
/** Months paid for a year: two are free, as is usual. */
const MONTHS_PAID = 10;

/**
 * Looks a strategy over: paid monthly tiers against the survey's acceptable range and optimum and against competitors' median, and what is
 * missing. Every suggestion names its evidence; a price is suggested only where the evidence has one.
 */
export function suggestPrices(strategy: Strategy, evidence: PriceEvidence | null): PriceSuggestion[] {
  const paid = strategy.tiers.filter(({ price }) => !isZero(price));
  if (paid.length === 0 && strategy.kind !== 'ADS') {
    const reason = 'No tier costs anything: there is nothing to earn from.';
    return [{ kind: 'NOTHING_TO_BUY', tierName: null, currentPrice: null, suggestedPrice: null, reason }];
  }
  const recurring = paid.flatMap((tier) => {
    const monthly = monthlyPrice(tier.price, tier.interval);
    return monthly ? [{ tier, monthly }] : [];
  });
  return [
    ...recurring.flatMap(({ tier, monthly }) => rangeSuggestion(tier, monthly, evidence?.acceptableRange ?? null)),
    ...optimumSuggestion(recurring, evidence?.optimum ?? null),
    ...competitorSuggestion(strategy, recurring),
    ...yearSuggestions(paid),
  ];
}

interface RecurringTier {
  readonly tier: StrategyTier;
  readonly monthly: Money;
}

function rangeSuggestion(
  tier: StrategyTier,
  monthly: Money,
  range: PriceEvidence['acceptableRange'],
): PriceSuggestion[] {
  if (!range || range.low.currency !== monthly.currency) return [];
  const isLow = compare(monthly, range.low) < 0;
  if (!isLow && compare(monthly, range.high) <= 0) return [];
  const bound = isLow ? range.low : range.high;
  const shown = `${range.low.amount} to ${range.high.amount} ${range.low.currency} a month`;
  return [
    {
      kind: isLow ? 'BELOW_ACCEPTABLE_RANGE' : 'ABOVE_ACCEPTABLE_RANGE',
      tierName: tier.name,
      currentPrice: tier.price,
      suggestedPrice: ofInterval(bound, tier),
      reason: `The survey's acceptable range is ${shown}; this tier is ${isLow ? 'below' : 'above'} it.`,
    },
  ];
}

/** One price cannot be every tier's: it is the nearest tier that should have it. */
function optimumSuggestion(recurring: readonly RecurringTier[], optimum: PriceEvidence['optimum']): PriceSuggestion[] {
  if (!optimum) return [];
  const comparable = recurring.filter(({ monthly }) => monthly.currency === optimum.price.currency);
  const best = new Decimal(optimum.price.amount);
  const distance = ({ monthly }: RecurringTier) => new Decimal(monthly.amount).minus(best).abs();
  const [nearest] = [...comparable].sort((one, other) => distance(one).comparedTo(distance(other)));
  if (!nearest || distance(nearest).lessThanOrEqualTo(best.times(OPTIMUM_TOLERANCE))) return [];
  const { tier } = nearest;
  const percent = Math.round(optimum.demand * 100);
  return [
    {
      kind: 'REVENUE_OPTIMUM',
      tierName: tier.name,
      currentPrice: tier.price,
      suggestedPrice: ofInterval(optimum.price, tier),
      reason: `In the survey revenue is highest at ${optimum.price.amount} ${optimum.price.currency} a month, where ${percent} % would buy.`,
    },
  ];
}

function competitorSuggestion(strategy: Strategy, recurring: readonly RecurringTier[]): PriceSuggestion[] {
  const prices = strategy.competitors
    .filter(({ price }) => price.currency === strategy.currency)
    .flatMap(({ price, interval }) => monthlyPrice(price, interval) ?? [])
    .map(({ amount }) => Number(amount))
    .filter((amount) => amount > 0);
  if (prices.length === 0) return [];
  const usual = median(prices);
  const whose = prices.length === 1 ? 'what the competitor charges' : `the median of ${prices.length} competitors`;
  return recurring.flatMap(({ tier, monthly }) => {
    const factor = Number(monthly.amount) / usual;
    if (factor <= COMPETITOR_FACTOR && factor >= 1 / COMPETITOR_FACTOR) return [];
    const relation = factor > 1 ? `${factor.toFixed(1)} times` : `${Math.round(factor * 100)} % of`;
    return [
      {
        kind: 'FAR_FROM_COMPETITORS' as const,
        tierName: tier.name,
        currentPrice: tier.price,
        suggestedPrice: null,
        reason: `It costs ${relation} ${whose} (${usual.toFixed(2)} ${strategy.currency} a month). Say what justifies that, or move closer.`,
      },
    ];
  });
}

function yearSuggestions(paid: readonly StrategyTier[]): PriceSuggestion[] {
  const monthly = paid.filter(({ interval }) => interval === 'MONTH');
  if (monthly.length === 0 || paid.some(({ interval }) => interval === 'YEAR')) return [];
  return monthly.map((tier) => ({
    kind: 'OFFER_A_YEAR',
    tierName: tier.name,
    currentPrice: tier.price,
    suggestedPrice: multiply(tier.price, MONTHS_PAID),
    reason: 'No tier can be paid by the year. Ten months for twelve brings cash early and is cancelled less often.',
  }));
}

function ofInterval(monthly: Money, { interval }: StrategyTier): Money {
  const factor = interval === 'YEAR' ? 12 : 1;
  return roundToMinor(money(new Decimal(monthly.amount).times(factor), monthly.currency), 'half-up');
}
