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
  const variance = varianceOf(first, second, tau);
  const difference = second.successes / second.trials - first.successes / first.trials;
  // Nothing or everything converted in both groups: the normal approximation knows nothing, so neither do we.
  if (variance === 0) return 1;
  const mixed = variance + tau * tau;
  const logRatio = 0.5 * Math.log(variance / mixed) + (tau * tau * difference ** 2) / (2 * variance * mixed);
  return Math.min(1, Math.exp(-logRatio));
}

/**
 * Half the width of an interval for the difference p₂ − p₁ that holds at all times at once: what {@link alwaysValidPValue} does not reject.
 *
 * √((V (V + τ²) / τ²) · (2 ln(1/α) + ln((V + τ²) / V))).
 *
 * @throws RangeError for a `tau` of 0 or less, or an `alpha` outside 0–1.
 */
export function alwaysValidRadius(first: Proportion, second: Proportion, tau: number, alpha = 0.05): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Not a level: ${alpha}`);
  const variance = varianceOf(first, second, tau);
  if (variance === 0) return Number.POSITIVE_INFINITY;
  const mixed = variance + tau * tau;
  return Math.sqrt(((variance * mixed) / (tau * tau)) * (2 * Math.log(1 / alpha) + Math.log(mixed / variance)));
}

/** Of the difference of the two proportions. */
function varianceOf(first: Proportion, second: Proportion, tau: number): number {
  requireProportion(first);
  requireProportion(second);
  if (!(tau > 0)) throw new RangeError(`Not a standard deviation: ${tau}`);
  const of = ({ successes, trials }: Proportion) => ((successes / trials) * (1 - successes / trials)) / trials;
  return of(first) + of(second);
}
