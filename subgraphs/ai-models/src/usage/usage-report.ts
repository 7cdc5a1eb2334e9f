import { periodStart } from '../budgets/budget.js';
import { projectSpend, type SpendProjection } from './project-spend.js';
import type { UsageGroup, UsageQuery, UsageRepository, UsageSum } from './usage.repository.js';

export interface UsageReport {
  readonly from: Date;
  readonly until: Date;
  readonly total: UsageSum;
  readonly groups: readonly UsageGroup[];
  /** Whether there were more groups than are given. */
  readonly isCut: boolean;
}

export type ReportUsage = (workspaceId: string, query: UsageQuery) => Promise<UsageReport>;

const MAX_GROUPS = 1_000;
const DAY_MS = 24 * 60 * 60_000;
const DAYS_LOOKED_AT = 28;

/** Adds up what was used in a time. */
export function createReportUsage({ usage }: { readonly usage: UsageRepository }): ReportUsage {
  return async (workspaceId, query) => {
    const [total, groups] = await Promise.all([
      usage.total(workspaceId, query),
      query.groupBy.length === 0 ? [] : usage.groups(workspaceId, query, MAX_GROUPS + 1),
    ]);
    return { ...query, total, groups: groups.slice(0, MAX_GROUPS), isCut: groups.length > MAX_GROUPS };
  };
}

/** What this month will come to, from the last four weeks or what there is of them since the first use. */
export async function projectMonth(
  usage: UsageRepository,
  workspaceId: string,
  now: Date,
): Promise<SpendProjection | null> {
  const today = periodStart('DAY', now);
  const month = periodStart('MONTH', now);
  const first = new Date(Math.min(month.getTime(), today.getTime() - DAYS_LOOKED_AT * DAY_MS));
  const daily = await usage.daily(workspaceId, first, new Date(now.getTime() + 1));
  const spent = daily
    .filter(({ day }) => day >= dayOf(month))
    .reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0n);
  const costs = new Map(daily.map(({ day, costMicroUsd }) => [day, costMicroUsd]));
  const days: bigint[] = [];
  for (let back = DAYS_LOOKED_AT; back >= 1; back--) {
    const day = dayOf(new Date(today.getTime() - back * DAY_MS));
    // Days before the first use say nothing.
    if (days.length > 0 || costs.has(day)) days.push(costs.get(day) ?? 0n);
  }
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  return projectSpend(spent, days, (end - now.getTime()) / DAY_MS);
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
