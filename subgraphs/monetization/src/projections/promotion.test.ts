import { describe, expect, it } from '@jest/globals';
import type { Promotion } from '../strategies/strategy.js';
import type { ProjectionAssumptions } from './assumptions.js';
import { projectMonths } from './project-months.js';
import type { PromotionAssumptions } from './promotion.js';
import { promotionOfStrategy } from './promotion-of-strategy.js';

const base: ProjectionAssumptions = {
  currency: 'EUR',
  startMonth: '2026-01',
  trialsPerMonth: 100,
  trialGrowth: 0,
  trialMonths: 0,
  conversion: 0.1,
  tiers: [{ name: 'One', price: '10', share: 1, churn: 0.1, upgrade: 0, startingCustomers: 100 }],
  earlyMonths: 0,
  earlyChurn: 0,
  fixedCosts: '0',
  variableCost: '0',
  paymentFeePercent: '0',
  paymentFeeFixed: '0.50',
  acquisitionCost: '0',
  initialInvestment: '0',
  promotion: null,
  incomeGoal: null,
  uncertainty: { trials: 0, conversion: 0, churn: 0 },
};
const half: PromotionAssumptions = {
  name: 'Half',
  percentOff: '50',
  amountOff: '0',
  months: 2,
  share: 1,
  firstMonth: 1,
  lastMonth: null,
};
const project = (promotion: Partial<PromotionAssumptions>, more: Partial<ProjectionAssumptions> = {}) =>
  projectMonths({ ...base, ...more, promotion: { ...half, ...promotion } }, 3);
const revenues = (promotion: Partial<PromotionAssumptions>, more: Partial<ProjectionAssumptions> = {}) =>
  project(promotion, more).map(({ revenue }) => revenue.toString());

describe('a promotion in a projection', () => {
  it('halves the first two payments of each cohort, and of nobody who was there before', () => {
    // Old customers 90, 81, 72.9; new ones 10 a month, of whom 9 and 8.1 stay.
    expect(revenues({})).toEqual(['950', '905', `${72.9 * 10 + 10 * 5 + 9 * 5 + 8.1 * 10}`]);
  });

  it('changes what is paid and nothing else', () => {
    const without = projectMonths(base, 3);
    expect(project({}).map(({ customers }) => customers.toString())).toEqual(
      without.map(({ customers }) => customers.toString()),
    );
    expect(revenues({ percentOff: '0' })).toEqual(without.map(({ revenue }) => revenue.toString()));
  });

  it('goes to those only who join while it is offered', () => {
    // Those of the second month: half in the second and the third.
    expect(revenues({ firstMonth: 2, lastMonth: 2 })).toEqual(['1000', '950', '955']);
  });

  it('goes to a share of the new customers, takes an amount off, and never below zero', () => {
    expect(revenues({ share: 0.5 })[0]).toBe('975');
    expect(revenues({ percentOff: '0', amountOff: '4' })[0]).toBe('960');
    expect(revenues({ percentOff: '50', amountOff: '4' })[0]).toBe('910');
    expect(revenues({ percentOff: '0', amountOff: '40' })[0]).toBe('900');
  });

  it('of free months costs no fee for payments that nobody makes', () => {
    const [first] = project({ percentOff: '100' });
    expect([first?.revenue.toString(), first?.costs.toString()]).toEqual(['900', '45']);
    const [shared] = project({ percentOff: '100', share: 0.5 });
    expect([shared?.revenue.toString(), shared?.costs.toString()]).toEqual(['950', '47.5']);
  });

  it('stands beside early churn, each with its own ages', () => {
    const early = {
      earlyMonths: 1,
      earlyChurn: 0.5,
      tiers: base.tiers.map((tier) => ({ ...tier, startingCustomers: 0 })),
    };
    // 10; 10 + 5; 10 + 5 + 4.5: the first two payments of each are halved.
    expect(revenues({}, early)).toEqual(['50', '75', '120']);
    expect(revenues({ months: 1 }, { ...early, earlyMonths: 3 })).toEqual(['50', '100', '125']);
  });
});

describe('the promotion of a strategy', () => {
  const given = (more: Partial<Promotion> = {}): Promotion => ({
    name: 'Launch',
    code: null,
    percentOff: '25',
    amountOff: null,
    startsAt: null,
    endsAt: null,
    durationMonths: 3,
    ...more,
  });
  const of = (...promotions: Promotion[]) => promotionOfStrategy({ promotions }, { startMonth: '2026-03', months: 12 });

  it('is the first that applies by itself and ends for each customer', () => {
    expect(of(given({ code: 'FRIENDS' }), given({ durationMonths: null }), given({ durationMonths: 24 }))).toBeNull();
    expect(of(given({ code: 'FRIENDS' }), given())).toEqual({
      name: 'Launch',
      percentOff: '25',
      amountOff: '0',
      months: 3,
      share: 1,
      firstMonth: 1,
      lastMonth: null,
    });
    const amountOff = { amount: '5.00', currency: 'EUR' };
    expect(of(given({ percentOff: null, amountOff }))).toMatchObject({ percentOff: '0', amountOff: '5.00' });
  });

  it('is offered in the months of its time', () => {
    const months = (startsAt: string | null, endsAt: string | null) => {
      const found = of(given({ startsAt, endsAt }));
      return found && [found.firstMonth, found.lastMonth];
    };
    expect(months('2026-05-20T00:00:00.000Z', '2026-07-01T00:00:00.000Z')).toEqual([3, 4]);
    expect(months('2025-01-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z')).toEqual([1, 1]);
    expect(months('2025-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')).toBeNull();
    expect(months('2027-03-01T00:00:00.000Z', null)).toBeNull();
  });
});
