import type { Goal } from './strategy.js';

/** Average length of a Gregorian month. */
const MONTH_MS = 30.436875 * 24 * 60 * 60_000;

/**
 * The growth a month that leads from baseline to target by its date: (target ÷ baseline)^(1 ÷ months) − 1, compound. Null where there is
 * no baseline above 0 to grow from, no target above 0, or no time left.
 */
export function monthlyGrowth({ baseline, target, dueOn }: Goal, now: Date): number | null {
  const months = (Date.parse(`${dueOn}T00:00:00Z`) - now.getTime()) / MONTH_MS;
  const [from, to] = [Number(baseline ?? 0), Number(target)];
  if (from <= 0 || to <= 0 || months <= 0) return null;
  return (to / from) ** (1 / months) - 1;
}
