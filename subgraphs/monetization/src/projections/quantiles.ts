/** Quantiles of something over all paths. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Nearest-rank quantiles, found by selection in the scratch column: sorting each whole would take most of the time. */
export function quantilesOf(values: Float64Array, column: Float64Array): Quantiles {
  column.set(values);
  const rank = (share: number) => Math.max(Math.ceil(share * column.length) - 1, 0);
  const [low, middle, high] = [rank(0.1), rank(0.5), rank(0.9)];
  const p50 = select(column, middle, 0, column.length - 1);
  const p10 = select(column, low, 0, Math.max(middle - 1, low));
  const p90 = select(column, high, Math.min(middle + 1, high), column.length - 1);
  return { p10, p50, p90 };
}

/** Below it a sample costs more than it saves. */
const SAMPLED_FROM = 600;

/**
 * Selection in place: the element of the rank comes to stand there, smaller ones before it, larger ones behind. The pivot is chosen from a
 * sample around the rank, so that one pass leaves little to look at.
 *
 * @see R. W. Floyd, R. L. Rivest (1975), Algorithm 489: the algorithm SELECT, Commun. ACM 18 (3), 173
 */
function select(values: Float64Array, rank: number, from: number, to: number): number {
  let [left, right] = [from, to];
  while (right > left) {
    if (right - left > SAMPLED_FROM) {
      const size = right - left + 1;
      const place = rank - left + 1;
      const log = Math.log(size);
      const sample = 0.5 * Math.exp((2 * log) / 3);
      const spread = 0.5 * Math.sqrt((log * sample * (size - sample)) / size) * Math.sign(place - size / 2);
      const low = Math.max(left, Math.floor(rank - (place * sample) / size + spread));
      const high = Math.min(right, Math.floor(rank + ((size - place) * sample) / size + spread));
      select(values, rank, low, high);
    }
    const pivot = values[rank] ?? 0;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      const held = values[low] ?? 0;
      values[low] = values[high] ?? 0;
      values[high] = held;
      low += 1;
      high -= 1;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] ?? 0;
}
