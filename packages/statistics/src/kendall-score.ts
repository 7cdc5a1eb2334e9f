/** What every test of the Mann-Kendall family is made of. */
export interface KendallScore {
  /** Observations. */
  n: number;
  /** Pairs that rise minus pairs that fall. */
  s: number;
  /** Variance of `s` if there is no trend, corrected for ties. */
  variance: number;
  /** Pairs of observations with the same value. */
  tiedPairs: number;
}

/**
 * S and its variance for observations in order of time. O(n log n): a pair that falls is an inversion, and inversions
 * are counted while merging; comparing all pairs would take n².
 *
 * Var(S) = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over the groups of t tied values.
 *
 * @see M. G. Kendall (1975), Rank Correlation Methods, 4th ed., Griffin.
 */
export function kendallScore(values: ArrayLike<number>): KendallScore {
  const n = values.length;
  const sorted = Float64Array.from(values);
  const falling = sortCountingInversions(sorted, new Float64Array(n), 0, n);
  let tiedPairs = 0;
  let tieTerm = 0;
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && sorted[end] === sorted[start]) end++;
    const t = end - start;
    tiedPairs += (t * (t - 1)) / 2;
    tieTerm += t * (t - 1) * (2 * t + 5);
    start = end;
  }
  const pairs = (n * (n - 1)) / 2;
  return { n, s: pairs - tiedPairs - 2 * falling, variance: (n * (n - 1) * (2 * n + 5) - tieTerm) / 18, tiedPairs };
}

/** Standard score of `s` with the correction for continuity: S moves in steps of two, so one is taken off towards 0. */
export function continuityCorrectedZ(s: number, variance: number): number {
  if (s === 0 || variance <= 0) return 0;
  return (s - Math.sign(s)) / Math.sqrt(variance);
}

/** Sorts `values[from, to)` in place; answers how many pairs stood in falling order. */
function sortCountingInversions(values: Float64Array, buffer: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >>> 1;
  let inversions =
    sortCountingInversions(values, buffer, from, middle) + sortCountingInversions(values, buffer, middle, to);
  let left = from;
  let right = middle;
  for (let k = from; k < to; k++) {
    const takeLeft = right >= to || (left < middle && (values[left] ?? 0) <= (values[right] ?? 0));
    if (!takeLeft) inversions += middle - left;
    buffer[k] = (takeLeft ? values[left++] : values[right++]) ?? 0;
  }
  values.set(buffer.subarray(from, to), from);
  return inversions;
}
