import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alwaysValidPValue,
  alwaysValidRadius,
  chiSquareGoodnessOfFit,
  chiSquareTail,
  fisherExactTest,
  holm,
  newcombeInterval,
  obrienFlemingSpending,
  type Proportion,
  sequentialBoundaries,
  twoProportionPower,
  twoProportionSampleSize,
  twoProportionTest,
} from './index.js';

const of = (successes: number, trials: number): Proportion => ({ successes, trials });

describe('the pooled z test of two proportions', () => {
  it('has the value of Penn State STAT 415, lesson 9.4', () => {
    const { z, pValue } = twoProportionTest(of(41, 195), of(351, 605));
    expect(z).toBeCloseTo(8.99, 2);
    expect(pValue).toBeLessThan(1e-18);
  });

  it('squared is the chi-square of the two by two table', () => {
    const { z, pValue } = twoProportionTest(of(30, 100), of(45, 110));
    const [a, b, c, d] = [30, 70, 45, 65];
    const n = a + b + c + d;
    const chiSquare = (n * (a * d - b * c) ** 2) / ((a + b) * (c + d) * (a + c) * (b + d));
    expect(z * z).toBeCloseTo(chiSquare, 10);
    expect(chiSquareTail(chiSquare, 1)).toBeCloseTo(pValue, 12);
  });

  it('finds no difference where all or none succeeded, and refuses what is no proportion', () => {
    expect(twoProportionTest(of(0, 10), of(0, 20))).toEqual({ z: 0, pValue: 1 });
    expect(() => twoProportionTest(of(0, 0), of(1, 2))).toThrow(RangeError);
    expect(() => twoProportionTest(of(3, 2), of(1, 2))).toThrow(RangeError);
  });
});

describe("Fisher's exact test", () => {
  it("has R's values for the lady tasting tea and for the convictions of twins", () => {
    expect(fisherExactTest(of(3, 4), of(1, 4))).toBeCloseTo(0.4857, 4);
    expect(fisherExactTest(of(2, 17), of(10, 13))).toBeCloseTo(0.0005367, 7);
  });

  it('is a probability, the same from either side, and 1 without a difference', () => {
    const group = fc
      .integer({ min: 1, max: 400 })
      .chain((trials) => fc.integer({ min: 0, max: trials }).map((successes) => of(successes, trials)));
    fc.assert(
      fc.property(group, group, (one, two) => {
        const p = fisherExactTest(one, two);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExactTest(two, one)).toBeCloseTo(p, 9);
      }),
    );
    expect(fisherExactTest(of(5, 10), of(5, 10))).toBeCloseTo(1, 12);
  });
});

describe('the Newcombe interval', () => {
  it('has the values of Newcombe (1998), table II, method 10', () => {
    const rounded = (first: Proportion, second: Proportion) => {
      const { low, high } = newcombeInterval(first, second);
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(rounded(of(48, 80), of(56, 70))).toEqual(['0.0524', '0.3339']);
    expect(rounded(of(3, 10), of(9, 10))).toEqual(['0.1705', '0.8090']);
    expect(rounded(of(0, 29), of(5, 56))).toEqual(['-0.0381', '0.1926']);
    expect(rounded(of(0, 20), of(10, 10))).toEqual(['0.6791', '1.0000']);
  });
});

describe('the chi-square distribution', () => {
  it('has the critical values of the tables (NIST handbook 1.3.6.7.4)', () => {
    for (const [x, degrees, p] of [
      [3.841, 1, 0.05],
      [5.991, 2, 0.05],
      [16.266, 3, 0.001],
      [10.828, 1, 0.001],
      [18.307, 10, 0.05],
      [124.342, 100, 0.05],
    ] as const) {
      expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 4);
    }
    expect(chiSquareTail(0, 4)).toBe(1);
  });

  it('finds the sample ratio mismatch of Kohavi, Tang and Xu (2020)', () => {
    const { pValue, degreesOfFreedom } = chiSquareGoodnessOfFit([821_588, 815_482], [1, 1]);
    expect(pValue.toExponential(1)).toBe('1.8e-6');
    expect(degreesOfFreedom).toBe(1);
    expect(() => chiSquareGoodnessOfFit([1], [1])).toThrow(RangeError);
    expect(() => chiSquareGoodnessOfFit([0, 0], [1, 1])).toThrow(RangeError);
  });
});

describe('sample size and power', () => {
  it("has the values of R's power.prop.test", () => {
    expect(twoProportionSampleSize({ first: 0.5, second: 0.75, power: 0.9 })).toBeCloseTo(76.7, 1);
    expect(twoProportionPower({ first: 0.5, second: 0.75, size: 50 })).toBeCloseTo(0.74, 3);
  });

  it('takes size and power back to each other, also in unequal groups', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const ratio = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(share, share, ratio, (first, second, k) => {
        fc.pre(Math.abs(first - second) > 0.001);
        const size = twoProportionSampleSize({ first, second, ratio: k, power: 0.85 });
        expect(twoProportionPower({ first, second, ratio: k, size })).toBeCloseTo(0.85, 8);
      }),
    );
  });
});

describe("Holm's procedure", () => {
  it('rejects step by step, and keeps the order', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(10)));
    expect(adjusted).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
    expect(() => holm([1.2])).toThrow(RangeError);
  });
});

describe('group-sequential boundaries', () => {
  it("has the O'Brien-Fleming spending boundaries of five equal looks that ldbounds prints", () => {
    const boundaries = sequentialBoundaries([0.2, 0.4, 0.6, 0.8, 1], 0.05).map((z) => z.toFixed(3));
    expect(boundaries).toEqual(['4.877', '3.357', '2.680', '2.290', '2.031']);
  });

  it('is the fixed test when there is one look at the end', () => {
    expect(sequentialBoundaries([1], 0.05)[0]).toBeCloseTo(1.959964, 4);
    expect(obrienFlemingSpending(1, 0.05)).toBeCloseTo(0.05, 12);
    expect(() => sequentialBoundaries([0.5, 0.5], 0.05)).toThrow(RangeError);
  });
});

describe('always valid p-values', () => {
  it('hold their level under looks after every hundred, where the fixed test does not', () => {
    const random = seeded(20_261_125);
    const runs = 400;
    let [fixed, valid] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      let [first, second] = [0, 0];
      let [fixedFound, validFound] = [false, false];
      for (let size = 100; size <= 5_000; size += 100) {
        for (let n = 0; n < 100; n += 1) {
          if (random() < 0.1) first += 1;
          if (random() < 0.1) second += 1;
        }
        const [one, two] = [of(first, size), of(second, size)];
        fixedFound ||= twoProportionTest(one, two).pValue < 0.05;
        validFound ||= alwaysValidPValue(one, two, 0.02) < 0.05;
      }
      fixed += fixedFound ? 1 : 0;
      valid += validFound ? 1 : 0;
    }
    expect(fixed / runs).toBeGreaterThan(0.2);
    expect(valid / runs).toBeLessThan(0.05);
  });

  it('have an interval that leaves out no difference exactly where the p-value is below the level', () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(count, count, (one, two) => {
        const [first, second] = [of(one, 1_000), of(two, 1_000)];
        const isOutside = Math.abs(two - one) / 1_000 > alwaysValidRadius(first, second, 0.03, 0.05);
        expect(isOutside).toBe(alwaysValidPValue(first, second, 0.03) < 0.05);
      }),
    );
  });

  it('falls with the difference and stays 1 without one', () => {
    expect(alwaysValidPValue(of(100, 1_000), of(100, 1_000), 0.02)).toBe(1);
    expect(alwaysValidPValue(of(100, 1_000), of(200, 1_000), 0.05)).toBeLessThan(1e-6);
    expect(() => alwaysValidPValue(of(1, 2), of(1, 2), 0)).toThrow(RangeError);
  });
});

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
