import { z } from 'zod';

const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration as router.yaml writes it, `250ms`, `30s`, `5m`, `1h 30m`; read as milliseconds. */
export const durationMs = z.string().transform((text, context) => {
  const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*/g)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text.trim()) {
    context.addIssue({ code: 'custom', message: `"${text}" is not a duration; write for example 250ms, 30s or 5m` });
    return z.NEVER;
  }
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS], 0);
});

/** A number of bytes, as a number or as `2mb`, `512kb`. */
export const byteSize = z.union([z.number().int().positive(), z.string()]).transform((value, context) => {
  if (typeof value === 'number') return value;
  const match = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb|kib|mib|gib)$/i.exec(value.trim());
  const unit = match?.[2]?.toLowerCase();
  if (!match || !unit) {
    context.addIssue({ code: 'custom', message: `"${value}" is not a size; write bytes or for example 512kb, 2mb` });
    return z.NEVER;
  }
  const power = ['b', 'k', 'm', 'g'].indexOf(unit[0] ?? 'b');
  return Math.round(Number(match[1]) * (unit.includes('i') ? 1_024 : 1_000) ** power);
});
