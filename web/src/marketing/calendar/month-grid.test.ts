import type { CalendarItemFragment } from '@/gql/graphql';
import { entriesOn, monthAfter, monthGrid, readMonth, readWeek } from './month-grid';

const entry = (given: Partial<CalendarItemFragment>): CalendarItemFragment => ({
  id: 'e',
  summary: 'Entry',
  description: '',
  categories: [],
  status: 'CONFIRMED',
  firstDay: null,
  lastDay: null,
  startsAt: null,
  durationMinutes: null,
  ...given,
});

describe('monthGrid', () => {
  it('shows whole weeks from Monday to Sunday', () => {
    const november = monthGrid('2026-11');
    expect([november.length, november[0]?.[0], november.at(-1)?.[6]]).toEqual([6, '2026-10-26', '2026-12-06']);
    // February 2027 begins on a Monday and has four weeks.
    expect(monthGrid('2027-02').map((week) => week[0])).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ]);
  });

  it('goes over the end of a year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('finds the week around a day, over the end of a year, and around today where none is named', () => {
    expect(readWeek('2026-12-31', '2026-11-25')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(readWeek('2026-13-40', '2026-11-25')[0]).toBe('2026-11-23');
  });

  it('reads what an address names, and this month where it names none', () => {
    expect([readMonth('2026-05', '2026-11-25'), readMonth('2026-13', '2026-11-25')]).toEqual(['2026-05', '2026-11']);
  });
});

describe('entriesOn', () => {
  it('keeps whole days as they are and puts times into the time zone', () => {
    const entries = [
      entry({ id: 'campaign', firstDay: '2026-11-24', lastDay: '2026-11-26' }),
      entry({ id: 'post', startsAt: '2026-11-25T23:30:00.000Z' }),
    ];
    const ids = (day: string, timeZone: string) => entriesOn(entries, day, timeZone).map(({ id }) => id);
    expect(ids('2026-11-25', 'UTC')).toEqual(['campaign', 'post']);
    expect(ids('2026-11-26', 'Europe/Berlin')).toEqual(['campaign', 'post']);
    expect(ids('2026-11-27', 'Europe/Berlin')).toEqual([]);
  });
});
