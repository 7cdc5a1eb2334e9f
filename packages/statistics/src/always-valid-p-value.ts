import { type Proportion, requireProportion } from './proportion.js';

/**
 * P-value of the difference of two proportions that stays valid however often one looks: one over the mixture likelihood ratio of
 * the sequential probability ratio test, with a normal mixture over the true difference.
 *
 * Λ = √(V / (V + τ²)) · exp(τ² d² / (2 V (V + τ²))), V = p₁q₁/n₁ + p₂q₂/n₂; p = min(1, 1/Λ). As over time, take the least one seen.
 *
 * @param tau the size of difference that is thought likely, as the standard deviation of the mixture; chosen before the data come.
 * @throws RangeError for a `tau` of 0 or less.
 * @see R. Johari, P. Koomen, L. Pekelis, D. Walsh (2022), Always valid inference: continuous monitoring of A/B tests,
 * Oper. Res. 70, 1806–1821, equation 12.
 */
export function alwaysValidPValue(first: Proportion, second: Proportion, tau: number): number {
  requireProportion(first);
  requireProportion(second);
  if (!(tau > 0)) throw new RangeError(`Not a standard deviation: ${tau}`);
  const p1 = first.successes / first.trials;
  const p2 = second.successes / second.trials;
  const variance = (p1 * (1 - p1)) / first.trials + (p2 * (1 - p2)) / second.trials;
  // Nothing or everything converted in both groups: the normal approximation knows nothing, so neither do we.
  if (variance === 0) return 1;
  const mixed = variance + tau * tau;
  const logRatio = 0.5 * Math.log(variance / mixed) + (tau * tau * (p2 - p1) ** 2) / (2 * variance * mixed);
  return Math.min(1, Math.exp(-logRatio));
}
