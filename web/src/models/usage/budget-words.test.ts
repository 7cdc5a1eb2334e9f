import { describe, expect, it } from '@jest/globals';
import type { BudgetPartsFragment } from '@/gql/graphql';
import { budgetSentence, usedPercent } from './budget-words';

const usd = (amount: string) => ({ amount, currency: 'USD' });

function budget(spent: string, reserved: string, remaining: string, period: 'MONTH' | 'TOTAL' = 'MONTH') {
  const balance = {
    startsAt: '2026-11-01T00:00:00Z',
    spent: usd(spent),
    reserved: usd(reserved),
    remaining: usd(remaining),
  };
  return { period, limit: usd('2.00'), balance } as BudgetPartsFragment;
}

describe('where a budget stands', () => {
  it('counts what is set aside as used', () => {
    expect(usedPercent(budget('0.50', '0.50', '1.00'))).toBe(50);
  });

  it('says what the limit does to calls', () => {
    expect(budgetSentence(budget('0.50', '0', '1.50'))).toBe(
      '$1.50 left. A call that could cost more is refused before it is sent.',
    );
    expect(budgetSentence(budget('2.00', '0', '0'))).toContain('refused until it begins anew on 1 Dec 2026');
    expect(budgetSentence(budget('2.00', '0', '0', 'TOTAL'))).toContain('refused until it is raised');
  });

  it('takes a budget of nothing as used up', () => {
    expect(usedPercent({ ...budget('0', '0', '0'), limit: usd('0') })).toBe(100);
  });
});
