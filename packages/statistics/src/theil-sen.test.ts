import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mannKendall, seasonalTheilSen, theilSen } from './index.js';
import { bograRainfall, epaConcentrations } from './published-series.test-data.js';

const observations = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 });

describe('Theil-Sen slope', () => {
  it('agrees with pyMannKendall 1.4 on the Bogra rainfall', () => {
    const values = bograRainfall.filter((value) => value !== null);
    expect(theilSen(values).slope).toBeCloseTo(-0.0064516129032258064, 15);
  });

  it('follows scale and shift of the values, and of time', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: 1, max: 9 }), fc.integer(), (values, scale, shift) => {
        const plain = theilSen(values);
        const moved = theilSen(values.map((value) => value * scale + (shift % 1000)));
        expect(moved.slope).toBeCloseTo(plain.slope * scale, 8);
        expect(moved.low).toBeCloseTo(plain.low * scale, 8);
        const slower = theilSen(values, { times: values.map((_, index) => index * scale - shift / 1e6) });
        expect(slower.slope).toBeCloseTo(plain.slope / scale, 6);
      }),
    );
  });

  it('gains what a straight line adds', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -20, max: 20 }), (values, slope) => {
        const tilted = theilSen(values.map((value, index) => value + slope * index));
        expect(tilted.slope).toBeCloseTo(theilSen(values).slope + slope, 8);
      }),
    );
  });

  it('has its slope inside its interval, and the interval around 0 where the test sees nothing', () => {
    fc.assert(
      fc.property(observations, (values) => {
        const { slope, low, high } = theilSen(values);
        expect(low).toBeLessThanOrEqual(slope);
        expect(high).toBeGreaterThanOrEqual(slope);
        if (mannKendall(values).s === 0) expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });

  it('withstands a third of wild values', () => {
    const line = Array.from({ length: 30 }, (_, index) => (index % 4 === 1 ? 1e6 : 5 + 2 * index));
    expect(theilSen(line).slope).toBeCloseTo(2, 0);
  });

  it('leaves out gaps without moving the others in time', () => {
    expect(theilSen([0, null, null, 6, 8]).slope).toBe(2);
  });
});

describe('Seasonal Theil-Sen slope', () => {
  it('gives 0.06 a year, 95 % interval 0.05786914 to 0.07213086, for example 14-10 of the EPA guidance (EnvStats)', () => {
    const { slope, low, high } = seasonalTheilSen(epaConcentrations, { period: 12 });
    expect(slope).toBeCloseTo(0.06, 12);
    expect(low.toFixed(8)).toBe('0.05786914');
    expect(high.toFixed(8)).toBe('0.07213086');
  });

  it('agrees with pyMannKendall 1.4 on the Bogra rainfall over the complete years', () => {
    const complete = Array.from({ length: 30 }, (_, year) => bograRainfall.slice(year * 12, year * 12 + 12))
      .filter((year) => !year.includes(null))
      .flat();
    expect(seasonalTheilSen(complete, { period: 12 }).slope).toBeCloseTo(-0.16666666666666666, 14);
  });

  it('refuses a series in which no season comes twice', () => {
    expect(() => seasonalTheilSen([1, 2, 3], { period: 12 })).toThrow('No pair');
  });
});
