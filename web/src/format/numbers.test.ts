import {
  formatBytes,
  formatChange,
  formatCount,
  formatEstimate,
  formatMoney,
  formatPercent,
  formatPValue,
  formatRange,
  formatScore,
  plural,
} from './numbers';

describe('numbers', () => {
  it('writes what is not known as unknown, never as 0', () => {
    expect([
      formatRange(null),
      formatPercent(null),
      formatChange(null),
      formatScore(null),
      formatMoney(null, 'EUR'),
    ]).toEqual(Array.from({ length: 5 }, () => 'unknown'));
    expect(formatPValue(null)).toBe('p unknown');
  });

  it('writes estimated amounts short, with their sign, and nothing without one', () => {
    expect([12_400, 310, 9.5, 0, -1_234, -0.001].map((value) => formatEstimate(value, 'EUR'))).toEqual([
      '€12.4K',
      '€310',
      '€9.5',
      '€0',
      '\u2212€1.23K',
      '€0',
    ]);
  });

  it('keeps a known zero apart from unknown', () => {
    expect(formatRange({ low: 0, high: 0 })).toBe('0');
    expect(formatScore(0)).toBe('0');
    expect(formatChange(0)).toBe('0\u202f%');
  });

  it('shows a range as a range and an exact number in full', () => {
    expect(formatRange({ low: 10_000, high: 100_000 })).toBe('10K–100K');
    expect(formatRange({ low: 12_400, high: 12_400 })).toBe('12,400');
  });

  it('signs changes and gives a decimal only to small ones', () => {
    expect(formatChange(0.314)).toBe('+31\u202f%');
    expect(formatChange(-0.314)).toBe('−31\u202f%');
    expect(formatChange(0.042)).toBe('+4.2\u202f%');
    expect(formatPercent(-0.0001)).toBe('0\u202f%');
  });

  it('formats money from decimal text without losing digits to a float', () => {
    expect(formatMoney('9007199254740993.10', 'USD')).toBe('$9,007,199,254,740,993.10');
    expect(formatMoney('1.2', 'EUR')).toBe('€1.20');
    expect(formatMoney('1.2', null)).toBe('1.20');
  });

  it('rounds p-values to what they can bear', () => {
    expect([0.0004, 0.031, 0.03, 0.4142].map((p) => formatPValue(p).replaceAll('\u00a0', ' '))).toEqual([
      'p < 0.001',
      'p = 0.031',
      'p = 0.03',
      'p = 0.41',
    ]);
  });

  it('scales bytes and counts', () => {
    expect([formatBytes(512), formatBytes(1_536), formatBytes(5_000_000), formatBytes(999_999)]).toEqual([
      '512\u202fB',
      '1.5\u202fkB',
      '5.0\u202fMB',
      '1.0\u202fMB',
    ]);
    expect(formatCount(1_234_567)).toBe('1,234,567');
    expect([plural(1, 'keyword'), plural(2, 'keyword'), plural(0, 'opportunity', 'opportunities')]).toEqual([
      '1 keyword',
      '2 keywords',
      '0 opportunities',
    ]);
  });
});
