import { describe, expect, it } from '@jest/globals';
import { joinMonths } from './join-months.js';
import { createKeywordCollection } from './keyword-collection.js';
import { keywordRecord, monthsFrom } from './testing/keyword-record.js';

describe('Months of an older file', () => {
  it('go before those of the newer one, whose numbers stand where both have a month', () => {
    const newer = monthsFrom('2024-03', [30, 40, 50]);
    const older = monthsFrom('2024-01', [10, 20, 33, 44]);
    expect(joinMonths(newer, older)).toEqual({ kind: 'joined', months: monthsFrom('2024-01', [10, 20, 30, 40, 50]) });
  });

  it('fill a gap of the newer one', () => {
    const joined = joinMonths(monthsFrom('2024-01', [10, null, 30]), monthsFrom('2024-01', [10, 20, 30]));
    expect(joined).toEqual({ kind: 'joined', months: monthsFrom('2024-01', [10, 20, 30]) });
  });

  it('are left out where the months that both have differ by more than half', () => {
    expect(joinMonths(monthsFrom('2024-02', [100]), monthsFrom('2024-01', [60, 66])).kind).toBe('contradicting');
    expect(joinMonths(monthsFrom('2024-02', [100]), monthsFrom('2024-01', [60, 67])).kind).toBe('joined');
    expect(joinMonths(monthsFrom('2024-02', [0]), monthsFrom('2024-01', [60, 60])).kind).toBe('contradicting');
  });

  it('may begin after a gap, and need not be there', () => {
    expect(joinMonths(monthsFrom('2024-06', [1]), monthsFrom('2022-01', [1])).kind).toBe('joined');
    expect(joinMonths(monthsFrom('2024-06', [1]), []).kind).toBe('nothing-new');
    expect(joinMonths(monthsFrom('2024-06', [1]), monthsFrom('2024-06', [1])).kind).toBe('nothing-new');
  });

  it('are taken for counted searches of known keywords only, and nothing else of the file is', () => {
    const collection = createKeywordCollection();
    collection.add(keywordRecord('dog bed', { searches: 10, months: monthsFrom('2024-02', [9, 9]) }));
    collection.add(keywordRecord('cat bed', { months: monthsFrom('2024-02', [9]), historyScale: 'INDEX' }));
    const older = { searches: 99, months: monthsFrom('2024-01', [8]) };
    collection.addOlder(keywordRecord('Dog  Bed', older));
    collection.addOlder(keywordRecord('cat bed', older));
    collection.addOlder(keywordRecord('bird cage', older));
    const [dog, cat] = collection.keywords;
    expect(collection.keywords).toHaveLength(2);
    expect(dog?.volume).toEqual({ low: 10, high: 10 });
    expect(dog?.history && collection.histories.months(dog.history)).toEqual(monthsFrom('2024-01', [8, 9, 9]));
    expect(cat?.history && collection.histories.months(cat.history)).toEqual(monthsFrom('2024-02', [9]));
    expect(collection).toMatchObject({ joinedHistories: 1, contradictedHistories: 0 });
  });
});
