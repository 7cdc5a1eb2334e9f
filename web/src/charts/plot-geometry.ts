import { linearScale } from './scale';

/** Room around the drawing of a plot, in pixels. */
export interface PlotPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const PLOT_PADDING: PlotPadding = { top: 22, right: 16, bottom: 40, left: 56 };

/** Where values lie in a plot. */
export interface PlotScales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly padding: PlotPadding;
}

export function plotScales(options: {
  readonly width: number;
  readonly height: number;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly padding?: PlotPadding;
}): PlotScales {
  const { width, height, xDomain, yDomain, padding = PLOT_PADDING } = options;
  return {
    x: linearScale(xDomain, [padding.left, width - padding.right]),
    y: linearScale(yDomain, [height - padding.bottom, padding.top]),
    width,
    height,
    padding,
  };
}

/** Round numbers that cover a span below and above zero, zero among them. */
export function signedTicks(lowest: number, highest: number, count = 4): number[] {
  const span = Math.max(highest, 0) - Math.min(lowest, 0);
  if (!(span > 0)) return [0, 1];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const from = Math.floor(Math.min(lowest, 0) / step + 1e-9);
  const to = Math.ceil(Math.max(highest, 0) / step - 1e-9);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const tick = (from + index) * step;
    // Zero has no sign.
    return tick === 0 ? 0 : Number(tick.toPrecision(12));
  });
}

/** Positions to write labels at, each at least `room` pixels from the one before; the first and the last are kept. */
export function spacedIndices(positions: readonly number[], room: number): number[] {
  const last = positions.length - 1;
  if (last < 0) return [];
  const chosen = [0];
  for (let index = 1; index < last; index += 1) {
    const at = positions[index] ?? 0;
    if (at - (positions[chosen.at(-1) ?? 0] ?? 0) >= room && (positions[last] ?? 0) - at >= room) chosen.push(index);
  }
  if (last > 0) chosen.push(last);
  return chosen;
}

/** Index of the value nearest to another. */
export function nearestIndex(values: readonly number[], wanted: number): number {
  let nearest = 0;
  for (const [index, value] of values.entries())
    if (Math.abs(value - wanted) < Math.abs((values[nearest] ?? 0) - wanted)) nearest = index;
  return nearest;
}

/** Where a curve given by points passes a level for the first time; null where it does not. */
export function crossingAt(
  points: readonly { readonly x: number; readonly y: number }[],
  level: number,
): number | null {
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to || (from.y - level) * (to.y - level) > 0) continue;
    return from.y === to.y ? from.x : from.x + ((level - from.y) / (to.y - from.y)) * (to.x - from.x);
  }
  return null;
}
