const EPOCH = /^\d{10}(?:\d{3}|\d{6})?$/;
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A moment as exports write it: ISO 8601, with a space for the T, in UTC unless it says otherwise; or seconds, milli- or microseconds since 1970. */
export function readTime(text: string): Date | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return plausible(new Date(Number(trimmed.padEnd(13, '0').slice(0, 13))));
  const [, day, time = '00:00', zone = 'Z'] = WRITTEN.exec(trimmed) ?? [];
  if (day === undefined) return null;
  const offset = /^(z|utc)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?/, '$1:');
  const found = new Date(`${day}T${time}${offset}`);
  // Dates such as 30 February roll over instead of failing.
  const start = new Date(`${day}T00:00Z`);
  const isSameDay = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
  return isSameDay ? plausible(found) : null;
}

function plausible(time: Date): Date | null {
  return time.getUTCFullYear() >= 2000 && time.getUTCFullYear() < 2100 ? time : null;
}
