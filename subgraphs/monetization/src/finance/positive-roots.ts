/**
 * All distinct real roots of a polynomial in a positive interval, ascending. Between two neighbouring roots of its derivative a
 * polynomial is monotone, so each such piece holds one root at most, which bisection finds; by Descartes' rule a
 * derivative has no more sign changes than the polynomial, so the recursion stays narrow.
 *
 * @param coefficients of x⁰, x¹, …
 */
export function positiveRoots(coefficients: readonly number[], { from, to }: { from: number; to: number }): number[] {
  const chain = [trimmed(coefficients)];
  for (let last = chain[0]; last && last.length > 2; last = chain.at(-1)) chain.push(derivative(last));
  // Up from the linear derivative: the roots of each level split the interval for the next.
  let roots: number[] = [];
  for (const polynomial of chain.reverse()) roots = rootsBetween(polynomial, [from, ...roots, to]);
  return roots;
}

function rootsBetween(polynomial: readonly number[], edges: readonly number[]): number[] {
  const roots: number[] = [];
  const add = (root: number) => {
    const last = roots.at(-1);
    if (last === undefined || root - last > 1e-9 * root) roots.push(root);
  };
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [low = 0, high = 0] = [edges[index], edges[index + 1]];
    const [atLow, atHigh] = [signAt(polynomial, low), signAt(polynomial, high)];
    if (atLow === 0) add(low);
    if (atLow * atHigh < 0) add(bisect(polynomial, low, high, atLow));
    if (atHigh === 0) add(high);
  }
  return roots;
}

function bisect(polynomial: readonly number[], start: number, end: number, atStart: number): number {
  let [low, high] = [start, end];
  for (let round = 0; round < 200; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (sum(polynomial, middle).value * atStart > 0) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

/** The sign at x; 0 where the value is within what rounding alone can make, as where a curve only touches the axis. */
function signAt(polynomial: readonly number[], x: number): number {
  const { value, magnitude } = sum(polynomial, x);
  return Math.abs(value) <= magnitude * polynomial.length * 4 * Number.EPSILON ? 0 : Math.sign(value);
}

/** Horner's scheme, with the sum of all terms' sizes beside it. For x above 1 from the other end, scaled, so that nothing overflows. */
function sum(polynomial: readonly number[], x: number): { value: number; magnitude: number } {
  let [value, magnitude] = [0, 0];
  const isLarge = x > 1;
  const factor = isLarge ? 1 / x : x;
  const last = polynomial.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const coefficient = polynomial[isLarge ? step : last - step] ?? 0;
    value = value * factor + coefficient;
    magnitude = magnitude * factor + Math.abs(coefficient);
  }
  return { value, magnitude };
}

/** Scaled to a largest coefficient of 1: high derivatives would overflow. */
function derivative(polynomial: readonly number[]): number[] {
  const raw = polynomial.slice(1).map((coefficient, index) => coefficient * (index + 1));
  const largest = Math.max(...raw.map(Math.abs));
  return trimmed(raw.map((coefficient) => coefficient / largest));
}

/** Without zeros at the high end, which are no degree, and at the low end, whose roots at 0 are not positive. */
function trimmed(polynomial: readonly number[]): number[] {
  const first = polynomial.findIndex((coefficient) => coefficient !== 0);
  const last = polynomial.findLastIndex((coefficient) => coefficient !== 0);
  return first === -1 ? [] : polynomial.slice(first, last + 1);
}
