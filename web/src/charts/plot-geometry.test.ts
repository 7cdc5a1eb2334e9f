import { crossingAt, nearestIndex, plotScales, signedTicks, spacedIndices } from './plot-geometry';

describe('plot geometry', () => {
  it('puts the low end left and below, the high end right and above', () => {
    const { x, y } = plotScales({ width: 500, height: 200, xDomain: [10, 20], yDomain: [0, 1] });
    expect([x(10), x(20), y(0), y(1)]).toEqual([56, 484, 160, 22]);
  });

  it('covers losses and gains with round steps through zero', () => {
    expect(signedTicks(-1_200, 3_700)).toEqual([-2_000, 0, 2_000, 4_000]);
    expect(signedTicks(0, 0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(signedTicks(-80, -20)).toEqual([-80, -60, -40, -20, 0]);
    expect(signedTicks(0, 0)).toEqual([0, 1]);
  });

  it('leaves room between labels and keeps both ends', () => {
    expect(spacedIndices([0, 30, 60, 90, 100], 50)).toEqual([0, 4]);
    expect(spacedIndices([0, 60, 90, 180], 50)).toEqual([0, 1, 3]);
    expect(spacedIndices([7], 50)).toEqual([0]);
    expect(spacedIndices([], 50)).toEqual([]);
  });

  it('finds the nearest value and where a curve passes a level', () => {
    expect(nearestIndex([1, 5, 9], 6.9)).toBe(1);
    const curve = [
      { x: 0, y: 1 },
      { x: 10, y: 0 },
    ];
    expect(crossingAt(curve, 0.75)).toBe(2.5);
    expect(crossingAt(curve, 2)).toBeNull();
  });
});
