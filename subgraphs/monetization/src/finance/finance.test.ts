import { describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import { breakeven, marginOfSafety } from './breakeven.js';
import { margins } from './margins.js';
import { netPresentValue } from './net-present-value.js';
import { annualisedReturn, returnOnInvestment } from './return-on-investment.js';
import { revenueRetention } from './revenue-retention.js';
import { unitEconomics } from './unit-economics.js';

const usd = (amount: string) => money(amount, 'USD');

describe('breakeven', () => {
  const birdbaths = { fixedCosts: usd('18000'), price: usd('100'), variableCost: usd('20') };

  it('is 225 birdbaths or 22,500 dollars for Hicks Manufacturing, and 425 with a profit of 16,000', () => {
    expect(breakeven(birdbaths)).toMatchObject({ kind: 'reached', revenue: usd('22500') });
    expect(unitsOf(birdbaths)).toEqual(['225', '225']);
    expect(unitsOf({ ...birdbaths, targetProfit: usd('16000') })).toEqual(['425', '425']);
  });

  it('is 50,000 units in the example of the Small Business Administration', () => {
    expect(unitsOf({ fixedCosts: usd('60000'), price: usd('2'), variableCost: usd('0.80') })).toEqual([
      '50000',
      '50000',
    ]);
  });

  it('rounds units up, and is never reached at a loss per unit', () => {
    expect(unitsOf({ ...birdbaths, fixedCosts: usd('18001') })).toEqual(['225.0125', '226']);
    expect(breakeven({ ...birdbaths, variableCost: usd('100') }).kind).toBe('never');
  });

  it('leaves a margin of safety', () => {
    expect(marginOfSafety(30_000, 22_500)?.toNumber()).toBe(0.25);
    expect(marginOfSafety(0, 22_500)).toBeNull();
  });

  function unitsOf(input: Parameters<typeof breakeven>[0]) {
    const point = breakeven(input);
    return point.kind === 'reached' ? [point.units.toString(), point.wholeUnits.toString()] : [];
  }
});

describe('return on investment', () => {
  it('is 20 % from 1,000 to 1,200, and 8.45 % a year for 50 % over five years', () => {
    expect(returnOnInvestment(1_000, 1_200)?.toNumber()).toBe(0.2);
    expect(annualisedReturn('0.5', 5)?.toFixed(4)).toBe('0.0845');
  });

  it('says nothing where there is nothing to compare with', () => {
    expect(returnOnInvestment(0, 100)).toBeNull();
    expect(annualisedReturn(-2, 1)).toBeNull();
    expect(annualisedReturn('0.5', 0)).toBeNull();
  });
});

describe('margins', () => {
  it('takes costs off step by step', () => {
    const { grossMargin, operatingMargin, netMargin } = margins({
      revenue: 200_000,
      costOfRevenue: 100_000,
      operatingExpenses: 50_000,
      otherExpenses: 10_000,
    });
    expect([grossMargin, operatingMargin, netMargin].map(Number)).toEqual([0.5, 0.25, 0.2]);
    expect(margins({ revenue: 0, costOfRevenue: 1, operatingExpenses: 1 }).netMargin).toBeNull();
  });
});

describe('net present value', () => {
  const first = [-10_000, 3_000, 4_200, 6_800];
  const second = [-40_000, 8_000, 9_200, 10_000, 12_000, 14_500];

  it("is that of Excel's examples, in the convention that each of them uses", () => {
    expect(netPresentValue('0.1', first, 'SPREADSHEET').toFixed(2)).toBe('1188.44');
    expect(netPresentValue('0.08', second, 'TIME_ZERO').toFixed(2)).toBe('1922.06');
    expect(netPresentValue('0.08', [...second, -9_000], 'TIME_ZERO').toFixed(2)).toBe('-3749.47');
  });

  it('differs between the conventions by one period of discount', () => {
    const spreadsheet = netPresentValue('0.1', first, 'SPREADSHEET');
    expect(netPresentValue('0.1', first, 'TIME_ZERO').toFixed(20)).toBe(spreadsheet.times('1.1').toFixed(20));
  });

  it('is the plain sum without a discount, zero without flows, and refuses −100 %', () => {
    expect(netPresentValue(0, first, 'TIME_ZERO').toNumber()).toBe(4_000);
    expect(netPresentValue('0.1', [], 'SPREADSHEET').toNumber()).toBe(0);
    expect(() => netPresentValue(-1, first, 'TIME_ZERO')).toThrow(RangeError);
  });
});

describe('unit economics', () => {
  it('are those of the published example: 15,000 of lifetime value, 2.5 times the cost, 16 months of payback', () => {
    const economics = unitEconomics({
      averageRevenue: 500,
      grossMargin: '0.75',
      monthlyChurn: '0.025',
      acquisitionCost: 6_000,
    });
    expect(economics.lifetimeValue?.toNumber()).toBe(15_000);
    expect(economics.lifetimeValueToCost?.toNumber()).toBe(2.5);
    expect(economics.paybackMonths?.toNumber()).toBe(16);
    expect(economics.lifetimeMonths?.toNumber()).toBe(40);
  });

  it('have no lifetime without churn, and no payback without a profit', () => {
    const free = unitEconomics({ averageRevenue: 0, grossMargin: '0.8', monthlyChurn: 0, acquisitionCost: 10 });
    expect(free).toMatchObject({
      lifetimeValue: null,
      lifetimeMonths: null,
      lifetimeValueToCost: null,
      paybackMonths: null,
    });
  });
});

describe('revenue retention', () => {
  const month = {
    starting: 10_000,
    newBusiness: 2_000,
    expansion: 800,
    reactivation: 200,
    contraction: 250,
    churn: 500,
  };

  it('counts expansion in net, not in gross, and reactivation in neither', () => {
    const { netRevenueRetention, grossRevenueRetention, quickRatio, ending } = revenueRetention(month);
    expect([netRevenueRetention, grossRevenueRetention, quickRatio, ending].map(Number)).toEqual([
      1.005, 0.925, 4, 12_250,
    ]);
  });

  it('says nothing without a start or without losses', () => {
    const start = revenueRetention({ ...month, starting: 0, contraction: 0, churn: 0 });
    expect(start).toMatchObject({ netRevenueRetention: null, grossRevenueRetention: null, quickRatio: null });
  });
});
