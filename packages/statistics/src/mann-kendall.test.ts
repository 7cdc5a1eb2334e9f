import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hamedRao, kendallScore, mannKendall, seasonalMannKendall } from './index.js';
import { bograRainfall, epaConcentrations, nottinghamTemperature } from './published-series.test-data.js';

const observations = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 60 });

describe('Mann-Kendall test', () => {
  it('agrees with pyMannKendall 1.4 on the Bogra rainfall, ties and gaps included', () => {
    const test = mannKendall(bograRainfall);
    expect(test.s).toBe(-1959);
    expect(test.variance).toBeCloseTo(4889800.333333333, 6);
    expect(test.z).toBeCloseTo(-0.8854562842589916, 14);
    expect(test.pValue).toBeCloseTo(0.37591058740506833, 14);
    expect(test.tauA).toBeCloseTo(-0.03153167653875869, 14);
  });

  it('counts what comparing all pairs counts', () => {
    fc.assert(
      fc.property(observations, (values) => {
        let s = 0;
        values.forEach((later, j) => {
          for (const earlier of values.slice(0, j)) s += Math.sign(later - earlier);
        });
        expect(kendallScore(values).s).toBe(s);
      }),
    );
  });

  it('turns its sign when time runs backwards, and keeps its p-value', () => {
    fc.assert(
      fc.property(observations, (values) => {
        const forward = mannKendall(values);
        const backward = mannKendall(values.toReversed());
        expect(backward.s + forward.s).toBe(0);
        expect(backward.pValue).toBe(forward.pValue);
      }),
    );
  });

  it('does not change under a strictly increasing transformation of the values', () => {
    fc.assert(
      fc.property(observations, (values) => {
        expect(mannKendall(values.map((value) => Math.exp(value / 10) * 3 - 7))).toEqual(mannKendall(values));
      }),
    );
  });

  it('reaches tau-b 1 for a strict rise and finds nothing in a constant', () => {
    expect(mannKendall([1, 2, 4, 8, 16]).tauB).toBe(1);
    expect(mannKendall([3, 3, 3, 3])).toMatchObject({ s: 0, variance: 0, z: 0, pValue: 1, tauB: 0 });
  });

  it('refuses fewer than two observations and numbers that are not finite', () => {
    expect(() => mannKendall([1, null])).toThrow(RangeError);
    expect(() => mannKendall([1, Number.NaN, 2])).toThrow(RangeError);
  });
});

describe('Seasonal Mann-Kendall test', () => {
  it('agrees with pyMannKendall 1.4 on the Bogra rainfall', () => {
    const test = seasonalMannKendall(bograRainfall, { period: 12 });
    expect(test.s).toBe(-399);
    expect(test.variance).toBeCloseTo(34702.333333333336, 8);
    expect(test.z).toBeCloseTo(-2.136504114534638, 13);
    expect(test.pValue).toBeCloseTo(0.03263834596177739, 14);
    expect(test.tauA).toBeCloseTo(-0.0794979079497908, 14);
  });

  it('gives S = 224, p = 0.036 for the Nottingham temperatures, as the manual of the R package trend prints', () => {
    const test = seasonalMannKendall(nottinghamTemperature, { period: 12 });
    expect(test.s).toBe(224);
    expect(test.pValue.toFixed(3)).toBe('0.036');
    // The manual's p-values by month leave out the correction for continuity, so only its scores are compared.
    const month = (index: number) => mannKendall(nottinghamTemperature.filter((_, i) => i % 12 === index));
    expect([month(7).s, month(8).s]).toEqual([80, 67]);
  });

  it('gives z = 5.1849514, p = 2.160712e-07 for example 14-10 of the EPA guidance, as EnvStats prints', () => {
    const test = seasonalMannKendall(epaConcentrations, { period: 12 });
    expect(test.z.toFixed(7)).toBe('5.1849514');
    expect(test.pValue.toExponential(6)).toBe('2.160712e-7');
    expect(test.tauA.toFixed(7)).toBe('0.9722222');
  });

  it('agrees with pyMannKendall on the test for correlated seasons over the complete years', () => {
    const complete = wholeYears(bograRainfall);
    const test = seasonalMannKendall(complete, { period: 12, seasons: 'correlated' });
    expect(test.s).toBe(-333);
    expect(test.variance).toBeCloseTo(31427.666666666664, 7);
  });

  it('sees no trend in a pattern that only repeats', () => {
    const yearly = Array.from({ length: 60 }, (_, month) => 100 + 80 * Math.sin((2 * Math.PI * (month % 12)) / 12));
    expect(seasonalMannKendall(yearly, { period: 12 })).toMatchObject({ s: 0, pValue: 1 });
  });
});

describe('Hamed-Rao test', () => {
  it('agrees with pyMannKendall 1.4 on the Bogra rainfall, over all lags and over three', () => {
    const all = hamedRao(bograRainfall);
    expect(all.variance).toBeCloseTo(257403.38678462413, 4);
    expect(all.z).toBeCloseTo(-3.859273515045842, 11);
    expect(all.pValue).toBeCloseTo(0.00011372459883540742, 13);
    const three = hamedRao(bograRainfall, { maxLag: 3 });
    expect(three.variance).toBeCloseTo(14226812.425138814, 4);
    expect(three.pValue).toBeCloseTo(0.603684460662274, 12);
  });

  it('leaves independent observations to the plain test', () => {
    const values = [3, 9, 1, 8, 2, 7, 5, 9, 4, 6];
    expect(hamedRao(values, { maxLag: 2, significance: 0.0001 })).toEqual({
      ...mannKendall(values),
      varianceFactor: 1,
    });
  });

  it('never makes a variance of nothing', () => {
    fc.assert(fc.property(observations, (values) => hamedRao(values).varianceFactor > 0));
  });
});

function wholeYears(series: readonly (number | null)[]): number[] {
  const years = Array.from({ length: series.length / 12 }, (_, year) => series.slice(year * 12, year * 12 + 12));
  return years.filter((year) => !year.includes(null)).flat() as number[];
}
