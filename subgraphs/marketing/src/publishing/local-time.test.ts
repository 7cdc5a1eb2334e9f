import { describe, expect, it } from '@jest/globals';
import { isLocalTime, resolveLocalTime } from './local-time.js';

const at = (local: string, zone: string) => {
  const { at: time, resolution } = resolveLocalTime(local, zone);
  return [time.toISOString(), resolution];
};

describe('a local time', () => {
  it('is read with the offset of its day', () => {
    expect(at('2026-01-15T09:00', 'Europe/Berlin')).toEqual(['2026-01-15T08:00:00.000Z', 'EXACT']);
    expect(at('2026-07-15T09:00', 'Europe/Berlin')).toEqual(['2026-07-15T07:00:00.000Z', 'EXACT']);
    expect(at('2026-07-15T09:00', 'Asia/Kolkata')).toEqual(['2026-07-15T03:30:00.000Z', 'EXACT']);
    expect(at('2026-07-15T09:00', 'UTC')).toEqual(['2026-07-15T09:00:00.000Z', 'EXACT']);
  });

  it('that comes twice is the first: the example of RFC 5545', () => {
    // 3.3.5: "TZID=America/New_York:20071104T013000 indicates November 4, 2007 at 1:30 A.M. EDT (UTC-04:00)".
    expect(at('2007-11-04T01:30', 'America/New_York')).toEqual(['2007-11-04T05:30:00.000Z', 'REPEATED']);
    expect(at('2026-10-25T02:30', 'Europe/Berlin')).toEqual(['2026-10-25T00:30:00.000Z', 'REPEATED']);
  });

  it('that is skipped is as long after the gap as it would have been: the example of RFC 5545', () => {
    // 3.3.5: "TZID=America/New_York:20070311T023000 indicates March 11, 2007 at 3:30 A.M. EDT (UTC-04:00)".
    expect(at('2007-03-11T02:30', 'America/New_York')).toEqual(['2007-03-11T07:30:00.000Z', 'SKIPPED']);
    expect(at('2026-03-29T02:00', 'Europe/Berlin')).toEqual(['2026-03-29T01:00:00.000Z', 'SKIPPED']);
  });

  it('is exact at the edges of a gap and of a repetition', () => {
    expect(at('2026-03-29T01:59', 'Europe/Berlin')).toEqual(['2026-03-29T00:59:00.000Z', 'EXACT']);
    expect(at('2026-03-29T03:00', 'Europe/Berlin')).toEqual(['2026-03-29T01:00:00.000Z', 'EXACT']);
    expect(at('2026-10-25T01:59', 'Europe/Berlin')).toEqual(['2026-10-24T23:59:00.000Z', 'EXACT']);
    expect(at('2026-10-25T03:00', 'Europe/Berlin')).toEqual(['2026-10-25T02:00:00.000Z', 'EXACT']);
  });

  it('knows half-hour changes and days that a place left out', () => {
    expect(at('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual(['2026-10-03T15:45:00.000Z', 'SKIPPED']);
    expect(at('2011-12-30T12:00', 'Pacific/Apia')).toEqual(['2011-12-30T22:00:00.000Z', 'SKIPPED']);
  });

  it('is only what a calendar has', () => {
    expect(
      ['2026-02-29T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '2026-13-01T10:00', '2026-01-01', ''].filter(
        isLocalTime,
      ),
    ).toEqual([]);
    expect(isLocalTime('2028-02-29T23:59')).toBe(true);
    expect(() => resolveLocalTime('2026-01-01T10:00', 'Mars/Base')).toThrow(RangeError);
  });
});
