import { describe, expect, it } from '@jest/globals';
import type { ProjectionAssumptions } from './assumptions.js';
import { labelOf, periodsOf } from './periods.js';
import { projectMonths } from './project-months.js';
import { createRandomSource } from './random-source.js';
import { scaled, scenarios, tornado } from './sensitivity.js';
import { simulate } from './simulate.js';

const base: ProjectionAssumptions = {
  currency: 'EUR',
  startMonth: '2026-02',
  trialsPerMonth: 100,
  trialGrowth: 0,
  trialMonths: 0,
  conversion: 0.1,
  tiers: [{ name: 'One', price: '10', share: 1, churn: 0.1, upgrade: 0, startingCustomers: 0 }],
  earlyMonths: 0,
  earlyChurn: 0,
  fixedCosts: '50',
  variableCost: '1',
  paymentFeePercent: '2.9',
  paymentFeeFixed: '0.30',
  acquisitionCost: '0.2',
  initialInvestment: '500',
  promotion: null,
  incomeGoal: null,
  uncertainty: { trials: 0, conversion: 0, churn: 0 },
};
const twoTiers: ProjectionAssumptions = {
  ...base,
  trialsPerMonth: 400,
  trialGrowth: 0.03,
  trialMonths: 1,
  tiers: [
    { name: 'One', price: '10', share: 0.7, churn: 0.08, upgrade: 0.05, startingCustomers: 30 },
    { name: 'Two', price: '30', share: 0.3, churn: 0.03, upgrade: 0, startingCustomers: 5 },
  ],
  earlyMonths: 2,
  earlyChurn: 0.2,
  incomeGoal: '1000',
};

describe('the expected course', () => {
  it('is the geometric series that constant arrivals and churn give, with every cost', () => {
    const months = projectMonths(base, 3);
    // 10; 10 × 0.9 + 10; 19 × 0.9 + 10.
    expect(months.map(({ customers }) => customers.toString())).toEqual(['10', '19', '27.1']);
    // 100 − 50 − 13 − 2.90 − 20.
    expect(months[0]).toMatchObject({ month: 1 });
    expect(months.map(({ profit }) => profit.toString())).toEqual(['14.1', '89.79', '157.911']);
    expect(months[2]?.cumulativeProfit.toString()).toBe('-238.199');
    expect(months[1]?.churnedCustomers.toString()).toBe('1');
  });

  it('brings trials to payment later, ages cohorts, and moves customers up', () => {
    const months = projectMonths(twoTiers, 2);
    // Month 1: 30 × 0.92 = 27.6, of which 1.38 move up; 5 × 0.97 + 1.38. Nobody converts yet.
    expect(months[0]?.customersByTier.map(String)).toEqual(['26.22', '6.23']);
    expect(months[0]?.newCustomers.toString()).toBe('0');
    expect(months[1]?.newCustomers.toString()).toBe('40');
  });

  it('loses young customers at the early rate only while they are young', () => {
    const young = { ...base, earlyMonths: 2, earlyChurn: 0.5, conversion: 1, trialsPerMonth: 100, trialGrowth: -1 };
    // 100 arrive in the first month only: half leave, half leave, then a tenth.
    expect(projectMonths(young, 4).map(({ customers }) => customers.toString())).toEqual(['100', '50', '25', '22.5']);
  });

  it('adds months up to quarters and years of the calendar', () => {
    const months = projectMonths(base, 12);
    const quarters = periodsOf(months, 'QUARTER', base.startMonth, 2);
    expect(quarters.map(({ label, months: count }) => [label, count])).toEqual([
      ['2026-Q1', 2],
      ['2026-Q2', 3],
      ['2026-Q3', 3],
      ['2026-Q4', 3],
      ['2027-Q1', 1],
    ]);
    expect(quarters[0]).toMatchObject({
      customers: 19,
      revenue: '290.00',
      monthlyRecurringRevenue: '190.00',
      profit: '103.89',
    });
    expect(periodsOf(months, 'YEAR', base.startMonth, 2).map(({ label }) => label)).toEqual(['2026', '2027']);
    expect(labelOf('2026-11', 2, 'MONTH')).toBe('2027-01');
  });
});

describe('sensitivity', () => {
  it('moves one assumption at a time and puts the widest swing first', () => {
    const bars = tornado(base, 12, 0.2, 2);
    expect(bars.map(({ swing }) => Number(swing))).toEqual(
      bars.map(({ swing }) => Number(swing)).sort((a, b) => b - a),
    );
    const fixed = bars.find(({ factor }) => factor === 'FIXED_COSTS');
    // Twelve months of 10 less and 10 more.
    expect(fixed?.swing).toBe('240.00');
    expect(Number(bars.find(({ factor }) => factor === 'CHURN')?.whenLower)).toBeGreaterThan(
      Number(bars.find(({ factor }) => factor === 'CHURN')?.whenHigher),
    );
  });

  it('orders its scenarios, keeps rates within bounds, and leaves the expected one alone', () => {
    const [bad, expected, good] = scenarios(base, 24, 2);
    expect(Number(bad?.profit)).toBeLessThan(Number(expected?.profit));
    expect(Number(expected?.profit)).toBeLessThan(Number(good?.profit));
    expect(expected?.profit).toBe(projectMonths(base, 24).at(-1)?.cumulativeProfit.toFixed(2));
    expect(scaled({ ...base, conversion: 0.9 }, { CONVERSION: 2 }).conversion).toBe(1);
  });
});

describe('random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandomSource(seed).uniform);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32));
  });

  it.each([
    [5, 0.3],
    [40, 0.1],
    [100, 0.5],
    [1_000, 0.04],
    [5_000, 0.9],
  ])('binomial(%d, %d) has the mean, variance and skewness it must have', (trials, probability) => {
    const random = createRandomSource(42);
    const draws = Array.from({ length: 40_000 }, () => random.binomial(trials, probability));
    const variance = trials * probability * (1 - probability);
    checkMoments(draws, trials * probability, variance, (1 - 2 * probability) / Math.sqrt(variance));
    expect(Math.max(...draws)).toBeLessThanOrEqual(trials);
  });

  it.each([0.5, 8, 30, 400])('poisson(%d) has the mean, variance and skewness it must have', (mean) => {
    const random = createRandomSource(43);
    checkMoments(
      Array.from({ length: 40_000 }, () => random.poisson(mean)),
      mean,
      mean,
      1 / Math.sqrt(mean),
    );
  });

  it('binomial draws follow the distribution itself (chi-square, both samplers)', () => {
    for (const [trials, probability] of [
      [20, 0.2],
      [60, 0.3],
    ] as const) {
      const random = createRandomSource(44);
      const counts = new Map<number, number>();
      const draws = 50_000;
      for (let index = 0; index < draws; index += 1) {
        const drawn = random.binomial(trials, probability);
        counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
      }
      let [weight, chiSquare, cells] = [(1 - probability) ** trials, 0, 0];
      for (let count = 0; count <= trials; count += 1) {
        const expected = weight * draws;
        if (expected >= 5) {
          chiSquare += ((counts.get(count) ?? 0) - expected) ** 2 / expected;
          cells += 1;
        }
        weight *= ((trials - count) / (count + 1)) * (probability / (1 - probability));
      }
      // Four standard deviations above its mean.
      expect(chiSquare).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
    }
  });
});

describe('the simulation', () => {
  const options = { months: 24, paths: 4_000, seed: 1 };

  it('is repeated exactly by its seed', () => {
    expect(simulate(twoTiers, options)).toEqual(simulate(twoTiers, options));
    expect(simulate(twoTiers, options)).not.toEqual(simulate(twoTiers, { ...options, seed: 2 }));
  });

  it('has its middle where the expected course is, when nothing but chance is uncertain', () => {
    const expected = projectMonths(twoTiers, 24);
    for (const { month, customers, cumulativeProfit } of simulate(twoTiers, options).months.slice(5)) {
      const at = expected[month - 1];
      expect(Math.abs(customers.p50 / (at?.customers.toNumber() ?? 0) - 1)).toBeLessThan(0.02);
      expect(cumulativeProfit.p10).toBeLessThanOrEqual(cumulativeProfit.p50);
      expect(cumulativeProfit.p50).toBeLessThanOrEqual(cumulativeProfit.p90);
    }
  });

  it('spreads as binomial churn does', () => {
    // 1,000 customers, nobody comes, a tenth leaves: after a month Binomial(1000, 0.9).
    const closed = {
      ...base,
      trialsPerMonth: 0,
      tiers: [
        { ...base.tiers[0], name: 'One', price: '10', share: 1, churn: 0.1, upgrade: 0, startingCustomers: 1_000 },
      ],
    };
    const [month] = simulate(closed, { months: 1, paths: 20_000, seed: 3 }).months;
    const deviation = Math.sqrt(1_000 * 0.9 * 0.1);
    expect(Math.abs((month?.customers.p10 ?? 0) - (900 - 1.2816 * deviation))).toBeLessThanOrEqual(1);
    expect(Math.abs((month?.customers.p90 ?? 0) - (900 + 1.2816 * deviation))).toBeLessThanOrEqual(1);
  });

  it('is wider when the assumptions themselves are unsure', () => {
    const width = (assumptions: ProjectionAssumptions) => {
      const last = simulate(assumptions, options).months.at(-1)?.cumulativeProfit;
      return (last?.p90 ?? 0) - (last?.p10 ?? 0);
    };
    expect(width({ ...twoTiers, uncertainty: { trials: 0.3, conversion: 0.3, churn: 0.3 } })).toBeGreaterThan(
      3 * width(twoTiers),
    );
  });

  it('tells the probability of breakeven by month, never falling, and the months until the goal', () => {
    const { months, monthsToGoal, monthsToBreakeven } = simulate(twoTiers, options);
    const probabilities = months.map(({ breakevenProbability }) => breakevenProbability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => a - b));
    expect(probabilities.at(-1)).toBe(1);
    const half = months.find(({ breakevenProbability }) => breakevenProbability >= 0.5)?.month;
    expect(monthsToBreakeven.p50).toBe(half);
    expect(monthsToGoal?.p10).toBeLessThanOrEqual(monthsToGoal?.p50 ?? 0);
    expect(simulate({ ...twoTiers, incomeGoal: '1e9' }, { ...options, paths: 100 }).monthsToGoal).toEqual({
      p10: null,
      p50: null,
      p90: null,
    });
    expect(simulate(base, { ...options, paths: 10 }).monthsToGoal).toBeNull();
  });
});

function checkMoments(draws: readonly number[], mean: number, variance: number, skewness: number): void {
  const count = draws.length;
  const found = draws.reduce((sum, draw) => sum + draw, 0) / count;
  const spread = draws.reduce((sum, draw) => sum + (draw - found) ** 2, 0) / count;
  const lean = draws.reduce((sum, draw) => sum + (draw - found) ** 3, 0) / count / spread ** 1.5;
  expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.05);
  expect(Math.abs(lean - skewness)).toBeLessThan(0.12);
}
