import { type Proportion, requireProportion } from './proportion.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * Interval for the difference p₂ − p₁ of two independent proportions, from the Wilson intervals of each; holds its confidence
 * for small samples and near 0 and 1.
 *
 * low = d − √((p₂ − l₂)² + (u₁ − p₁)²), high = d + √((u₂ − p₂)² + (p₁ − l₁)²).
 *
 * @throws RangeError unless each is a proportion of at least one trial.
 * @see R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Stat. Med. 17,
 * 873–890, method 10.
 * @example newcombeInterval({ successes: 48, trials: 80 }, { successes: 56, trials: 70 }) // { low: 0.0524, high: 0.3339 }
 */
export function newcombeInterval(
  first: Proportion,
  second: Proportion,
  confidence = 0.95,
): { low: number; high: number } {
  requireProportion(first);
  requireProportion(second);
  const p1 = first.successes / first.trials;
  const p2 = second.successes / second.trials;
  const one = wilsonInterval(first.successes, first.trials, confidence);
  const two = wilsonInterval(second.successes, second.trials, confidence);
  const difference = p2 - p1;
  return {
    low: difference - Math.hypot(p2 - two.low, one.high - p1),
    high: difference + Math.hypot(two.high - p2, p1 - one.low),
  };
}
