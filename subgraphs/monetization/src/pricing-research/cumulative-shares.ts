/** Shares of respondents at a price, 0–1. */
export interface SharesAtPrice {
  readonly price: number;
  /** Who find it too cheap there: their price lies above it. Falls with the price. */
  readonly tooCheap: number;
  /** Who find it cheap there. Falls. */
  readonly cheap: number;
  /** Who find it expensive there. Rises. */
  readonly expensive: number;
  /** Who find it too expensive there. Rises. */
  readonly tooExpensive: number;
}

interface Prices {
  readonly tooCheap: number;
  readonly cheap: number;
  readonly expensive: number;
  readonly tooExpensive: number;
}

const FIELDS = ['tooCheap', 'cheap', 'expensive', 'tooExpensive'] as const;

/**
 * The four cumulative curves at every price that anybody named, ascending. "Cheap" and "too cheap" are reversed (1 − F), as van
 * Westendorp drew them. Between the prices the curves are taken as straight lines.
 *
 * @param answers at least one.
 */
export function cumulativeShares(answers: readonly Prices[]): SharesAtPrice[] {
  const prices = [...new Set(answers.flatMap((answer) => FIELDS.map((field) => answer[field])))].sort((a, b) => a - b);
  const distributions = FIELDS.map((field) =>
    distribution(
      answers.map((answer) => answer[field]),
      prices,
    ),
  );
  const [tooCheap = [], cheap = [], expensive = [], tooExpensive = []] = distributions;
  return prices.map((price, index) => ({
    price,
    tooCheap: 1 - (tooCheap[index] ?? 0),
    cheap: 1 - (cheap[index] ?? 0),
    expensive: expensive[index] ?? 0,
    tooExpensive: tooExpensive[index] ?? 0,
  }));
}

/** The empirical distribution F(price) = share of values at or below, for ascending prices. */
function distribution(values: readonly number[], prices: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  let below = 0;
  return prices.map((price) => {
    while (below < sorted.length && (sorted[below] ?? Number.POSITIVE_INFINITY) <= price) below += 1;
    return below / sorted.length;
  });
}

/**
 * Where a falling curve meets a rising one, linear between the prices; the lowest point where they coincide over a stretch. Null where
 * they do not meet.
 *
 * @param difference rising minus falling, so that it rises.
 */
export function crossing(shares: readonly SharesAtPrice[], difference: (at: SharesAtPrice) => number): number | null {
  for (const [index, after] of shares.entries()) {
    const high = difference(after);
    if (high < 0) continue;
    const before = shares[index - 1];
    if (before === undefined) return high === 0 ? after.price : null;
    const low = difference(before);
    return before.price + ((after.price - before.price) * -low) / (high - low);
  }
  return null;
}
