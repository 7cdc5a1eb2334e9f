import { normalCdf, normalQuantile } from './normal-distribution.js';

/** Two proportions that should be told apart by a two-sided test. */
export interface ProportionsPlan {
  readonly first: number;
  readonly second: number;
  /** Chance of a false finding; 0.05 if left out. */
  readonly alpha?: number;
  /** Size of the second group over that of the first; 1 if left out. */
  readonly ratio?: number;
}

/**
 * Size that the first group needs for a difference to be found with the given power, not rounded; the second needs `ratio` times it.
 *
 * n₁ = (z₁₋α⸝₂ √(p̄ q̄ (1 + 1/k)) + z_power √(p₁ q₁ + p₂ q₂ / k))² / (p₂ − p₁)², p̄ = (p₁ + k p₂) / (1 + k).
 *
 * @throws RangeError for equal proportions, or ones outside 0–1.
 * @see J. L. Fleiss (1981), Statistical Methods for Rates and Proportions, 2nd ed., chapter 3, without continuity correction;
 * R's `power.prop.test(p1 = .50, p2 = .75, power = .90)` has 76.7.
 */
export function twoProportionSampleSize({
  power = 0.8,
  ...plan
}: ProportionsPlan & { readonly power?: number }): number {
  const { difference, alternative, null: pooled, z } = termsOf(plan);
  if (difference === 0) throw new RangeError('Equal proportions cannot be told apart by any number.');
  if (!(power > 0 && power < 1)) throw new RangeError(`Not a power: ${power}`);
  return ((z * pooled + normalQuantile(power) * alternative) / difference) ** 2;
}

/**
 * Chance that a difference is found with a first group of `size`; the other tail, a finding of the wrong sign, is left out.
 *
 * @see R's `power.prop.test(n = 50, p1 = .50, p2 = .75)` has 0.740.
 */
export function twoProportionPower({ size, ...plan }: ProportionsPlan & { readonly size: number }): number {
  if (!(size > 0)) throw new RangeError(`Not a size: ${size}`);
  const { difference, alternative, null: pooled, z } = termsOf(plan);
  return normalCdf((Math.sqrt(size) * difference - z * pooled) / alternative);
}

function termsOf({ first, second, alpha = 0.05, ratio = 1 }: ProportionsPlan) {
  const isOpen = (share: number) => share > 0 && share < 1;
  if (!isOpen(first) || !isOpen(second)) throw new RangeError('Both proportions lie between 0 and 1.');
  if (!isOpen(alpha) || !(ratio > 0)) throw new RangeError(`No plan: alpha ${alpha}, ratio ${ratio}`);
  const mean = (first + ratio * second) / (1 + ratio);
  return {
    difference: Math.abs(second - first),
    null: Math.sqrt(mean * (1 - mean) * (1 + 1 / ratio)),
    alternative: Math.sqrt(first * (1 - first) + (second * (1 - second)) / ratio),
    z: normalQuantile(1 - alpha / 2),
  };
}
