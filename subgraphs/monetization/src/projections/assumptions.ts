import type { PromotionAssumptions } from './promotion.js';

/** What a projection rests on. Rates are 0–1 and a month's; amounts are decimal text in one currency. */
export interface ProjectionAssumptions {
  readonly currency: string;
  /** `YYYY-MM`. */
  readonly startMonth: string;
  /** People who begin a trial (or see the offer, without one) in the first month. */
  readonly trialsPerMonth: number;
  /** By how much that grows every month; 0.05 is 5 %. */
  readonly trialGrowth: number;
  /** Months from trial to payment. */
  readonly trialMonths: number;
  /** Share of trials that become customers. */
  readonly conversion: number;
  /** Cheapest first: an upgrade goes to the next. */
  readonly tiers: readonly TierAssumptions[];
  /** Months in which a new customer leaves at `earlyChurn` instead of the tier's rate. */
  readonly earlyMonths: number;
  readonly earlyChurn: number;
  readonly fixedCosts: string;
  /** For each paying customer and month. */
  readonly variableCost: string;
  /** Of each payment: percent of it, and an amount. */
  readonly paymentFeePercent: string;
  readonly paymentFeeFixed: string;
  /** For each trial. */
  readonly acquisitionCost: string;
  /** Spent before the first month. */
  readonly initialInvestment: string;
  /** What those pay less who join while it is offered; null for nothing. Projections of before promotions have none. */
  readonly promotion: PromotionAssumptions | null;
  /** Monthly profit at which one could live on it; null when there is no such goal. */
  readonly incomeGoal: string | null;
  /** How unsure the most important rates are: the relative standard deviation of each over possible worlds. */
  readonly uncertainty: Uncertainty;
}

export interface TierAssumptions {
  readonly name: string;
  /** A month's price. */
  readonly price: string;
  /** Of new customers; all shares add up to 1. */
  readonly share: number;
  readonly churn: number;
  /** Share of customers that move up to the next tier; of no effect for the last. */
  readonly upgrade: number;
  readonly startingCustomers: number;
}

export interface Uncertainty {
  readonly trials: number;
  readonly conversion: number;
  readonly churn: number;
}

export const MAX_MONTHS = 120;
/** Paths times months: what fits into memory and a few seconds. */
export const MAX_SIMULATED_MONTHS = 2_000_000;
