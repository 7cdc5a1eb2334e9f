import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type InternalRateOfReturn, internalRateOfReturn, MAX_CASH_FLOWS } from './internal-rate-of-return.js';

const rates = (found: InternalRateOfReturn) =>
  (found.kind === 'one' ? [found.rate] : found.kind === 'several' ? found.rates : []).map((rate) =>
    Number(rate.toFixed(6)),
  );

describe('the internal rate of return', () => {
  it("is that of Excel's example, after two, four and five years", () => {
    const flows = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
    expect(rates(internalRateOfReturn(flows))).toEqual([0.086631]);
    expect(rates(internalRateOfReturn(flows.slice(0, 5)))).toEqual([-0.021245]);
    expect(rates(internalRateOfReturn(flows.slice(0, 3)))).toEqual([-0.443507]);
  });

  it("reports both rates of Lorie and Savage's pump and of Hirshleifer's example", () => {
    expect(rates(internalRateOfReturn([-1_600, 10_000, -10_000]))).toEqual([0.25, 4]);
    expect(rates(internalRateOfReturn([-1, 5, -6]))).toEqual([1, 2]);
  });

  it('reports three rates', () => {
    // (1 + r − 1.1)(1 + r − 1.2)(1 + r − 1.3)
    expect(rates(internalRateOfReturn([-1_000, 3_600, -4_310, 1_716]))).toEqual([0.1, 0.2, 0.3]);
  });

  it("finds none in Hirshleifer's −1, 3, −2.5, and says why", () => {
    expect(internalRateOfReturn([-1, 3, -2.5])).toEqual({ kind: 'none', reason: 'NEVER_ZERO' });
    expect(internalRateOfReturn([-100, -1, 0])).toEqual({ kind: 'none', reason: 'ONE_SIGN' });
    expect(internalRateOfReturn([])).toEqual({ kind: 'none', reason: 'ONE_SIGN' });
  });

  it('finds a rate at which the present value only touches zero', () => {
    expect(rates(internalRateOfReturn([1, -2.2, 1.21]))).toEqual([0.1]);
  });

  it('finds the rate of a loan over fifty years of months', () => {
    const payment = 1_000;
    const monthly = 0.004;
    const months = MAX_CASH_FLOWS - 1;
    const principal = (payment * (1 - (1 + monthly) ** -months)) / monthly;
    expect(rates(internalRateOfReturn([principal, ...Array(months).fill(-payment)]))).toEqual([monthly]);
    expect(() => internalRateOfReturn(Array(MAX_CASH_FLOWS + 1).fill(1))).toThrow(RangeError);
  });

  it('is the one rate that an investment followed by income was made with', () => {
    const income = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(income, fc.integer({ min: -300, max: 2_000 }), (flows, perMille) => {
        const rate = perMille / 1_000;
        const price = flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (index + 1), 0);
        const found = internalRateOfReturn([-price, ...flows]);
        expect(found.kind).toBe('one');
        if (found.kind === 'one') expect(found.rate).toBeCloseTo(rate, 6);
      }),
    );
  });
});
