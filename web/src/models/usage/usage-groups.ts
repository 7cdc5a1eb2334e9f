import type { AiUsageDimension, UsageGroupPartsFragment } from '@/gql/graphql';
import { nameOf, type SubjectNames } from './subjects';

/** What usage can be looked at by, in the order in which it is offered. */
export const DIMENSIONS: Readonly<Record<AiUsageDimension, string>> = {
  MODEL: 'Model',
  VERSION: 'Version',
  PROVIDER: 'Provider',
  DAY: 'Day',
  KIND: 'Purpose',
  USER: 'Person',
  CREDENTIAL: 'Session or key',
  RUN: 'Agent run',
};

/** What is counted in the chart. */
export const MEASURES = {
  cost: { label: 'Cost', unit: 'USD', of: (group: UsageGroupPartsFragment) => Number(group.sum.cost.amount) },
  calls: { label: 'Calls', unit: 'calls', of: (group: UsageGroupPartsFragment) => group.sum.callCount },
  tokens: {
    label: 'Tokens',
    unit: 'tokens in and out',
    of: (group: UsageGroupPartsFragment) => group.sum.inputTokens + group.sum.outputTokens,
  },
} as const;

export type Measure = keyof typeof MEASURES;

/** What a group is called. */
export function groupName(group: UsageGroupPartsFragment, dimension: AiUsageDimension, names: SubjectNames): string {
  switch (dimension) {
    case 'DAY':
      return group.day ?? 'Unknown day';
    case 'KIND':
      return group.kind === 'EMBEDDING' ? 'Comparing meaning' : 'Writing texts';
    case 'PROVIDER':
      return group.providerId ? nameOf(names.providers, group.providerId, 'Provider') : 'A provider that is gone';
    case 'MODEL':
      return group.model?.name ?? 'A model that is gone';
    case 'VERSION':
      return group.version
        ? `${group.version.model?.name ?? ''}, ${group.version.remoteName}`
        : 'A version that is gone';
    case 'USER':
      return group.userId ? nameOf(names.people, group.userId, 'Person') : 'Nobody: the platform itself';
    case 'CREDENTIAL':
      return group.credentialId ? nameOf(names.keys, group.credentialId, 'Session') : 'None: the platform itself';
    case 'RUN':
      return group.runId ? `Run …${group.runId.slice(-8)}` : 'Outside of runs';
    default:
      return dimension satisfies never;
  }
}

export interface DaySeries {
  readonly label: string;
  /** By day. */
  readonly values: readonly number[];
}

/** Models that get a colour of their own; the others are one series. */
const MOST_SERIES = 5;

/** What each model used day by day, the one with most first; days without calls are zero, as nothing was used. */
export function seriesByDay(
  groups: readonly UsageGroupPartsFragment[],
  days: readonly string[],
  measure: Measure,
): DaySeries[] {
  const { of } = MEASURES[measure];
  const byModel = new Map<string, number[]>();
  for (const group of groups) {
    const label = group.model?.name ?? 'Models that are gone';
    const values = byModel.get(label) ?? days.map(() => 0);
    const at = days.indexOf(group.day ?? '');
    if (at >= 0) values[at] = (values[at] ?? 0) + of(group);
    byModel.set(label, values);
  }
  const all = [...byModel].map(([label, values]) => ({ label, values }));
  const sorted = all.toSorted((a, b) => total(b) - total(a)).filter((series) => total(series) > 0);
  if (sorted.length <= MOST_SERIES) return sorted;
  const rest = sorted.slice(MOST_SERIES - 1);
  const others = {
    label: 'Others',
    values: days.map((_, at) => rest.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
  };
  return [...sorted.slice(0, MOST_SERIES - 1), others];
}

export function total({ values }: DaySeries): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The days of UTC before the end of today, the earliest first, with the moments they lie between. */
export function daysUntil(now: Date, count: number): { days: string[]; from: string; until: string } {
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const at = (back: number) => new Date(end - back * 86_400_000).toISOString();
  return {
    days: Array.from({ length: count }, (_, index) => at(count - index).slice(0, 10)),
    from: at(count),
    until: at(0),
  };
}
