/** One thing on a radar: a value 0–100 for each axis; null where it is unknown. */
export interface RadarSeries {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Where a value lies on an axis; the first axis points up, the others follow clockwise. */
export function radarPoint(axis: number, axes: number, value: number, radius: number): readonly [number, number] {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle) * radius * (value / 100), Math.sin(angle) * radius * (value / 100)];
}

/** An edge between two neighbouring values that are known; `isAcross` where unknown axes lie between them. */
export interface RadarEdge {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly isAcross: boolean;
}

/** The outline of a series. Unknown axes are bridged by edges marked as such, never drawn as 0. */
export function radarEdges(values: readonly (number | null)[], radius: number): RadarEdge[] {
  const known = values.flatMap((value, axis) => (value === null ? [] : [{ value, axis }]));
  if (known.length < 2) return [];
  const edges = known.flatMap((start, index) => {
    const end = known[(index + 1) % known.length];
    if (!end) return [];
    const gap = (end.axis - start.axis + values.length) % values.length;
    return [
      {
        from: radarPoint(start.axis, values.length, start.value, radius),
        to: radarPoint(end.axis, values.length, end.value, radius),
        isAcross: gap > 1,
      },
    ];
  });
  return known.length === 2 ? edges.toSorted((a, b) => Number(a.isAcross) - Number(b.isAcross)).slice(0, 1) : edges;
}
