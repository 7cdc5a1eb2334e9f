import { linearScale, niceTicks } from './scale';
import { median, slopeBounds, theilSenLine } from './trend-line';

describe('scale', () => {
  it('maps linearly, downwards too, and survives an empty domain', () => {
    expect(linearScale([0, 10], [100, 0])(2.5)).toBe(75);
    expect(linearScale([3, 3], [0, 50])(3)).toBe(0);
  });

  it('covers the highest value with few round steps', () => {
    expect(niceTicks(4_870)).toEqual([0, 2_000, 4_000, 6_000]);
    expect(niceTicks(100)).toEqual([0, 50, 100]);
    expect(niceTicks(0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(niceTicks(0)).toEqual([0, 1]);
  });
});

describe('trend line', () => {
  it('is the line itself for a history that lies on one', () => {
    const searches = Array.from({ length: 25 }, (_, month) => 100 + month * 10);
    const slopePerYear = (10 * 12) / median(searches);
    const line = theilSenLine(searches, slopePerYear);
    expect(line.first).toBeCloseTo(100);
    expect(line.last).toBeCloseTo(340);
  });

  it('is not moved by an outlier', () => {
    const searches = Array.from({ length: 25 }, () => 200);
    searches[3] = 90_000;
    expect(theilSenLine(searches, 0)).toEqual({ first: 200, last: 200 });
  });

  it('draws the bounds of the slope through the same middle', () => {
    const searches = Array.from({ length: 13 }, () => 120);
    const { low, high } = slopeBounds(searches, { first: 120, last: 120 }, { low: -0.5, high: 0.5 });
    expect([low.first, low.last, high.first, high.last]).toEqual([150, 90, 90, 150]);
  });
});
