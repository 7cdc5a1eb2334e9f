import { compareRuns, exactSignTest, passRate } from './compare-runs.js';

describe('comparing two runs', () => {
  it("is McNemar's test in its exact form", () => {
    // Binomial tails by hand: 2 × (1 + 10 + 45) / 2^10 for 8 against 2.
    expect(exactSignTest(8, 2)).toBeCloseTo((2 * 56) / 1_024, 12);
    expect(exactSignTest(2, 8)).toBe(exactSignTest(8, 2));
    expect(exactSignTest(0, 0)).toBe(1);
    expect(exactSignTest(5, 5)).toBe(1);
    expect(exactSignTest(0, 6)).toBeCloseTo(2 / 64, 12);
  });

  it('takes many cases without losing its numbers', () => {
    expect(exactSignTest(1_200, 1_200)).toBe(1);
    expect(exactSignTest(500, 0)).toBeGreaterThan(0);
    expect(exactSignTest(500, 0)).toBeLessThan(1e-140);
  });

  it('tells which cases were gained and lost, and decides only where chance does not', () => {
    const baseline = [true, true, false, false, false, false, false, false, true];
    const candidate = [true, false, true, true, true, true, true, true, true];
    expect(compareRuns(baseline, candidate)).toMatchObject({
      gained: [2, 3, 4, 5, 6, 7],
      lost: [1],
      verdict: 'UNDECIDED',
    });
    expect(compareRuns([false, false, false, false, false, false], Array(6).fill(true)).verdict).toBe('BETTER');
    expect(compareRuns(Array(6).fill(true), [false, false, false, false, false, false]).verdict).toBe('WORSE');
    expect(() => compareRuns([true], [])).toThrow(RangeError);
  });

  it("gives shares with Wilson's interval", () => {
    // Wilson's interval of 15 of 148: 0.0624 to 0.1605.
    expect(passRate(15, 148)).toMatchObject({
      rate: 15 / 148,
      low: expect.closeTo(0.0624, 4),
      high: expect.closeTo(0.1605, 4),
    });
    expect(passRate(0, 0)).toBeNull();
  });
});
