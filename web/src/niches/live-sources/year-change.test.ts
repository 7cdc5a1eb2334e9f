import { expect, it } from '@jest/globals';
import { yearChange } from './year-change';

it('compares the last month with the same month a year before', () => {
  const series = [
    { month: '2025-02', value: 80 },
    { month: '2025-12', value: 400 },
    { month: '2026-02', value: 100 },
  ];
  expect(yearChange(series)).toEqual({ month: '2025-02', change: 0.25 });
});

it('says nothing without that month, or where nothing was counted in it', () => {
  expect(yearChange([])).toBeNull();
  expect(yearChange([{ month: '2026-02', value: 100 }])).toBeNull();
  expect(
    yearChange([
      { month: '2025-02', value: 0 },
      { month: '2026-02', value: 100 },
    ]),
  ).toBeNull();
});
