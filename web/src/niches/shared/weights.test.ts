import { DEFAULT_WEIGHTS, isSameRatio, moveBorder, scoreWith, sharesOf, weightsInput, weightsOf } from './weights';

describe('weights', () => {
  it('count by their ratios only', () => {
    expect(sharesOf(DEFAULT_WEIGHTS).DEMAND).toBeCloseTo(0.3);
    expect(sharesOf({ DEMAND: 1, COMPETITION: 1, TREND: 0, MONETIZATION: 0, RESOURCES: 0 }).COMPETITION).toBe(0.5);
    expect(sharesOf({ DEMAND: 0, COMPETITION: 0, TREND: 0, MONETIZATION: 0, RESOURCES: 0 }).TREND).toBe(0);
  });

  it('move between neighbours without making or losing any', () => {
    const moved = moveBorder(DEFAULT_WEIGHTS, 0, 10);
    expect(moved).toEqual({ ...DEFAULT_WEIGHTS, DEMAND: 40, COMPETITION: 15 });
    expect(moveBorder(DEFAULT_WEIGHTS, 3, 90)).toEqual({ ...DEFAULT_WEIGHTS, MONETIZATION: 30, RESOURCES: 0 });
    expect(moveBorder(DEFAULT_WEIGHTS, 3, -90)).toEqual({ ...DEFAULT_WEIGHTS, MONETIZATION: 0, RESOURCES: 30 });
    expect(moveBorder(DEFAULT_WEIGHTS, 4, 5)).toBe(DEFAULT_WEIGHTS);
  });

  it('score without what is unknown, instead of counting it as 0', () => {
    const factors = [
      { kind: 'DEMAND', value: 80 },
      { kind: 'COMPETITION', value: null },
      { kind: 'TREND', value: 50 },
    ] as const;
    expect(scoreWith(factors, DEFAULT_WEIGHTS)).toBeCloseTo((80 * 30 + 50 * 15) / 45);
    expect(scoreWith([{ kind: 'DEMAND', value: null }], DEFAULT_WEIGHTS)).toBeNull();
  });
});

describe('weights of the API', () => {
  it('are the same there and back, and alike when their ratios are', () => {
    expect(weightsOf(weightsInput(DEFAULT_WEIGHTS))).toEqual(DEFAULT_WEIGHTS);
    const doubled = { DEMAND: 60, COMPETITION: 50, TREND: 30, MONETIZATION: 40, RESOURCES: 20 };
    expect(isSameRatio(DEFAULT_WEIGHTS, doubled)).toBe(true);
    expect(isSameRatio(DEFAULT_WEIGHTS, { ...doubled, DEMAND: 61 })).toBe(false);
  });
});
