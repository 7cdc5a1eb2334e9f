import type { NumberConvention } from '@paissive/delimited-text';
import { type CellValue, readNumber, shown } from '@paissive/delimited-text';
import type { Bounds } from '../keyword-record.js';

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
  b: 1e9,
};
const SUFFIXED = /^(.*\d)\s*(k|tsd|mil|mio|mln|m|b)\.?$/i;
const RANGE = /^(.*?\d\s*(?:[a-z]{1,3}\.?)?)\s*(?:-|–|—|\bto\b|\bbis\b)\s*(\d.*)$/i;

/**
 * Reads searches a month: an exact number, `1.3K`, or bounds such as `1K – 10K`, `100-1,000`, `<10`.
 * An open range (`1M+`) has no upper bound and is read as its lower one.
 */
export function readVolume(cell: string, convention: NumberConvention): CellValue<Bounds> {
  const exact = readScaled(cell, convention);
  if (!('fault' in exact))
    return exact.value === null ? { value: null } : { value: { low: exact.value, high: exact.value } };
  const text = cell.trim();
  const below = /^(?:<|≤|under)\s*(\d.*)$/i.exec(text);
  if (below?.[1]) return bounds({ value: 0 }, readScaled(below[1], convention), text);
  const above = /^(?:>|≥|over)\s*(\d.*)$|^(\d.*)\+$/i.exec(text);
  const lowest = above?.[1] ?? above?.[2];
  if (lowest) return bounds(readScaled(lowest, convention), readScaled(lowest, convention), text);
  const range = RANGE.exec(text);
  if (range?.[1] && range[2]) return bounds(readScaled(range[1], convention), readScaled(range[2], convention), text);
  return exact;
}

function bounds(low: CellValue<number>, high: CellValue<number>, text: string): CellValue<Bounds> {
  if ('fault' in low) return low;
  if ('fault' in high) return high;
  if (low.value === null || high.value === null || low.value > high.value) {
    return { fault: `"${shown(text)}" is not a range from low to high.` };
  }
  return { value: { low: low.value, high: high.value } };
}

function readScaled(cell: string, convention: NumberConvention): CellValue<number> {
  const plain = readNumber(cell, convention);
  if (!('fault' in plain)) return plain;
  const match = SUFFIXED.exec(cell.trim());
  const multiplier = MULTIPLIERS[match?.[2]?.toLowerCase() ?? ''];
  if (!match?.[1] || multiplier === undefined) return plain;
  const base = readNumber(match[1], convention);
  if ('fault' in base || base.value === null) return base;
  return { value: Math.round(base.value * multiplier) };
}
