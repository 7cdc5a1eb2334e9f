import type { Money } from '@paissive/money';
import { moneyOf, revenueUnits } from './credit-journeys.js';
import { DAY_MS, type Journey } from './journey.js';

/** A way that people took to a conversion. */
export interface PathSummary {
  /** Channels one after another, repetitions in one. */
  readonly channels: readonly string[];
  readonly conversions: number;
  readonly revenue: Money | null;
  /** From the first touch point to the conversion. */
  readonly averageDays: number;
  readonly averageTouches: number;
}

/** Longer ways are told by their end. */
const MAX_STEPS = 20;

/** The commonest ways to a conversion, those with the most conversions first. */
export function pathReport(journeys: readonly Journey[], currency: string | null, limit: number): PathSummary[] {
  const sums = new Map<string, { channels: string[]; count: number; minor: bigint; days: number; touches: number }>();
  for (const { touches, conversion } of journeys) {
    const [first] = touches;
    if (!conversion || !first) continue;
    const steps = touches.map(({ channel }) => channel).filter((channel, index, all) => channel !== all[index - 1]);
    const channels = steps.slice(-MAX_STEPS);
    const key = JSON.stringify(channels);
    const sum = sums.get(key) ?? { channels, count: 0, minor: 0n, days: 0, touches: 0 };
    sums.set(key, {
      channels,
      count: sum.count + 1,
      minor: sum.minor + revenueUnits(conversion, currency),
      days: sum.days + (conversion.occurredAt.getTime() - first.occurredAt.getTime()) / DAY_MS,
      touches: sum.touches + touches.length,
    });
  }
  return [...sums.values()]
    .sort((one, other) => other.count - one.count || Number(other.minor - one.minor))
    .slice(0, limit)
    .map(({ channels, count, minor, days, touches }) => ({
      channels,
      conversions: count,
      revenue: currency === null ? null : moneyOf(minor, currency),
      averageDays: days / count,
      averageTouches: touches / count,
    }));
}
