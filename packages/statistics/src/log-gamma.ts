const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, to about 1e-14 relative.
 *
 * @see C. Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. B 1, 86–96 (g = 7, n = 9).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ needs a positive number: ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum = LANCZOS[0] ?? 0;
  for (let index = 1; index < LANCZOS.length; index += 1) sum += (LANCZOS[index] ?? 0) / (shifted + index);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** ln n! for a whole number; exact sums below 256, where ln Γ would lose digits to cancellation in hypergeometric terms. */
export function logFactorial(n: number): number {
  const known = FACTORIALS[n];
  return known ?? logGamma(n + 1);
}

const FACTORIALS: number[] = [0];
for (let n = 1; n < 256; n += 1) FACTORIALS.push((FACTORIALS[n - 1] ?? 0) + Math.log(n));
