import type { StlDecomposition } from './stl.js';

/**
 * How much of what is left after the trend repeats every cycle: max(0, 1 − Var(R) / Var(S + R)), 0–1.
 *
 * A season fitted to two or three cycles follows their noise too, so short series overstate it.
 *
 * @see X. Wang, K. Smith, R. Hyndman (2006), Characteristic-based clustering for time series data, Data Mining and
 * Knowledge Discovery 13, 335–364; R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 4.3.
 */
export function seasonalStrength(decomposition: StlDecomposition): number {
  return strengthOf(decomposition, decomposition.seasonal);
}

/** How much of what is left after the season is a smooth trend: max(0, 1 − Var(R) / Var(T + R)), 0–1. Same source. */
export function trendStrength(decomposition: StlDecomposition): number {
  return strengthOf(decomposition, decomposition.trend);
}

function strengthOf({ trend, seasonal, remainder }: StlDecomposition, component: Float64Array): number {
  const whole = variance(component.map((value, i) => value + (remainder[i] ?? 0)));
  const size = trend.reduce((largest, value, i) => Math.max(largest, Math.abs(value + (seasonal[i] ?? 0))), 0);
  // A constant series leaves rounding errors behind, and those have no season.
  if (whole <= Number.EPSILON * size * size) return 0;
  return Math.max(0, 1 - variance(remainder) / whole);
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
