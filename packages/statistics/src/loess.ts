/** How a {@link smoothByLoess} pass fits. */
export interface LoessOptions {
  /** Points in the neighbourhood; odd. */
  span: number;
  /** 0 fits a constant, 1 a line. */
  degree: 0 | 1;
  /** Fits every `jump`-th point and draws straight lines between. */
  jump: number;
}

/**
 * Locally weighted regression at the points 0 … n−1 of an equally spaced series.
 *
 * @param weights robustness weights by point; all 1 if null.
 * @see W. S. Cleveland (1979), Robust locally weighted regression, JASA 74, 829–836; the windows and the interpolation are
 * those of the STL program of Cleveland et al. (1990).
 */
export function smoothByLoess(y: Float64Array, options: LoessOptions, weights: Float64Array | null): Float64Array {
  const n = y.length;
  if (n < 2) return y.slice();
  const jump = Math.min(options.jump, n - 1);
  const smooth = new Float64Array(n);
  const fitAt = (at: number): number => {
    const { left, right } = neighbourhood(at, n, options.span);
    return fitByLoess(y, at, { left, right, ...options }, weights) ?? y[at] ?? 0;
  };
  let last = 0;
  smooth[0] = fitAt(0);
  for (let i = jump; i < n; i += jump) {
    smooth[i] = fitAt(i);
    joinByLine(smooth, last, i);
    last = i;
  }
  if (last !== n - 1) {
    smooth[n - 1] = fitAt(n - 1);
    joinByLine(smooth, last, n - 1);
  }
  return smooth;
}

/**
 * The fitted value at `at`, which may lie outside the series; null where no point has weight.
 *
 * Tricube weights over the distance to the farthest point of the window.
 */
export function fitByLoess(
  y: Float64Array,
  at: number,
  window: { left: number; right: number; span: number; degree: 0 | 1 },
  weights: Float64Array | null,
): number | null {
  const { left, right } = window;
  const n = y.length;
  let reach = Math.max(at - left, right - at);
  if (window.span > n) reach += Math.floor((window.span - n) / 2);
  const w = new Float64Array(right - left + 1);
  let total = 0;
  for (let j = left; j <= right; j++) {
    const weight = tricube(Math.abs(j - at), reach) * (weights?.[j] ?? 1);
    w[j - left] = weight;
    total += weight;
  }
  if (total <= 0) return null;
  let centre = 0;
  for (let j = left; j <= right; j++) centre += ((w[j - left] ?? 0) / total) * j;
  let spread = 0;
  for (let j = left; j <= right; j++) spread += ((w[j - left] ?? 0) / total) * (j - centre) ** 2;
  const tilts = window.degree > 0 && reach > 0 && Math.sqrt(spread) > 0.001 * (n - 1);
  const tilt = tilts ? (at - centre) / spread : 0;
  let fitted = 0;
  for (let j = left; j <= right; j++) {
    fitted += ((w[j - left] ?? 0) / total) * (tilt * (j - centre) + 1) * (y[j] ?? 0);
  }
  return fitted;
}

/** (1 − (d/h)³)³; flat within a thousandth of the reach and 0 from 0.999 of it on, as in the original program. */
function tricube(distance: number, reach: number): number {
  if (distance > 0.999 * reach) return 0;
  if (distance <= 0.001 * reach) return 1;
  return (1 - (distance / reach) ** 3) ** 3;
}

/** The `span` points nearest to `at`. */
function neighbourhood(at: number, n: number, span: number): { left: number; right: number } {
  if (span >= n) return { left: 0, right: n - 1 };
  const left = Math.min(Math.max(at - Math.floor((span - 1) / 2), 0), n - span);
  return { left, right: left + span - 1 };
}

function joinByLine(values: Float64Array, from: number, to: number): void {
  const start = values[from] ?? 0;
  const slope = ((values[to] ?? 0) - start) / (to - from);
  for (let i = from + 1; i < to; i++) values[i] = start + slope * (i - from);
}
