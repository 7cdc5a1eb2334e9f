import { Decimal } from '@paissive/money';
import type { ProjectionAssumptions } from './assumptions.js';

/** Something off the price for those who join while it is offered. */
export interface PromotionAssumptions {
  readonly name: string;
  /** 0–100 of the price, decimal text. */
  readonly percentOff: string;
  /** Off a month's price after the percentage, decimal text; a price never falls below zero. */
  readonly amountOff: string;
  /** Payments of a new customer for which it holds. */
  readonly months: number;
  /** Of the new customers, who get it. */
  readonly share: number;
  /** The first month of the projection, from 1, in which those who join get it. */
  readonly firstMonth: number;
  /** The last one; null when it is offered to the end. */
  readonly lastMonth: number | null;
}

/** What customers of an age pay in a month, on average. */
export interface PaidPrice {
  readonly price: Decimal;
  /** Share of them who pay anything: a fee on payments falls on these only. */
  readonly paying: Decimal;
}

type PricedAssumptions = Pick<ProjectionAssumptions, 'tiers' | 'earlyMonths' | 'promotion'>;

/** Ages that have to be told apart: from this one on, in months, all customers of a tier are alike. */
export function oldestAge({ earlyMonths, promotion }: PricedAssumptions): number {
  return Math.max(earlyMonths, promotion?.months ?? 0);
}

/**
 * What is paid in a month by tier, then by age at its end. Customers of age 0 joined in this month and pay for the first time; whoever moves up
 * takes the promotion along.
 */
export function paidPrices(assumptions: PricedAssumptions, month: number): PaidPrice[][] {
  const { tiers, promotion } = assumptions;
  const ages = Array.from({ length: oldestAge(assumptions) + 1 }, (_, age) => age);
  return tiers.map(({ price }) => {
    const full = pricedAt(new Decimal(price));
    if (!promotion) return ages.map(() => full);
    const { percentOff, amountOff, share } = promotion;
    const off = new Decimal(price).times(new Decimal(100).minus(percentOff).dividedBy(100)).minus(amountOff);
    const promoted = pricedAt(off.lessThan(0) ? new Decimal(0) : off);
    const mixed = mix(full, promoted, new Decimal(share));
    return ages.map((age) => (holds(promotion, month - age, age) ? mixed : full));
  });
}

function holds({ months, firstMonth, lastMonth }: PromotionAssumptions, joinedIn: number, age: number): boolean {
  return age < months && joinedIn >= firstMonth && joinedIn <= (lastMonth ?? Number.POSITIVE_INFINITY);
}

function pricedAt(price: Decimal): PaidPrice {
  return { price, paying: new Decimal(price.isZero() ? 0 : 1) };
}

function mix(full: PaidPrice, promoted: PaidPrice, share: Decimal): PaidPrice {
  const between = (one: Decimal, other: Decimal) => one.plus(other.minus(one).times(share));
  return { price: between(full.price, promoted.price), paying: between(full.paying, promoted.paying) };
}
