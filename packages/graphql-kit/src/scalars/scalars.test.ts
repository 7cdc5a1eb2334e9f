import { describe, expect, it } from '@jest/globals';
import { DateTimeScalar, YearMonthScalar } from '../index.js';

describe('DateTime', () => {
  it('is UTC with milliseconds outside and a Date inside, whatever offset came in', () => {
    const moment = DateTimeScalar.parseValue('2026-03-01T10:30:00+01:00');
    expect(moment).toEqual(new Date(Date.UTC(2026, 2, 1, 9, 30)));
    expect(DateTimeScalar.serialize(moment)).toBe('2026-03-01T09:30:00.000Z');
  });

  it.each([
    ['a day', '2026-03-01'],
    ['a local time', '2026-03-01T10:30:00'],
    ['a day that no calendar has', '2026-02-30T00:00:00Z'],
    ['an hour that no clock has', '2026-03-01T25:00:00Z'],
    ['a month that no year has', '2026-13-01T00:00:00Z'],
    ['a number', 1_772_000_000_000],
    ['words', 'tomorrow'],
  ])('refuses %s with BAD_USER_INPUT', (_name, value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('does not send what is no time', () => {
    expect(() => DateTimeScalar.serialize(new Date(Number.NaN))).toThrow('not a valid Date');
  });
});

describe('YearMonth', () => {
  it('is a calendar month, and nothing else', () => {
    expect(YearMonthScalar.parseValue('2026-12')).toBe('2026-12');
    for (const value of ['2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', 202_601, null]) {
      expect(() => YearMonthScalar.parseValue(value)).toThrow('YearMonth must be a year and a month');
    }
  });
});
