import { monthBefore, monthsUntil } from './months';
import { movementSentence, retentionSentence, unusualSentence } from './revenue-sentences';

const month = (starting: string, ending: string, parts: object = {}) => ({
  month: '2026-01',
  starting,
  ending,
  newBusiness: '0.00',
  expansion: '0.00',
  reactivation: '0.00',
  contraction: '0.00',
  churn: '0.00',
  ...parts,
});
const cohort = (name: string, retained: number[], unusual = -1) => ({
  month: name,
  size: retained[0] ?? 0,
  cells: retained.map((count, age) => ({ age, retained: count, isUnusual: age === unusual })),
});

describe('sentences about revenue', () => {
  it('say where it came from and went, and what was won and lost', () => {
    const months = [
      month('100.00', '250.00', { newBusiness: '200.00', churn: '-50.00' }),
      month('250.00', '300.00', { expansion: '40.00', reactivation: '30.00', contraction: '-20.00' }),
    ];
    expect(movementSentence(months, 'EUR')).toBe('MRR grew from €100 to €300 in 2 months: €270 won, €70 lost');
    expect(movementSentence([month('5.00', '5.00')], 'EUR')).toBe('MRR stayed at €5 in 1 month: €0 won, €0 lost');
    expect(movementSentence([month('50.00', '40.00', { churn: '-10.00' })], 'EUR')).toMatch(
      /^MRR fell from €50 to €40/,
    );
    expect(movementSentence([], 'EUR')).toBe('No month to look at');
  });

  it('say how many stay, over cohorts that are old enough', () => {
    const cohorts = [cohort('2026-01', [10, 9, 8, 6]), cohort('2026-02', [30, 24, 20, 18]), cohort('2026-03', [5, 0])];
    expect(retentionSentence(cohorts)).toBe('60\u202f% of customers are still there after 3 months');
    expect(retentionSentence([cohort('2026-03', [4])])).toContain('Too early');
    expect(retentionSentence([])).toContain('No customer');
  });

  it('name the cohorts that differ', () => {
    expect(unusualSentence([cohort('2026-01', [10, 2], 1), cohort('2026-02', [10, 9])])).toContain('(Jan 2026)');
    expect(unusualSentence([cohort('2026-02', [10, 9])])).toContain('No cohort differs');
  });
});

describe('months', () => {
  it('end with the current one, through years', () => {
    expect(monthsUntil(new Date('2026-02-10T00:00:00Z'), 12)).toEqual({ fromMonth: '2025-03', toMonth: '2026-02' });
    expect(monthBefore('2026-01')).toBe('2025-12');
  });
});
