import { fitDemand, type LogisticDemand } from './logistic-demand.js';
import type { PurchaseAnswer } from './price-answers.js';

export interface DemandPoint {
  readonly price: number;
  readonly askedCount: number;
  readonly buyerCount: number;
  /** Share of those asked who would buy. */
  readonly observed: number;
  /** The same, made not to rise with the price. */
  readonly demand: number;
  /** (price − unit cost) × demand, per respondent. */
  readonly profit: number;
}

export interface PriceOptimum {
  readonly price: number;
  readonly demand: number;
  readonly profit: number;
}

export interface GaborGranger {
  readonly points: readonly DemandPoint[];
  /** The best of the prices that were asked. */
  readonly bestAsked: PriceOptimum;
  /** The best of all prices between them, with demand linear in between. */
  readonly optimum: PriceOptimum;
  /** The best price under a smooth demand curve fitted to all answers; null where the answers do not fall with the price. */
  readonly smoothOptimum: (PriceOptimum & { readonly model: LogisticDemand }) | null;
}

/**
 * Gabor and Granger's method: how many would buy at each price, and the price at which revenue (or, with a unit cost, profit) is
 * highest. The optimum is continuous: between two prices demand is a line, profit a parabola, and its top is known exactly.
 * Observed shares that rise with the price are pooled first (isotonic regression), for demand does not.
 *
 * @param answers any number of prices per respondent. @param unitCost of one sale; 0 maximises revenue.
 * @returns null without answers.
 * @see A. Gabor, C. W. J. Granger (1966), Price as an indicator of quality, Economica 33, 43–70
 */
export function gaborGranger(answers: readonly PurchaseAnswer[], unitCost = 0): GaborGranger | null {
  const points = demandPoints(answers, unitCost);
  const [first] = points;
  if (!first) return null;
  const best = (candidates: readonly PriceOptimum[], start: PriceOptimum) =>
    candidates.reduce((highest, candidate) => (candidate.profit > highest.profit ? candidate : highest), start);
  const bestAsked = optimumOf(best(points, first));
  return {
    points,
    bestAsked,
    optimum: best(peaks(points, unitCost), bestAsked),
    smoothOptimum: smooth(points, unitCost),
  };
}

function demandPoints(answers: readonly PurchaseAnswer[], unitCost: number): DemandPoint[] {
  const counts = new Map<number, { asked: number; buyers: number }>();
  for (const { price, wouldBuy } of answers) {
    const count = counts.get(price) ?? { asked: 0, buyers: 0 };
    count.asked += 1;
    if (wouldBuy) count.buyers += 1;
    counts.set(price, count);
  }
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const demands = notRising(sorted.map(([, { asked, buyers }]) => ({ value: buyers / asked, weight: asked })));
  return sorted.map(([price, { asked, buyers }], index) => {
    const demand = demands[index] ?? 0;
    return {
      price,
      askedCount: asked,
      buyerCount: buyers,
      observed: buyers / asked,
      demand,
      profit: (price - unitCost) * demand,
    };
  });
}

/**
 * The closest sequence that does not rise: pool adjacent violators, weighted.
 *
 * @see R. E. Barlow et al. (1972), Statistical inference under order restrictions
 */
export function notRising(values: readonly { readonly value: number; readonly weight: number }[]): number[] {
  const blocks: { value: number; weight: number; length: number }[] = [];
  for (const { value, weight } of values) {
    let block = { value, weight, length: 1 };
    for (let last = blocks.at(-1); last && last.value < block.value; last = blocks.at(-1)) {
      blocks.pop();
      const sum = last.weight + block.weight;
      const mean = (last.value * last.weight + block.value * block.weight) / sum;
      block = { value: mean, weight: sum, length: last.length + block.length };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ value, length }) => Array<number>(length).fill(value));
}

function peaks(points: readonly DemandPoint[], unitCost: number): PriceOptimum[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to) return [];
    const slope = (to.demand - from.demand) / (to.price - from.price);
    if (slope >= 0) return [];
    // (p − c)(d + s(p − p₀)) is highest midway between the cost and the price at which demand would end.
    const price = (unitCost + from.price - from.demand / slope) / 2;
    if (price <= from.price || price >= to.price) return [];
    const demand = from.demand + slope * (price - from.price);
    return [{ price, demand, profit: (price - unitCost) * demand }];
  });
}

function smooth(points: readonly DemandPoint[], unitCost: number): GaborGranger['smoothOptimum'] {
  const model = fitDemand(points.map(({ price, askedCount, buyerCount }) => ({ price, askedCount, buyerCount })));
  return model && { ...bestLogisticPrice(model, unitCost), model };
}

/**
 * The price at which profit is highest when demand is M ÷ (1 + e^−(a + b·price)), b < 0. Its slope has one sign change: bisection
 * on (p − c)·b·(1 − share) + 1 = 0, where share is demand ÷ M.
 */
export function bestLogisticPrice({ maximum, intercept, slope }: LogisticDemand, unitCost: number): PriceOptimum {
  const share = (price: number) => 1 / (1 + Math.exp(-(intercept + slope * price)));
  const rise = (price: number) => 1 + (price - unitCost) * slope * (1 - share(price));
  let [low, high] = [unitCost, unitCost + 1 / -slope];
  while (rise(high) > 0) high = unitCost + (high - unitCost) * 2;
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (rise(middle) > 0) low = middle;
    else high = middle;
  }
  const demand = maximum * share(low);
  return { price: low, demand, profit: (low - unitCost) * demand };
}

function optimumOf({ price, demand, profit }: PriceOptimum): PriceOptimum {
  return { price, demand, profit };
}
