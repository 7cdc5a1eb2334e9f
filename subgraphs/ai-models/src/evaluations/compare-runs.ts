import { wilsonInterval } from '@paissive/statistics';

export interface PassRate {
  readonly passedCount: number;
  readonly totalCount: number;
  readonly rate: number;
  /** 95 %, by Wilson. */
  readonly low: number;
  readonly high: number;
}

export type ComparisonVerdict = 'BETTER' | 'WORSE' | 'UNDECIDED';

export interface RunComparison {
  readonly baseline: PassRate;
  readonly candidate: PassRate;
  /** Cases that only the candidate passes. */
  readonly gained: readonly number[];
  /** Cases that only the baseline passes. */
  readonly lost: readonly number[];
  /** How likely so uneven a split is if both were as good. */
  readonly pValue: number;
  readonly verdict: ComparisonVerdict;
}

const SIGNIFICANCE = 0.05;

/** The share of cases that hold; null without any. */
export function passRate(passedCount: number, totalCount: number): PassRate | null {
  if (totalCount === 0) return null;
  return { passedCount, totalCount, rate: passedCount / totalCount, ...wilsonInterval(passedCount, totalCount) };
}

/**
 * Compares two runs case by case. Only cases that one run passes and the other does not tell them apart; if both were as good, each such
 * case would fall to either side like a coin: McNemar's test in its exact form, two-sided.
 *
 * @param baseline whether each case holds, in the order of the set; as many as `candidate`, one at least
 * @see Q. McNemar (1947), Psychometrika 12, 153–157
 */
export function compareRuns(baseline: readonly boolean[], candidate: readonly boolean[]): RunComparison {
  const rates = [baseline, candidate].map((run) => passRate(run.filter(Boolean).length, run.length));
  const [one, other] = rates;
  if (!one || !other || baseline.length !== candidate.length)
    throw new RangeError('Two runs of the same cases are compared.');
  const places = baseline.map((_, place) => place);
  const gained = places.filter((place) => candidate[place] && !baseline[place]);
  const lost = places.filter((place) => baseline[place] && !candidate[place]);
  const pValue = exactSignTest(gained.length, lost.length);
  const isClear = pValue <= SIGNIFICANCE;
  const verdict = isClear ? (gained.length > lost.length ? 'BETTER' : 'WORSE') : 'UNDECIDED';
  return { baseline: one, candidate: other, gained, lost, pValue, verdict };
}

/** Twice the chance of a split of n even coins at least as uneven on one side; 1 at most. */
export function exactSignTest(one: number, other: number): number {
  const n = one + other;
  // Chances as logarithms: 2^-1100 is zero already.
  let logChance = -n * Math.LN2;
  let tail = 0;
  for (let k = 0; k <= Math.min(one, other); k++) {
    tail += Math.exp(logChance);
    logChance += Math.log(n - k) - Math.log(k + 1);
  }
  return Math.min(1, 2 * tail);
}
