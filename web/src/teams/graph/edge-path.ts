import type { Point } from './layout-graph';

/** The `d` of an edge: bends between its points, straight down past steps. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.y + y) / 2;
      return before.x === x ? `L${x} ${y}` : `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join(' ');
}
