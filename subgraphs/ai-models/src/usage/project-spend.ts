import { normalQuantile } from '@paissive/statistics';

export interface SpendProjection {
  readonly spentMicroUsd: bigint;
  readonly expectedMicroUsd: bigint;
  /** Four of five months end between these, if days go on as they did. */
  readonly lowMicroUsd: bigint;
  readonly highMicroUsd: bigint;
}

const MIN_DAYS = 3;

/**
 * What a month will come to: what was spent, and for the days that are left the mean of the last whole days. With independent days of
 * standard deviation s, the sum of r days lies within ±1.2816 s √r of its mean in 80 % of cases. Null with fewer than three whole days.
 *
 * @param days what each of the last whole days cost, days without any among them
 * @param remainingDays may be a fraction
 */
export function projectSpend(
  spentMicroUsd: bigint,
  days: readonly bigint[],
  remainingDays: number,
): SpendProjection | null {
  if (days.length < MIN_DAYS) return null;
  const costs = days.map(Number);
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / (costs.length - 1);
  const rest = mean * remainingDays;
  const half = normalQuantile(0.9) * Math.sqrt(variance * remainingDays);
  const plus = (more: number) => spentMicroUsd + BigInt(Math.round(Math.max(0, more)));
  return {
    spentMicroUsd,
    expectedMicroUsd: plus(rest),
    lowMicroUsd: plus(rest - half),
    highMicroUsd: plus(rest + half),
  };
}
