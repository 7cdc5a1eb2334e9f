import { Decimal, type Money, money, roundToMinor } from '@paissive/money';
import type { GaborGranger, PriceOptimum } from './gabor-granger.js';
import type { PriceRange, PriceSensitivity } from './price-sensitivity.js';

/** As many points as a chart can show. */
const MAX_POINTS = 500;

/** What the meter found, with prices as money and curves no longer than a chart is wide. */
export function presentPriceSensitivity(found: PriceSensitivity, currency: string) {
  const price = (value: number | null) => (value === null ? null : priceOf(value, currency));
  const range = (value: PriceRange | null) =>
    value && { low: priceOf(value.low, currency), high: priceOf(value.high, currency) };
  return {
    ...found,
    optimalPrice: price(found.optimalPrice),
    indifferencePrice: price(found.indifferencePrice),
    classicRange: range(found.classicRange),
    complementRange: range(found.complementRange),
    shares: thinned(found.shares),
    purchase: found.purchase && { ...found.purchase, points: thinned(found.purchase.points) },
  };
}

/** The same for Gabor and Granger's method. */
export function presentGaborGranger(found: GaborGranger, currency: string) {
  const optimum = ({ price, demand, profit }: PriceOptimum) => ({ price: priceOf(price, currency), demand, profit });
  return {
    points: thinned(found.points),
    bestAsked: optimum(found.bestAsked),
    optimum: optimum(found.optimum),
    smoothOptimum: found.smoothOptimum && optimum(found.smoothOptimum),
  };
}

/** A price that was reckoned in floats, to the smallest unit of its currency. */
export function priceOf(value: number, currency: string): Money {
  return roundToMinor(money(new Decimal(value.toFixed(9)), currency), 'half-up');
}

/** Evenly over the curve, both ends included. */
export function thinned<Point>(points: readonly Point[]): Point[] {
  if (points.length <= MAX_POINTS) return [...points];
  const step = (points.length - 1) / (MAX_POINTS - 1);
  return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)] as Point);
}
