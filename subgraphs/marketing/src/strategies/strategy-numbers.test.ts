import { describe, expect, it } from '@jest/globals';
import { addUp, money } from '@paissive/money';
import fc from 'fast-check';
import { allocateBudget } from './budget-allocation.js';
import { monthlyGrowth } from './goal-pace.js';

describe('the allocation of a budget', () => {
  it('gives what is left over to the largest remainders', () => {
    const channels = [
      { channel: 'SEO', budgetWeight: 1 },
      { channel: 'EMAIL', budgetWeight: 1 },
      { channel: 'VIDEO', budgetWeight: 1 },
    ] as const;
    expect(allocateBudget(money('100.00', 'EUR'), channels).map(({ amount }) => amount.amount)).toEqual([
      '33.34',
      '33.33',
      '33.33',
    ]);
    expect(allocateBudget(money('100', 'JPY'), channels).map(({ amount }) => amount.amount)).toEqual([
      '34',
      '33',
      '33',
    ]);
  });

  it('adds up to the budget exactly, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (cents, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const budget = money((cents / 100).toFixed(2), 'USD');
        const parts = allocateBudget(
          budget,
          given.map((budgetWeight) => ({ channel: 'SEO', budgetWeight })),
        );
        expect(
          addUp(
            parts.map(({ amount }) => amount),
            'USD',
          ),
        ).toEqual(budget);
      }),
    );
  });

  it('has no parts without a budget or without a weight', () => {
    expect(allocateBudget(null, [{ channel: 'SEO', budgetWeight: 1 }])).toEqual([]);
    expect(allocateBudget(money('1', 'EUR'), [{ channel: 'SEO', budgetWeight: 0 }])).toEqual([]);
  });
});

describe('the pace of a goal', () => {
  const goal = { title: 'Grow', metric: 'VISITS', baseline: '100', target: '200', dueOn: '2027-01-01' } as const;

  it('is the compound growth a month: doubling in a year is 5.95 %', () => {
    // 2^(1/12) − 1 = 0.0594630943…
    expect(monthlyGrowth(goal, new Date('2026-01-01T00:00:00Z'))).toBeCloseTo(0.05946, 4);
  });

  it('is unknown without something to grow from, and when the time is over', () => {
    expect(monthlyGrowth({ ...goal, baseline: null }, new Date('2026-01-01'))).toBeNull();
    expect(monthlyGrowth({ ...goal, baseline: '0' }, new Date('2026-01-01'))).toBeNull();
    expect(monthlyGrowth(goal, new Date('2027-01-01T00:00:00Z'))).toBeNull();
  });
});
