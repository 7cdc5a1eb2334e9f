import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  averageRanks,
  benjaminiHochberg,
  median,
  medianAbsoluteDeviation,
  normalCdf,
  normalQuantile,
  quantile,
  twoSidedNormalPValue,
  wilsonInterval,
} from './index.js';

const expectRelative = (actual: number, expected: number, tolerance = 4e-15) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);

describe('Normal distribution', () => {
  it('has the quantiles printed in Wichura (1988)', () => {
    expectRelative(normalQuantile(0.25), -0.6744897501960817);
    expectRelative(normalQuantile(0.001), -3.090232306167814);
    expectRelative(normalQuantile(1e-20), -9.26234008979841);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });

  it('has the probabilities of the tables (Abramowitz & Stegun 26.2, table 26.1)', () => {
    expectRelative(normalCdf(1), 0.841344746068543);
    expectRelative(normalCdf(2), 0.977249868051821);
    expectRelative(normalCdf(-3), 0.001349898031630095);
    expectRelative(normalCdf(-10), 7.61985302416052e-24, 1e-13);
    expectRelative(twoSidedNormalPValue(1.959963984540054), 0.05);
  });

  it('takes quantile and probability back to each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.9999, noNaN: true }), (p) => {
        expectRelative(normalCdf(normalQuantile(p)), p, 1e-12);
      }),
    );
  });

  it('refuses what is no probability', () => {
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });
});

describe('Ranks, quantiles and intervals', () => {
  it('ranks ties by the mean of their places', () => {
    expect(Array.from(averageRanks([10, 30, 10, 20, 10]))).toEqual([2, 5, 2, 4, 2]);
  });

  it('interpolates as R does by default', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(median([5, 1, 9])).toBe(5);
    expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9], 1)).toBe(1);
    expect(() => median([])).toThrow(RangeError);
  });

  it('gives the Wilson intervals of Newcombe (1998), table I', () => {
    const rounded = (successes: number, trials: number) => {
      const { low, high } = wilsonInterval(successes, trials);
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(rounded(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(rounded(15, 148)).toEqual(['0.0624', '0.1605']);
    expect(rounded(0, 20)).toEqual(['0.0000', '0.1611']);
    expect(rounded(1, 29)).toEqual(['0.0061', '0.1718']);
  });

  it('finds four discoveries among the fifteen p-values of Benjamini & Hochberg (1995), section 4.1', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(published);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
  });
});
