import { formatAgo, formatElapsed, formatMonth, formatRemaining, formatUtcDate } from './times';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const before = (seconds: number) => new Date(now - seconds * 1000).toISOString();

describe('times', () => {
  it('names a month without asking for a time zone', () => {
    expect(formatMonth('2025-05')).toBe('May 2025');
  });

  it('names a day of UTC, wherever the reader is', () => {
    expect(formatUtcDate('2026-10-01T00:00:00.000Z')).toBe('1 Oct 2026');
    expect(formatUtcDate('2026-09-30T23:59:59.999Z')).toBe('30 Sep 2026');
  });

  it('says how long ago in the largest fitting unit', () => {
    expect(
      [before(3), before(300), before(7200), before(86_400), before(3 * 86_400)].map((t) => formatAgo(t, now)),
    ).toEqual(['just now', '5 minutes ago', '2 hours ago', 'yesterday', '3 days ago']);
    expect(formatAgo(before(30 * 86_400), now)).toBe('24 Oct 2026');
  });

  it('estimates the rest without false precision', () => {
    expect([2, 12, 55, 200, 7000].map((seconds) => plain(formatRemaining(seconds)))).toEqual([
      'a few seconds',
      'about 15 s',
      'about 1 min',
      'about 3 min',
      'about 2 h',
    ]);
  });

  it('measures time spans', () => {
    expect([820, 12_300, 185_000, 59_990].map((span) => plain(formatElapsed(span)))).toEqual([
      '0.8 s',
      '12 s',
      '3 min 5 s',
      '1 min 0 s',
    ]);
  });
});
