import { dayAfter, movedDays, movedTime, originOf } from './moving';

describe('moving entries of the calendar', () => {
  it('tells campaigns and scheduled texts from what cannot be moved', () => {
    expect(originOf('campaign-0199-a')).toEqual({ kind: 'campaign', id: '0199-a' });
    expect(originOf('schedule-7')).toEqual({ kind: 'schedule', id: '7' });
    expect(originOf('holiday-1')).toBeNull();
  });

  it('keeps a campaign as long as it was, over the end of a month and a year', () => {
    expect(movedDays({ startsOn: '2026-12-28', endsOn: '2027-01-03' }, '2027-02-26')).toEqual({
      startsOn: '2027-02-26',
      endsOn: '2027-03-04',
    });
    expect(movedDays({ startsOn: '2026-12-28', endsOn: null }, '2027-01-01')).toEqual({ startsOn: '2027-01-01' });
  });

  it('keeps the time of day of a text', () => {
    expect([movedTime('2026-03-01T09:30', '2026-04-02'), dayAfter('2026-02-28', 1)]).toEqual([
      '2026-04-02T09:30',
      '2026-03-01',
    ]);
  });
});
