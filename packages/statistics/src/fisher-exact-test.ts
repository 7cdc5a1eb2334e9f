import { logFactorial } from './log-gamma.js';
import { type Proportion, requireProportion } from './proportion.js';

/** Two tables whose probabilities differ by less than this share are equally likely; R's `fisher.test` has the same. */
const RELATIVE_TOLERANCE = 1e-7;

/**
 * Fisher's exact test of two proportions: the probability, given the margins, of a table no more likely than the observed one.
 * Takes time with the smaller margin, so it is meant for small tables; for others the z test says the same.
 *
 * @returns the two-sided p-value.
 * @throws RangeError unless each is a proportion of whole numbers.
 * @see R. A. Fisher (1935), The Design of Experiments, chapter 2 (a lady tasting tea: 3 of 4 against 1 of 4, one-sided 0.2429)
 * @example fisherExactTest({ successes: 2, trials: 17 }, { successes: 10, trials: 13 }) // 0.0005367
 */
export function fisherExactTest(first: Proportion, second: Proportion): number {
  for (const proportion of [first, second]) {
    requireProportion(proportion);
    if (!Number.isInteger(proportion.successes) || !Number.isInteger(proportion.trials)) {
      throw new RangeError('Fisher’s test counts whole numbers.');
    }
  }
  const successes = first.successes + second.successes;
  const lowest = Math.max(0, successes - second.trials);
  const highest = Math.min(successes, first.trials);
  const logOf = (inFirst: number) => logChoose(first.trials, inFirst) + logChoose(second.trials, successes - inFirst);
  const observed = logOf(first.successes);
  const all: number[] = [];
  for (let inFirst = lowest; inFirst <= highest; inFirst += 1) all.push(logOf(inFirst));
  const largest = all.reduce((most, logWeight) => Math.max(most, logWeight), Number.NEGATIVE_INFINITY);
  let [total, asExtreme] = [0, 0];
  for (const logWeight of all) {
    const weight = Math.exp(logWeight - largest);
    total += weight;
    if (logWeight <= observed + RELATIVE_TOLERANCE) asExtreme += weight;
  }
  return Math.min(1, asExtreme / total);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
