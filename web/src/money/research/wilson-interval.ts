import type { Bounds } from '@/format/numbers';

/** Of the standard normal distribution, for 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a share, without continuity correction: good also for few answers and for shares near 0 and 1.
 *
 * @see E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212
 */
export function wilsonInterval(successes: number, trials: number): Bounds {
  if (trials <= 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (Z / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
