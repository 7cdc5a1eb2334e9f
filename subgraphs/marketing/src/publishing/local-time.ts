/** A time of day on a day as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`. */
export type LocalTime = string;

export const TIME_RESOLUTIONS = ['EXACT', 'SKIPPED', 'REPEATED'] as const;
/** Whether a local time is there once, is skipped when clocks go forward, or comes twice when they go back. */
export type TimeResolution = (typeof TIME_RESOLUTIONS)[number];

export interface ResolvedTime {
  readonly at: Date;
  readonly resolution: TimeResolution;
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const DAY_MS = 24 * 60 * 60_000;

/** Whether a text is a local time that the calendar has. */
export function isLocalTime(text: string): boolean {
  const milliseconds = asIfUtc(text);
  return milliseconds !== null && new Date(milliseconds).toISOString().slice(0, 16) === text;
}

/**
 * When a local time is, by the rule of RFC 5545 (3.3.5): one that is skipped is read with the offset before the gap, so that 02:30 in a gap
 * of an hour is 03:30; one that comes twice is the first.
 *
 * @throws RangeError for a text that is no local time, or a time zone that is not known
 */
export function resolveLocalTime(local: LocalTime, timeZone: string): ResolvedTime {
  const wanted = asIfUtc(local);
  if (wanted === null) throw new RangeError(`${local} is no local time.`);
  const [before, after] = [offsetMs(wanted - DAY_MS, timeZone), offsetMs(wanted + DAY_MS, timeZone)];
  const candidates = [wanted - before, wanted - after].filter((at) => at + offsetMs(at, timeZone) === wanted);
  const [first, second] = [...new Set(candidates)].sort((one, other) => one - other);
  if (first === undefined) return { at: new Date(wanted - before), resolution: 'SKIPPED' };
  return { at: new Date(first), resolution: second === undefined ? 'EXACT' : 'REPEATED' };
}

function asIfUtc(local: string): number | null {
  const match = PATTERN.exec(local);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a time zone are ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

/** Making a format takes a hundred times as long as using it; there are some four hundred zones. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', calendar: 'gregory', ...fields });
  formats.set(timeZone, format);
  return format;
}
