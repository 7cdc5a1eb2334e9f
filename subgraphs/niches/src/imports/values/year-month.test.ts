import { describe, expect, test } from '@jest/globals';
import { addMonths, lastFullMonth, monthOf, monthsBetween } from './year-month.js';

describe('the month of a column', () => {
  test.each([
    ['Searches: May 2025', '2025-05'],
    ['Suchanfragen: Mai 2025', '2025-05'],
    ['Recherches : août 2025', '2025-08'],
    ['Búsquedas: dic 2024', '2024-12'],
    ['2025-05', '2025-05'],
    ['05/2025', '2025-05'],
    ['5.2025', '2025-05'],
    ['202505', '2025-05'],
    ['Jan 2025', '2025-01'],
    ['Dec 2024', '2024-12'],
  ])('%j is %s', (name, month) => expect(monthOf(name)).toBe(month));

  test.each(['Volume', 'May', '2025', 'Searches: 2025', '13/2025', 'Top of page bid (2025)'])('%j is none', (name) =>
    expect(monthOf(name)).toBeNull(),
  );
});

test('months are counted over the turn of a year, both ways', () => {
  expect([addMonths('2024-12', 1), addMonths('2025-01', -1), addMonths('2025-01', -13)]).toEqual([
    '2025-01',
    '2024-12',
    '2023-12',
  ]);
  expect(monthsBetween('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  expect(monthsBetween('2025-02', '2024-11')).toEqual([]);
});

test('a month is over with its last instant in UTC, wherever the process runs', () => {
  expect(lastFullMonth(new Date('2025-06-30T23:59:59.999Z'))).toBe('2025-05');
  expect(lastFullMonth(new Date('2025-07-01T00:00:00Z'))).toBe('2025-06');
});
