import { z } from 'zod';

/** Something's id in an input. */
export const idField = () => z.string().min(1).max(100);

/** Text of any lines, up to a length; empty if left out. */
export function proseField(maximum: number) {
  return z
    .string()
    .trim()
    .max(maximum, `Write at most ${maximum.toLocaleString('en')} characters.`)
    .regex(/^[^\0]*$/, 'A text cannot hold a NUL character.');
}

/** A short line of text. */
export function lineField(maximum: number) {
  return proseField(maximum)
    .regex(/^\P{Cc}*$/u, 'Write it on one line.')
    .min(1, 'Write something here.');
}

/** Short lines, none of them empty. */
export function linesField(count: number, maximum = 300) {
  return z.array(lineField(maximum)).max(count, `At most ${count} fit here.`);
}

/** A value that may be left out or null, with what it then is. */
export function optional<Schema extends z.ZodType, Value>(schema: Schema, absent: Value) {
  return schema.nullish().transform((value): z.output<Schema> | Value => value ?? absent);
}

/** A calendar day that exists, `YYYY-MM-DD`. */
export function dayField() {
  return z.iso.date('Give a day such as 2026-03-31.');
}

/** What of a patch is given: null is left out. */
export function givenOf<Patch extends object>(
  patch: Patch,
): Partial<{ [Key in keyof Patch]: NonNullable<Patch[Key]> }> {
  const given = Object.entries(patch).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Partial<{ [Key in keyof Patch]: NonNullable<Patch[Key]> }>;
}

export const idempotencyKeyField = () => optional(lineField(200), null);

/** A time zone of the IANA database. */
export function timeZoneField() {
  return z.string().max(64).refine(isTimeZone, 'Give a time zone such as Europe/Berlin.');
}

/** Names only: an offset such as `+02:00` knows no summer time. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
