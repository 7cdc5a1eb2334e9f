import { describe, expect, it } from '@jest/globals';
import { decomposeStl, seasonalStrength, trendStrength } from './index.js';
import { nottinghamTemperature, thirtyValues } from './published-series.test-data.js';

const first = (values: Float64Array) => Array.from(values.slice(0, 5));
const expectClose = (actual: number[], expected: number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 5);
  });
};

describe('STL decomposition', () => {
  it('reproduces the figures that the STL libraries of A. Kane publish', () => {
    const { seasonal, trend, remainder, weights } = decomposeStl(thirtyValues, { period: 7, seasonalWindow: 7 });
    expectClose(first(seasonal), [0.36926576, 0.75655484, -1.3324139, 1.9553658, -0.6044802]);
    expectClose(first(trend), [4.804099, 4.9097075, 5.015316, 5.16045, 5.305584]);
    expectClose(first(remainder), [-0.17336464, 3.3337379, -1.6829021, 1.8841844, -4.7011037]);
    expect(first(weights)).toEqual([1, 1, 1, 1, 1]);
  });

  it('reproduces them for the robust fit too', () => {
    const fit = decomposeStl(thirtyValues, { period: 7, seasonalWindow: 7, robust: true });
    expectClose(first(fit.seasonal), [0.14922355, 0.47939026, -1.833231, 1.7411387, 0.8200711]);
    expectClose(first(fit.trend), [5.397365, 5.4745436, 5.5517216, 5.6499176, 5.748114]);
    expectClose(first(fit.remainder), [-0.5465884, 3.0460663, -1.7184906, 1.6089439, -6.5681853]);
    expectClose(first(fit.weights), [0.99374926, 0.8129377, 0.9385952, 0.9458036, 0.29742217]);
  });

  it('adds up to the series, point by point', () => {
    const values = nottinghamTemperature.map((value) => value ?? 0);
    const { seasonal, trend, remainder } = decomposeStl(values, { period: 12 });
    values.forEach((value, i) => {
      expect((seasonal[i] ?? 0) + (trend[i] ?? 0) + (remainder[i] ?? 0)).toBeCloseTo(value, 10);
    });
  });

  it('holds a periodic season the same in every year', () => {
    const { seasonal } = decomposeStl(
      nottinghamTemperature.map((value) => value ?? 0),
      { period: 12 },
    );
    for (let i = 12; i < seasonal.length; i++) expect(seasonal[i]).toBeCloseTo(seasonal[i - 12] ?? 0, 12);
  });

  it('refuses less than two cycles', () => {
    expect(() => decomposeStl([1, 2, 3], { period: 12 })).toThrow('two cycles');
  });
});

describe('Strength of season and trend', () => {
  it('is near 1 for the season of the Nottingham temperatures and near 0 for their trend', () => {
    const fit = decomposeStl(
      nottinghamTemperature.map((value) => value ?? 0),
      { period: 12 },
    );
    expect(seasonalStrength(fit)).toBeGreaterThan(0.9);
    expect(trendStrength(fit)).toBeLessThan(0.25);
  });

  it('gives all to the season of a pure cycle and all to the trend of a pure line', () => {
    const cycle = decomposeStl(
      Array.from({ length: 35 }, (_, i) => i % 7),
      { period: 7 },
    );
    expect(seasonalStrength(cycle)).toBeCloseTo(1, 8);
    const line = decomposeStl(
      Array.from({ length: 35 }, (_, i) => i),
      { period: 7 },
    );
    expect(trendStrength(line)).toBeGreaterThan(0.99);
    expect(seasonalStrength(decomposeStl(new Array(24).fill(5), { period: 12 }))).toBe(0);
  });
});
