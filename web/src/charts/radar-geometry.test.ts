import { radarEdges, radarPoint } from './radar-geometry';

describe('radar', () => {
  it('puts the first axis up and goes clockwise', () => {
    const [x, y] = radarPoint(0, 4, 100, 50);
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(-50)]);
    expect(radarPoint(1, 4, 50, 50)).toEqual([expect.closeTo(25), expect.closeTo(0)]);
  });

  it('closes the outline of a series that is known throughout', () => {
    const edges = radarEdges([10, 20, 30, 40, 50], 100);
    expect(edges).toHaveLength(5);
    expect(edges.every((edge) => !edge.isAcross)).toBe(true);
    expect(edges[4]?.to).toEqual(edges[0]?.from);
  });

  it('bridges unknown axes instead of drawing them as 0', () => {
    const edges = radarEdges([10, null, 30, 40, null], 100);
    expect(edges.map((edge) => edge.isAcross)).toEqual([true, false, true]);
    expect(edges.some((edge) => edge.from.every((part) => Math.abs(part) < 1e-9))).toBe(false);
  });

  it('draws no outline from a single known value and one line from two', () => {
    expect(radarEdges([null, 20, null], 100)).toEqual([]);
    expect(radarEdges([null, 20, 30], 100)).toHaveLength(1);
    expect(radarEdges([20, null, null, null, 30], 100)).toEqual([expect.objectContaining({ isAcross: false })]);
  });
});
