import { describe, expect, it } from '@jest/globals';
import type { ProjectionAssumptions, TierAssumptions } from './assumptions.js';
import { createCrowd } from './crowd.js';
import { projectMonths } from './project-months.js';
import { quantilesOf } from './quantiles.js';
import { createRandomSource } from './random-source.js';

const PATHS = 20_000;
const tier = (more: Partial<TierAssumptions> = {}): TierAssumptions => ({
  name: 'One',
  price: '10',
  share: 1,
  churn: 0.1,
  upgrade: 0,
  startingCustomers: 0,
  ...more,
});
const base: ProjectionAssumptions = {
  currency: 'EUR',
  startMonth: '2026-01',
  trialsPerMonth: 200,
  trialGrowth: 0,
  trialMonths: 0,
  conversion: 0.1,
  tiers: [tier()],
  earlyMonths: 0,
  earlyChurn: 0,
  fixedCosts: '50',
  variableCost: '1',
  paymentFeePercent: '2.9',
  paymentFeeFixed: '0.30',
  acquisitionCost: '0.2',
  initialInvestment: '0',
  promotion: null,
  incomeGoal: null,
  uncertainty: { trials: 0, conversion: 0, churn: 0 },
};
const rich: ProjectionAssumptions = {
  ...base,
  trialGrowth: 0.05,
  trialMonths: 1,
  tiers: [
    tier({ share: 0.6, churn: 0.08, upgrade: 0.05, startingCustomers: 30 }),
    tier({ name: 'Two', price: '30', share: 0.3, churn: 0.05, upgrade: 0.1 }),
    tier({ name: 'Three', price: '90', share: 0.1, churn: 0.02, startingCustomers: 5 }),
  ],
  earlyMonths: 2,
  earlyChurn: 0.2,
  promotion: { name: 'P', percentOff: '40', amountOff: '1', months: 3, share: 0.5, firstMonth: 2, lastMonth: 5 },
};

/** Mean and variance over all paths after so many months. */
function lived(
  assumptions: ProjectionAssumptions,
  months: number,
  of: 'customers' | 'revenue' | 'profit' = 'customers',
) {
  const crowd = createCrowd(assumptions, PATHS, createRandomSource(5));
  let values = new Float64Array(0);
  for (let month = 1; month <= months; month += 1) values = crowd.live(month)[of].slice();
  const mean = values.reduce((sum, value) => sum + value, 0) / PATHS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / PATHS;
  return { mean, variance, error: Math.sqrt(variance / PATHS) };
}

/** Four standard errors of the mean, five percent of the variance: a false alarm in tens of thousands of seeds. */
function expectMoments(found: ReturnType<typeof lived>, mean: number, variance: number): void {
  expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / PATHS));
  expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.05);
}

describe('a crowd of paths', () => {
  it('has the Poisson numbers of customers that Poisson arrivals and binomial churn give', () => {
    // Thinned Poisson arrivals stay Poisson: 20 × (1 + 0.9 + … + 0.9^11), and the variance is the mean.
    const mean = (20 * (1 - 0.9 ** 12)) / 0.1;
    expectMoments(lived(base, 12), mean, mean);
  });

  it('keeps of those who were there at first the binomial number that survives', () => {
    const closed = { ...base, trialsPerMonth: 0, tiers: [tier({ startingCustomers: 1_000 })] };
    const survival = 0.9 ** 6;
    expectMoments(lived(closed, 6), 1_000 * survival, 1_000 * survival * (1 - survival));
  });

  it('moves the Poisson number up that upgrades give, so that the tiers stay independent', () => {
    // Only those who have moved up pay: the revenue counts them. They are Poisson too.
    const two = { ...base, tiers: [tier({ price: '0', upgrade: 0.2 }), tier({ price: '1', share: 0, churn: 0.05 })] };
    const mean = projectMonths(two, 10).at(-1)?.customersByTier[1]?.toNumber() ?? 0;
    expect(mean).toBeGreaterThan(10);
    expectMoments(lived(two, 10, 'revenue'), mean, mean);
  });

  it('is as wide as unsure worlds make it', () => {
    // Poisson of a mean that is itself a product of two log-normals of mean 1.
    const unsure = { ...base, uncertainty: { trials: 0.3, conversion: 0.2, churn: 0 } };
    const variance = 20 + 400 * ((1 + 0.3 ** 2) * (1 + 0.2 ** 2) - 1);
    expectMoments(lived(unsure, 1), 20, variance);
  });

  it.each(['customers', 'revenue', 'profit'] as const)(
    'has the mean %s of the expected course, promotion included',
    (of) => {
      for (const months of [1, 4, 9]) {
        const expected = projectMonths(rich, months).at(-1)?.[of].toNumber() ?? 0;
        const { mean, error } = lived(rich, months, of);
        expect(Math.abs(mean - expected)).toBeLessThan(4 * error + 1e-9);
      }
    },
  );
});

describe('quantiles', () => {
  it.each([1, 2, 9, 599, 601, 10_000])('of %d values are those of the sorted list, ties included', (count) => {
    const random = createRandomSource(count);
    for (const spread of [1e9, 5, 1]) {
      const values = Float64Array.from({ length: count }, () => Math.floor(random.uniform() * spread));
      const sorted = values.slice().sort();
      const at = (share: number) => sorted[Math.max(Math.ceil(share * count) - 1, 0)];
      expect(quantilesOf(values, new Float64Array(count))).toEqual({ p10: at(0.1), p50: at(0.5), p90: at(0.9) });
    }
  });
});
