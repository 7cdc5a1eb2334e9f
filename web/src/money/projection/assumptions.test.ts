import { ASSUMPTION_FIELDS, INITIAL_ASSUMPTIONS } from './assumption-fields';
import {
  assumptionFaults,
  monthAfter,
  parseAssumptions,
  projectionInput,
  ratesOf,
  usualShares,
  writeAssumptions,
} from './assumptions';

const question = {
  strategyId: '01a2141f-5b96-7304-b597-e370a8d958f4',
  version: 3,
  startMonth: '2026-12',
  assumptions: INITIAL_ASSUMPTIONS,
  tiers: [{ name: 'Basic', price: '9.99' }],
  attempt: 0,
};

describe('assumptions', () => {
  it('survive the way through the address, which holds only what differs', () => {
    const params = new URLSearchParams('strategy=s1&c=99');
    writeAssumptions({ ...INITIAL_ASSUMPTIONS, churn: '3.25', incomeGoal: '' }, params);
    expect(params.toString()).toBe('strategy=s1&l=3.25&q=');
    expect(parseAssumptions(params)).toEqual({ ...INITIAL_ASSUMPTIONS, churn: '3.25', incomeGoal: '' });
  });

  it('have each a code of its own and a good beginning', () => {
    expect(new Set(ASSUMPTION_FIELDS.map(({ code }) => code)).size).toBe(ASSUMPTION_FIELDS.length);
    expect(assumptionFaults(INITIAL_ASSUMPTIONS)).toEqual({});
  });

  it('in an address that cannot be meant are as they are to begin with', () => {
    expect(parseAssumptions(new URLSearchParams('l=lots&m=1000&t=10.5&f=-3'))).toEqual(INITIAL_ASSUMPTIONS);
  });

  it('name what cannot be used', () => {
    expect(assumptionFaults({ ...INITIAL_ASSUMPTIONS, churn: '101', months: '3.5', fixedCosts: 'ten' })).toEqual({
      churn: 'Give 0 to 100 %.',
      months: 'Give a whole number.',
      fixedCosts: expect.stringContaining('digits'),
    });
    expect(assumptionFaults({ ...INITIAL_ASSUMPTIONS, incomeGoal: '', trialGrowth: '-5,5' })).toEqual({});
  });

  it('become an exact question: amounts as typed, rates as shares of 1', () => {
    const input = projectionInput({
      ...question,
      assumptions: { ...INITIAL_ASSUMPTIONS, fixedCosts: '1.234,56', churn: '3,25', incomeGoal: '' },
    });
    expect(input.assumptions).toMatchObject({ fixedCosts: '1234.56', churn: 0.0325, incomeGoal: null });
    expect(input.assumptions?.tiers).toEqual([{ name: 'Basic', price: '9.99', share: 1, churn: 0.0325, upgrade: 0 }]);
  });

  it('asked again have the same key, and another when anything differs', () => {
    const key = projectionInput(question).idempotencyKey;
    expect(projectionInput({ ...question }).idempotencyKey).toBe(key);
    const others = [
      { ...question, version: 4 },
      { ...question, attempt: 1 },
      { ...question, startMonth: '2027-01' },
      { ...question, assumptions: { ...INITIAL_ASSUMPTIONS, seed: '2' } },
    ].map((other) => projectionInput(other).idempotencyKey);
    expect(new Set([key, ...others]).size).toBe(5);
  });

  it('share new customers among tiers so that they add up to 1', () => {
    expect(usualShares(3)).toEqual([4 / 7, 2 / 7, 1 / 7]);
    expect(usualShares(7).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('begin with the next month', () => {
    expect(monthAfter(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01');
    expect(ratesOf({ ...INITIAL_ASSUMPTIONS, incomeGoal: '' }).incomeGoal).toBeNaN();
  });
});
