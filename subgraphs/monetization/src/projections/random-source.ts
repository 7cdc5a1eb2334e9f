/** Seeded random numbers: the same seed gives the same sequence on every machine. */
export interface RandomSource {
  /** Uniform in [0, 1), 32 bits. */
  uniform(): number;
  /** Standard normal (Marsaglia's polar method). */
  normal(): number;
  /**
   * Successes of `trials` independent tries.
   *
   * @param logFailure ln(1 − probability): worth keeping where many draws share a probability.
   */
  binomial(trials: number, probability: number, logFailure?: number): number;
  /** Events of a Poisson process in the unit of time. */
  poisson(mean: number): number;
}

/** Below it sampling by inversion is faster than by rejection. */
const INVERSION_LIMIT = 10;

/**
 * The generator sfc32 with exact samplers: inversion for small means, transformed rejection (BTRS, PTRS) for large ones.
 *
 * @see C. Doty-Humphrey, PractRand (sfc32)
 * @see W. Hörmann (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46, 101–110
 * @see W. Hörmann (1993), The transformed rejection method for generating Poisson random variables, Insurance: Math. Econ. 12, 39–45
 */
export function createRandomSource(seed: number): RandomSource {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  for (let round = 0; round < 15; round += 1) next();
  let spare: number | null = null;

  function next(): number {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  const uniform = () => next() * 2 ** -32;

  function normal(): number {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  }

  function binomial(trials: number, probability: number, logFailure = Math.log1p(-probability)): number {
    if (trials <= 0 || probability <= 0) return 0;
    if (probability >= 1) return trials;
    if (probability > 0.5) return trials - binomial(trials, 1 - probability);
    if (trials * probability < INVERSION_LIMIT) return invertBinomial(trials, probability, logFailure);
    return rejectBinomial(trials, probability);
  }

  /** Walks up the distribution, each probability from the one before. */
  function invertBinomial(trials: number, probability: number, logFailure: number): number {
    const odds = probability / (1 - probability);
    for (;;) {
      let weight = Math.exp(trials * logFailure);
      let rest = uniform();
      for (let count = 0; count <= trials; count += 1) {
        if (rest < weight) return count;
        rest -= weight;
        weight *= odds * (trials - count) * (RECIPROCALS[count] ?? 1 / (count + 1));
      }
      // Rounding left a hair of probability over: draw again.
    }
  }

  function rejectBinomial(trials: number, probability: number): number {
    const spread = Math.sqrt(trials * probability * (1 - probability));
    const slope = 1.15 + 2.53 * spread;
    const shift = -0.0873 + 0.0248 * slope + 0.01 * probability;
    const centre = trials * probability + 0.5;
    // Both sides of v ≤ 0.92 − 4.2 ÷ slope times the slope: a division less.
    const accept = 0.92 * slope - 4.2;
    for (;;) {
      const v = uniform();
      const u = uniform() - 0.5;
      const us = 0.5 - Math.abs(u);
      const count = Math.floor(((2 * shift) / us + slope) * u + centre);
      if (count < 0 || count > trials) continue;
      if (us >= 0.07 && v * slope <= accept) return count;
      const alpha = (2.83 + 5.1 / slope) * spread;
      const mode = Math.floor((trials + 1) * probability);
      const scaled = Math.log((v * alpha) / (shift / (us * us) + slope));
      const odds = Math.log(probability / (1 - probability));
      const height = logFactorial(mode) + logFactorial(trials - mode);
      if (scaled <= height - logFactorial(count) - logFactorial(trials - count) + (count - mode) * odds) return count;
    }
  }

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean >= INVERSION_LIMIT) return rejectPoisson(mean);
    for (;;) {
      let weight = Math.exp(-mean);
      let rest = uniform();
      for (let count = 0; count < 200; count += 1) {
        if (rest < weight) return count;
        rest -= weight;
        weight *= mean * (RECIPROCALS[count] ?? 1 / (count + 1));
      }
    }
  }

  function rejectPoisson(mean: number): number {
    const slope = 0.931 + 2.53 * Math.sqrt(mean);
    const shift = -0.059 + 0.02483 * slope;
    const alpha = 1.1239 + 1.1328 / (slope - 3.4);
    const accept = 0.9277 - 3.6224 / (slope - 2);
    for (;;) {
      const u = uniform() - 0.5;
      const v = uniform();
      const us = 0.5 - Math.abs(u);
      const count = Math.floor(((2 * shift) / us + slope) * u + mean + 0.43);
      if (us >= 0.07 && v <= accept) return count;
      if (count < 0 || (us < 0.013 && v > us)) continue;
      const scaled = Math.log((v * alpha) / (shift / (us * us) + slope));
      if (scaled <= count * Math.log(mean) - mean - logFactorial(count)) return count;
    }
  }

  return { uniform, normal, binomial, poisson };
}

/** 1 ÷ (n + 1): a division would take most of the time of a step. */
const RECIPROCALS = Float64Array.from({ length: 128 }, (_, index) => 1 / (index + 1));

const SMALL_LOG_FACTORIALS = (() => {
  const table = new Float64Array(256);
  for (let count = 1; count < table.length; count += 1) table[count] = (table[count - 1] ?? 0) + Math.log(count);
  return table;
})();

/** ln(n!), exact to 1e−12: a table, then Stirling's series. */
function logFactorial(count: number): number {
  if (count < SMALL_LOG_FACTORIALS.length) return SMALL_LOG_FACTORIALS[count] ?? 0;
  const inverse = 1 / count;
  const series = inverse * (1 / 12 - inverse * inverse * (1 / 360 - (inverse * inverse) / 1_260));
  return (count + 0.5) * Math.log(count) - count + 0.918_938_533_204_672_7 + series;
}
