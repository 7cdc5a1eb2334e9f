/**
 * Places things in a row as near as possible to where they would like to be, in their order and at least a gap apart: least squares under an
 * order, which pooling adjacent violators solves exactly (Ayer and others 1955).
 *
 * @param wanted centres, in order. @param widths of the things. @param gap between two edges.
 * @returns their centres
 */
export function placeApart(wanted: readonly number[], widths: readonly number[], gap: number): number[] {
  // Less the room that everything before it needs at least, the centres only have to be in order.
  const offsets = widths.map((_, index) => {
    let offset = 0;
    for (let at = 1; at <= index; at += 1) offset += ((widths[at - 1] ?? 0) + (widths[at] ?? 0)) / 2 + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((centre, index) => {
    let pool = { sum: centre - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const ordered = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return ordered.map((centre, index) => centre + (offsets[index] ?? 0));
}
