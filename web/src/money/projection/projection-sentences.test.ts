import { breakevenSentence, monthOf, monthsInterval } from './projection-sentences';

describe('sentences about projections', () => {
  it('say when half of the paths have their money back, and how many ever', () => {
    const given = { probability: 0.834, months: 36, startMonth: '2026-12' };
    expect(breakevenSentence({ ...given, monthsToBreakeven: { p10: 9, p50: 16, p90: null } })).toBe(
      'Half of the paths have broken even by Mar 2028 (month 16); 83\u202f% of paths break even within 36 months',
    );
    expect(breakevenSentence({ ...given, probability: 0.2, monthsToBreakeven: {} })).toBe(
      '20\u202f% of paths break even within 36 months',
    );
  });

  it('give an interval, and say where it is open', () => {
    expect(monthsInterval({ p10: 9, p90: 20 }, 36)).toBe('month 9 to 20 in 8 of 10 paths');
    expect(monthsInterval({ p10: 9, p90: null }, 36)).toBe('month 9 at best, later than 36 at worst');
    expect(monthsInterval({ p10: 1, p90: 1 }, 36)).toBe('month 1 in nearly all paths');
    expect(monthsInterval({}, 12)).toContain('not within 12 months');
  });

  it('count months through years', () => {
    expect([1, 2, 14].map((month) => monthOf('2026-12', month))).toEqual(['2026-12', '2027-01', '2028-01']);
  });
});
