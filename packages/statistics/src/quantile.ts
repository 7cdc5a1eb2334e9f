/**
 * The sample quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7: the default of R).
 *
 * @param values in any order; not changed.
 * @param probability 0–1.
 * @throws RangeError for an empty sample or a probability outside 0–1.
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), probability);
}

/** {@link quantile} of values that are already in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) throw new RangeError('A quantile needs at least one value');
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`Not a probability: ${probability}`);
  return orderStatistic(sorted, probability * (sorted.length - 1));
}

/** The value at a position counted from 0, linear between neighbours, held at the ends. */
export function orderStatistic(sorted: ArrayLike<number>, position: number): number {
  const held = Math.min(Math.max(position, 0), sorted.length - 1);
  const below = Math.floor(held);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (held - below) * (high - low);
}

/** The middle value, or the mean of the two middle ones. @throws RangeError for an empty sample. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * Median absolute deviation from the median, times `scale`.
 *
 * @param scale 1.4826 (the default, as in R) makes it estimate the standard deviation of normal data; 1 leaves it raw.
 * @throws RangeError for an empty sample.
 * @see F. R. Hampel (1974), The influence curve and its role in robust estimation, JASA 69, 383–393.
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>, scale = 1.4826): number {
  const centre = median(values);
  return scale * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
