import { dayIn, daysBetween, formatDay, formatSpan } from './days';

describe('days of a calendar', () => {
  it('are never shifted into another time zone', () => {
    expect(formatDay('2026-03-01')).toBe('1 Mar 2026');
    expect(dayIn('Pacific/Auckland', Date.parse('2026-02-28T12:30:00Z'))).toBe('2026-03-01');
    expect(dayIn('America/Los_Angeles', Date.parse('2026-03-01T07:59:00Z'))).toBe('2026-02-28');
  });

  it('are counted across a change of the clocks', () => {
    expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-03-02', '2026-03-01')]).toEqual([2, -1]);
  });

  it('say which side of a span is open', () => {
    expect([formatSpan(null, null), formatSpan('2026-03-01', null), formatSpan('2026-03-01', '2026-03-01')]).toEqual([
      'no days yet',
      'from 1 Mar 2026',
      '1 Mar 2026',
    ]);
  });
});
