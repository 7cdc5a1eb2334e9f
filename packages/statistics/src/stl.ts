import { fitByLoess, smoothByLoess } from './loess.js';
import { median } from './quantile.js';

export interface StlOptions {
  /** Steps in a cycle: 12 for months. */
  period: number;
  /** Span of the seasonal smoother, odd, from 3; `periodic` (the default) holds the season the same in every cycle. */
  seasonalWindow?: number | 'periodic';
  /** Lets outliers lose their weight, by 15 rounds of reweighting. */
  robust?: boolean;
}

/** value = seasonal + trend + remainder, point by point. */
export interface StlDecomposition {
  seasonal: Float64Array;
  trend: Float64Array;
  remainder: Float64Array;
  /** Robustness weights, 0–1; all 1 unless robust. */
  weights: Float64Array;
}

/**
 * Splits a series into season, trend and remainder by loess. Windows, degrees, jumps and rounds are the defaults of R's
 * `stl`: trend window nextodd(1.5 p / (1 − 1.5/s)), low-pass window nextodd(p), season of degree 0, trend and low pass of
 * degree 1, every tenth of a window fitted.
 *
 * @throws RangeError for fewer than two whole cycles, a bad period or window, or numbers that are not finite.
 * @see R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning (1990), STL: a seasonal-trend decomposition procedure
 * based on loess, Journal of Official Statistics 6, 3–73.
 * @example decomposeStl(monthly, { period: 12 }).seasonal
 */
export function decomposeStl(values: ArrayLike<number>, options: StlOptions): StlDecomposition {
  const y = Float64Array.from(values);
  const plan = planOf(y, options);
  const state: StlDecomposition = {
    seasonal: new Float64Array(y.length),
    trend: new Float64Array(y.length),
    remainder: new Float64Array(y.length),
    weights: new Float64Array(y.length).fill(1),
  };
  let weights: Float64Array | null = null;
  for (let round = 0; round <= plan.outerRounds; round++) {
    if (round > 0) weights = state.weights = robustnessWeights(y, state);
    for (let inner = 0; inner < plan.innerRounds; inner++) updateComponents(y, state, plan, weights);
  }
  if (plan.periodic) holdSeasonConstant(state.seasonal, plan.period);
  for (let i = 0; i < y.length; i++) {
    state.remainder[i] = (y[i] ?? 0) - (state.seasonal[i] ?? 0) - (state.trend[i] ?? 0);
  }
  return state;
}

interface Plan {
  period: number;
  periodic: boolean;
  seasonalSpan: number;
  trendSpan: number;
  lowPassSpan: number;
  innerRounds: number;
  outerRounds: number;
}

function planOf(y: Float64Array, options: StlOptions): Plan {
  const { period, seasonalWindow = 'periodic', robust = false } = options;
  if (!Number.isInteger(period) || period < 2) throw new RangeError(`A period is a whole number from 2, not ${period}`);
  if (y.length < 2 * period) throw new RangeError(`Needs two cycles of ${period}, has ${y.length} values`);
  if (!y.every(Number.isFinite)) throw new RangeError('A series holds finite numbers');
  const periodic = seasonalWindow === 'periodic';
  const seasonalSpan = periodic ? 10 * y.length + 1 : seasonalWindow;
  if (seasonalSpan < 3 || seasonalSpan % 2 !== 1)
    throw new RangeError(`A window is odd and from 3, not ${seasonalSpan}`);
  const trendSpan = nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonalSpan)));
  const rounds = robust ? { innerRounds: 1, outerRounds: 15 } : { innerRounds: 2, outerRounds: 0 };
  return { period, periodic, seasonalSpan, trendSpan, lowPassSpan: nextOdd(Math.max(period, 3)), ...rounds };
}

/** One pass of the inner loop: the season from the detrended series, the trend from the deseasonalised one. */
function updateComponents(y: Float64Array, state: StlDecomposition, plan: Plan, weights: Float64Array | null): void {
  const n = y.length;
  const cycle = smoothSubseries(
    y.map((value, i) => value - (state.trend[i] ?? 0)),
    plan,
    weights,
  );
  const { period, lowPassSpan, trendSpan } = plan;
  const filtered = movingAverage(movingAverage(movingAverage(cycle, period), period), 3);
  const lowPass = smoothByLoess(filtered, { span: lowPassSpan, degree: 1, jump: Math.ceil(lowPassSpan / 10) }, null);
  for (let i = 0; i < n; i++) state.seasonal[i] = (cycle[period + i] ?? 0) - (lowPass[i] ?? 0);
  const adjusted = y.map((value, i) => value - (state.seasonal[i] ?? 0));
  state.trend = smoothByLoess(adjusted, { span: trendSpan, degree: 1, jump: Math.ceil(trendSpan / 10) }, weights);
}

/** Smooths each season over the cycles and reaches one cycle beyond either end: n + 2 · period values. */
function smoothSubseries(y: Float64Array, plan: Plan, weights: Float64Array | null): Float64Array {
  const { period, seasonalSpan: span } = plan;
  const result = new Float64Array(y.length + 2 * period);
  const options = { span, degree: 0 as const, jump: Math.ceil(span / 10) };
  for (let season = 0; season < period; season++) {
    const own = y.filter((_, i) => i % period === season);
    const ownWeights = weights?.filter((_, i) => i % period === season) ?? null;
    const k = own.length;
    const smooth = smoothByLoess(own, options, ownWeights);
    const before = { left: 0, right: Math.min(span, k) - 1, span, degree: 0 as const };
    const after = { left: Math.max(0, k - span), right: k - 1, span, degree: 0 as const };
    result[season] = fitByLoess(own, -1, before, ownWeights) ?? smooth[0] ?? 0;
    smooth.forEach((value, m) => {
      result[(m + 1) * period + season] = value;
    });
    result[(k + 1) * period + season] = fitByLoess(own, k, after, ownWeights) ?? smooth[k - 1] ?? 0;
  }
  return result;
}

function movingAverage(values: Float64Array, width: number): Float64Array {
  const result = new Float64Array(values.length - width + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] ?? 0) - (i >= width ? (values[i - width] ?? 0) : 0);
    if (i >= width - 1) result[i - width + 1] = sum / width;
  }
  return result;
}

/** Bisquare weights over six median absolute residuals. */
function robustnessWeights(y: Float64Array, state: StlDecomposition): Float64Array {
  const residuals = y.map((value, i) => Math.abs(value - (state.seasonal[i] ?? 0) - (state.trend[i] ?? 0)));
  const reach = 6 * median(residuals);
  return residuals.map((residual) => {
    if (residual <= 0.001 * reach) return 1;
    return residual <= 0.999 * reach ? (1 - (residual / reach) ** 2) ** 2 : 0;
  });
}

function holdSeasonConstant(seasonal: Float64Array, period: number): void {
  for (let season = 0; season < period; season++) {
    let sum = 0;
    let count = 0;
    for (let i = season; i < seasonal.length; i += period, count++) sum += seasonal[i] ?? 0;
    for (let i = season; i < seasonal.length; i += period) seasonal[i] = sum / count;
  }
}

function nextOdd(value: number): number {
  return value % 2 === 1 ? value : value + 1;
}
