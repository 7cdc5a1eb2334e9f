import { logGamma } from './log-gamma.js';

const MAX_TERMS = 10_000;

/**
 * Probability that a chi-square variable exceeds `x`: the regularised upper incomplete gamma function Q(df/2, x/2), by its series
 * below the mean and by Lentz's continued fraction above, each where it converges.
 *
 * @throws RangeError for a negative `x` or fewer than one degree of freedom.
 * @see Abramowitz & Stegun 26.4 and 6.5.29, 6.5.31
 * @example chiSquareTail(16.266, 3) // 0.001
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (!(x >= 0 && degreesOfFreedom >= 1)) throw new RangeError(`No chi-square value: ${x} at ${degreesOfFreedom}`);
  if (x === 0) return 1;
  const a = degreesOfFreedom / 2;
  const half = x / 2;
  const scale = Math.exp(a * Math.log(half) - half - logGamma(a));
  return half < a + 1 ? 1 - scale * seriesOf(a, half) : scale * fractionOf(a, half);
}

export interface GoodnessOfFit {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Whether counts fit the shares that they should have: Pearson's chi-square test. Used on the sizes of an experiment's groups it
 * finds a sample ratio mismatch.
 *
 * @param weights positive, of any scale.
 * @throws RangeError for fewer than two groups, a group without weight, or no counts at all.
 * @see R. Kohavi, D. Tang, Y. Xu (2020), Trustworthy Online Controlled Experiments, chapters 3 and 21 (821,588 against 815,482
 * of users split in halves: p = 1.8e-6)
 */
export function chiSquareGoodnessOfFit(counts: readonly number[], weights: readonly number[]): GoodnessOfFit {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const allWeight = weights.reduce((sum, weight) => sum + weight, 0);
  if (counts.length < 2 || counts.length !== weights.length || !(total > 0) || !weights.every((weight) => weight > 0)) {
    throw new RangeError('A goodness of fit needs two groups or more, each with a weight, and counts.');
  }
  const chiSquare = counts.reduce((sum, count, index) => {
    const expected = (total * (weights[index] ?? 0)) / allWeight;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  const degreesOfFreedom = counts.length - 1;
  return { chiSquare, degreesOfFreedom, pValue: chiSquareTail(chiSquare, degreesOfFreedom) };
}

function seriesOf(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MAX_TERMS && term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fractionOf(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MAX_TERMS; n += 1) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / nonZero(factor * d + b, tiny);
    c = nonZero(b + factor / c, tiny);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
