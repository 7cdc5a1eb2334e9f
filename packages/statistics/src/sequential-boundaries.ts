import { normalCdf, normalQuantile, twoSidedNormalPValue } from './normal-distribution.js';

/** Widest boundary looked for: a chance of 1e-15 and less counts as none. */
const WIDEST = 8;
/** Steps of the integration, even (Simpson's rule): four to a standard deviation for looks 0.5 % of the information apart. */
const STEPS = 240;

/**
 * The share of `alpha` that may have been spent at a fraction of the planned information, in the manner of O'Brien and Fleming:
 * almost nothing early, nearly all of it left at the end.
 *
 * α(t) = 2 − 2 Φ(z₁₋α⸝₂ / √t), applied to each side with α/2.
 *
 * @see K. K. G. Lan, D. L. DeMets (1983), Discrete sequential boundaries for clinical trials, Biometrika 70, 659–663.
 */
export function obrienFlemingSpending(fraction: number, alpha: number): number {
  if (!(fraction > 0 && fraction <= 1)) throw new RangeError(`Not an information fraction: ${fraction}`);
  return 2 * twoSidedNormalPValue(normalQuantile(1 - alpha / 4) / Math.sqrt(fraction));
}

/**
 * |z| that each look must reach for the whole series of looks to be wrong with chance `alpha` at most, two-sided.
 *
 * The score process has independent increments; its density among series that have not yet stopped is integrated from look to look.
 *
 * @param fractions of the planned information at the looks so far, strictly ascending, the last at most 1.
 * Looks closer to each other than 0.005 make the boundaries inexact.
 * @throws RangeError for fractions that do not ascend.
 * @see P. Armitage, C. K. McPherson, B. C. Rowe (1969), Repeated significance tests on accumulating data, JRSS A 132, 235–244.
 * @example sequentialBoundaries([0.2, 0.4, 0.6, 0.8, 1], 0.05) // [4.877, 3.357, 2.680, 2.290, 2.031]
 */
export function sequentialBoundaries(fractions: readonly number[], alpha: number): number[] {
  const boundaries: number[] = [];
  let spent = 0;
  let going: Density | null = null;
  let before = 0;
  for (const fraction of fractions) {
    if (!(fraction > before)) throw new RangeError('Information fractions ascend.');
    const allowed = Math.max(obrienFlemingSpending(fraction, alpha) - spent, 0);
    const increment = fraction - before;
    const beyond = (edge: number) => tailBeyond(going, edge, increment);
    const edge = bisect(beyond, allowed / 2, WIDEST * Math.sqrt(fraction));
    spent += 2 * beyond(edge);
    going = densityWithin(going, edge, increment);
    boundaries.push(edge / Math.sqrt(fraction));
    before = fraction;
  }
  return boundaries;
}

/** Values at equal distances of the density of series that go on, from −edge to edge. */
interface Density {
  readonly edge: number;
  readonly values: Float64Array;
}

/** Chance that a series which goes on ends above `edge` after the increment. */
function tailBeyond(going: Density | null, edge: number, increment: number): number {
  const deviation = Math.sqrt(increment);
  if (going === null) return normalCdf(-edge / deviation);
  return integrate(going, (from) => normalCdf((from - edge) / deviation));
}

function densityWithin(going: Density | null, edge: number, increment: number): Density {
  const deviation = Math.sqrt(increment);
  const scale = 1 / (deviation * Math.sqrt(2 * Math.PI));
  const bell = (distance: number) => scale * Math.exp(-0.5 * (distance / deviation) ** 2);
  const values = Float64Array.from({ length: STEPS + 1 }, (_, index) => {
    const at = -edge + (2 * edge * index) / STEPS;
    return going === null ? bell(at) : integrate(going, (from) => bell(at - from));
  });
  return { edge, values };
}

/** Simpson's rule. */
function integrate({ edge, values }: Density, weigh: (at: number) => number): number {
  const step = (2 * edge) / STEPS;
  let sum = 0;
  for (let index = 0; index <= STEPS; index += 1) {
    const factor = index === 0 || index === STEPS ? 1 : index % 2 === 1 ? 4 : 2;
    sum += factor * (values[index] ?? 0) * weigh(-edge + index * step);
  }
  return (sum * step) / 3;
}

/** Where a falling function takes the value; the top of the range when it is above it all along. */
function bisect(falling: (x: number) => number, value: number, top: number): number {
  let [low, high] = [0, top];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return high;
}
