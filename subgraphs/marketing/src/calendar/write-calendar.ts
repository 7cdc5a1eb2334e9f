import type { CalendarEntry, CalendarTime } from './calendar-entry.js';

export interface CalendarOptions {
  readonly name: string;
  /** How often subscribers should look again. */
  readonly refreshMinutes: number;
}

/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const DOMAIN = 'marketing.paissive';
const DAY_MS = 86_400_000;

/**
 * Writes a calendar for subscribers (RFC 5545, names and refreshing by RFC 7986). Moments are in UTC, which needs no definitions of time
 * zones; whole days have none, as holidays. There is no METHOD, so DTSTAMP says when an entry was changed last, and a calendar in which
 * nothing changed is the same text.
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, refreshMinutes }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pAIssive Income//Marketing calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`,
    `X-PUBLISHED-TTL:PT${refreshMinutes}M`,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(entry: CalendarEntry): string[] {
  const { id, sequence, status, time, summary, description, categories, createdAt, updatedAt } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${id}@${DOMAIN}`)}`,
    `DTSTAMP:${utc(updatedAt)}`,
    ...timeLines(time),
    `SEQUENCE:${sequence}`,
    `STATUS:${status}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    `CREATED:${utc(createdAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    // Plans of days do not make anybody busy.
    ...(time.kind === 'DAYS' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

function timeLines(time: CalendarTime): string[] {
  if (time.kind === 'MOMENT') {
    const end = new Date(time.at.getTime() + time.durationMinutes * 60_000);
    return [`DTSTART:${utc(time.at)}`, `DTEND:${utc(end)}`];
  }
  // The end of whole days is the day after the last.
  const end = new Date(Date.parse(`${time.lastDay}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return [`DTSTART;VALUE=DATE:${time.firstDay.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`];
}

function utc(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Backslash, semicolon, comma and line breaks (3.3.11); other control characters are not allowed at all. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line into pieces of at most 75 octets, each but the first behind a space, and none within a character. */
function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      // The space at the start of the next line counts.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
