import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { CalendarEntry } from './calendar-entry.js';
import { createFeedTokens } from './feed-token.js';
import { writeCalendar } from './write-calendar.js';

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'campaign-1',
  sequence: 2,
  status: 'CONFIRMED',
  time: { kind: 'DAYS', firstDay: '2026-02-27', lastDay: '2026-03-01' },
  summary: 'Spring',
  description: '',
  categories: [],
  createdAt: new Date('2026-01-01T08:00:00Z'),
  updatedAt: new Date('2026-01-02T09:10:11.999Z'),
  ...given,
});

const write = (...entries: CalendarEntry[]) => writeCalendar(entries, { name: 'Marketing', refreshMinutes: 60 });

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a calendar', () => {
  it('is what RFC 5545 asks for', () => {
    expect(
      write(entry({ description: 'Tea; cups, "pots" \\ more\r\nSecond line', categories: ['Campaign', 'A,B'] })).split(
        '\r\n',
      ),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//pAIssive Income//Marketing calendar//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Marketing',
      'X-WR-CALNAME:Marketing',
      'REFRESH-INTERVAL;VALUE=DURATION:PT60M',
      'X-PUBLISHED-TTL:PT60M',
      'BEGIN:VEVENT',
      'UID:campaign-1@marketing.paissive',
      'DTSTAMP:20260102T091011Z',
      'DTSTART;VALUE=DATE:20260227',
      'DTEND;VALUE=DATE:20260302',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'SUMMARY:Spring',
      'DESCRIPTION:Tea\\; cups\\, "pots" \\\\ more\\nSecond line',
      'CATEGORIES:Campaign,A\\,B',
      'CREATED:20260101T080000Z',
      'LAST-MODIFIED:20260102T091011Z',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read by a parser as it was meant: days, moments, cancellations', () => {
    const at = new Date('2026-03-29T00:30:00Z');
    const [days, moment] = parse(
      write(entry(), entry({ id: 'post-1', status: 'CANCELLED', time: { kind: 'MOMENT', at, durationMinutes: 90 } })),
    );
    expect(days?.startDate.isDate).toBe(true);
    expect(days?.endDate.toString()).toBe('2026-03-02');
    expect(moment?.startDate.toJSDate()).toEqual(at);
    expect(moment?.duration.toSeconds()).toBe(5_400);
    expect(moment?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([days?.uid, days?.sequence]).toEqual(['campaign-1@marketing.paissive', 2]);
  });

  it('gives back every text, and has no line above 75 octets, none cut within a character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const clean = (given: string) => given.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        const written = write(entry({ summary, description }));
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(written).not.toContain('\ufffd');
        const [event] = parse(written);
        expect(event?.summary).toBe(clean(summary));
        expect(event?.description ?? '').toBe(clean(description));
      }),
    );
    const folded = write(entry({ summary: '🍵'.repeat(60) }));
    expect(folded.replaceAll('\r\n ', '')).toContain('🍵'.repeat(60));
  });

  it('cannot be made to hold lines of others', () => {
    const [event, ...more] = parse(write(entry({ summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0085\u2028y' })));
    expect(more).toEqual([]);
    expect(event?.summary).toContain('END:VEVENT');
  });

  it('is the same text while nothing changes', () => {
    expect(write(entry())).toBe(write(entry()));
  });
});

describe('the token of a feed', () => {
  const tokens = createFeedTokens('a secret of 32 bytes and some more');
  const grant = { workspaceId: 'w', userId: 'u', generation: 3 };

  it('vouches for what it was made of, and nothing else does', () => {
    const token = tokens.tokenOf(grant);
    expect(tokens.grantOf(token)).toEqual(grant);
    const [body = '', signature = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify(['v', 'u', 3])).toString('base64url');
    for (const forged of [`${other}.${signature}`, body, `${body}.`, `${token}.x`, '', '.', 'x'.repeat(5_000)]) {
      expect(tokens.grantOf(forged)).toBeNull();
    }
    expect(createFeedTokens('another secret of 32 bytes or more').grantOf(token)).toBeNull();
  });
});
