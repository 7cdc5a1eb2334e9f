import { describe, expect, it } from '@jest/globals';
import type { UsageGroupPartsFragment } from '@/gql/graphql';
import { daysUntil, groupName, seriesByDay } from './usage-groups';

function group(day: string, model: string, cost: string, callCount = 1): UsageGroupPartsFragment {
  const sum = { callCount, inputTokens: 10, outputTokens: 5, cost: { amount: cost, currency: 'USD' } };
  return { day, model: { id: model, name: model }, sum } as UsageGroupPartsFragment;
}

describe('usage by day', () => {
  it('covers whole days of UTC up to the end of today', () => {
    expect(daysUntil(new Date('2026-03-01T23:30:00Z'), 3)).toEqual({
      days: ['2026-02-27', '2026-02-28', '2026-03-01'],
      from: '2026-02-27T00:00:00.000Z',
      until: '2026-03-02T00:00:00.000Z',
    });
  });

  it('is one series for each model, the dearest first; a day without calls is zero', () => {
    const groups = [group('2026-03-01', 'small', '0.10'), group('2026-03-02', 'large', '2.00')];
    expect(seriesByDay(groups, ['2026-03-01', '2026-03-02'], 'cost')).toEqual([
      { label: 'large', values: [0, 2] },
      { label: 'small', values: [0.1, 0] },
    ]);
  });

  it('adds up what is beyond five models, and leaves out what used nothing of what is counted', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => group('2026-03-01', name, String(6 - index)));
    const series = seriesByDay([...groups, group('2026-03-01', 'free', '0')], ['2026-03-01'], 'cost');
    expect(series.map(({ label, values }) => [label, values[0]])).toEqual([
      ['a', 6],
      ['b', 5],
      ['c', 4],
      ['d', 3],
      ['Others', 3],
    ]);
  });

  it('names whom it belongs to, and the end of the id where no name is known', () => {
    const names = { people: [{ id: 'u-12345678', name: 'Ada' }], keys: [], providers: [] };
    const of = (userId: string | null) => ({ ...group('2026-03-01', 'a', '0'), userId });
    expect(['u-12345678', 'u-00000042', null].map((id) => groupName(of(id), 'USER', names))).toEqual([
      'Ada',
      'Person …00000042',
      'Nobody: the platform itself',
    ]);
  });
});
