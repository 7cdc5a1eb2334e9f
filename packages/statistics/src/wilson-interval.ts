import { normalQuantile } from './normal-distribution.js';

/**
 * Wilson's score interval for a proportion; sensible for small samples and at 0 and 1, unlike the textbook one.
 *
 * centre = (p + z²/2n) / (1 + z²/n), half-width = z √(p(1−p)/n + z²/4n²) / (1 + z²/n).
 *
 * @throws RangeError unless 0 ≤ successes ≤ trials and trials > 0.
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.
 * @example wilsonInterval(15, 148) // { low: 0.0624, high: 0.1605 }
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): { low: number; high: number } {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) {
    throw new RangeError(`Not a proportion: ${successes} of ${trials}`);
  }
  const z = normalQuantile(0.5 + confidence / 2);
  const p = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (p + (z * z) / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
