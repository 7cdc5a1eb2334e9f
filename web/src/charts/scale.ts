/** Maps a domain onto a span of pixels, linearly. */
export function linearScale(
  domain: readonly [number, number],
  span: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const width = to - from || 1;
  return (value) => span[0] + ((value - from) / width) * (span[1] - span[0]);
}

/**
 * Round numbers that cover 0 to `highest`: steps of 1, 2 or 5 times a power of ten.
 *
 * @param count how many intervals are wished for; the result has about as many.
 */
export function niceTicks(highest: number, count = 4): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Points as the `d` of an SVG path. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
