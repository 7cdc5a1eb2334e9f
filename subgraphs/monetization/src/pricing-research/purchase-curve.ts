import type { PriceSensitivityAnswer } from './price-answers.js';

export interface PurchasePoint {
  readonly price: number;
  /** Expected share of buyers, 0–1. */
  readonly trial: number;
  /** Price × trial: expected revenue per respondent. */
  readonly revenue: number;
}

export interface PurchaseCurve {
  /** Respondents who said how likely they would buy. */
  readonly respondentCount: number;
  readonly points: readonly PurchasePoint[];
  /** Where most would buy. */
  readonly highestTrial: PurchasePoint;
  /** Where revenue is highest, also between the prices that were named. */
  readonly highestRevenue: PurchasePoint;
}

/** What an answer from 1 to 5 is worth as a probability: people promise more than they do. */
export const INTENT_CALIBRATION: readonly number[] = [0, 0.1, 0.3, 0.5, 0.7];

/**
 * Newton, Miller and Smith's extension: each respondent buys with the calibrated probability at their "cheap" and "expensive" prices, with
 * none at "too cheap" and "too expensive" and beyond, and linearly in between. The mean over all is the trial curve, which is
 * piecewise linear, so the highest revenue follows exactly from each piece.
 *
 * @param answers transitive ones; those without intents are left out.
 * @returns null when there are none with intents.
 */
export function purchaseCurve(answers: readonly PriceSensitivityAnswer[]): PurchaseCurve | null {
  const asked = answers.flatMap((answer) => {
    const { intentAtCheap, intentAtExpensive } = answer;
    if (intentAtCheap === null || intentAtExpensive === null) return [];
    return [{ ...answer, atCheap: probability(intentAtCheap), atExpensive: probability(intentAtExpensive) }];
  });
  if (asked.length === 0) return null;
  const prices = asked.flatMap(({ tooCheap, cheap, expensive, tooExpensive }) => [
    tooCheap,
    cheap,
    expensive,
    tooExpensive,
  ]);
  const points = sweep(
    asked,
    [...new Set(prices)].sort((a, b) => a - b),
  );
  const highest = (value: (point: PurchasePoint) => number, among: readonly PurchasePoint[]) =>
    among.reduce((best, point) => (value(point) > value(best) ? point : best));
  return {
    respondentCount: asked.length,
    points,
    highestTrial: highest(({ trial }) => trial, points),
    highestRevenue: highest(({ revenue }) => revenue, [...points, ...revenuePeaks(points)]),
  };
}

interface Asked extends PriceSensitivityAnswer {
  readonly atCheap: number;
  readonly atExpensive: number;
}

/** The sum of piecewise linear curves by their changes of slope: one pass, however many respondents and prices. */
function sweep(asked: readonly Asked[], prices: readonly number[]): PurchasePoint[] {
  const bends = new Map<number, number>();
  const bend = (price: number, change: number) => bends.set(price, (bends.get(price) ?? 0) + change);
  for (const { tooCheap, cheap, expensive, tooExpensive, atCheap, atExpensive } of asked) {
    const up = atCheap / (cheap - tooCheap);
    const across = (atExpensive - atCheap) / (expensive - cheap);
    const down = -atExpensive / (tooExpensive - expensive);
    bend(tooCheap, up);
    bend(cheap, across - up);
    bend(expensive, down - across);
    bend(tooExpensive, -down);
  }
  let slope = 0;
  let total = 0;
  let last = prices[0] ?? 0;
  return prices.map((price) => {
    total += slope * (price - last);
    slope += bends.get(price) ?? 0;
    last = price;
    // Rounding may leave a hair above or below nothing.
    const trial = Math.min(Math.max(total / asked.length, 0), 1);
    return { price, trial: trial < 1e-12 ? 0 : trial, revenue: price * (trial < 1e-12 ? 0 : trial) };
  });
}

/** On a line between two points revenue is a parabola: its top, where it lies between them. */
function revenuePeaks(points: readonly PurchasePoint[]): PurchasePoint[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to) return [];
    const slope = (to.trial - from.trial) / (to.price - from.price);
    if (slope >= 0) return [];
    const price = (from.price - from.trial / slope) / 2;
    if (price <= from.price || price >= to.price) return [];
    const trial = from.trial + slope * (price - from.price);
    return [{ price, trial, revenue: price * trial }];
  });
}

function probability(intent: number): number {
  return INTENT_CALIBRATION[intent - 1] ?? 0;
}
