import type { CallFacts, UsageKind } from './usage-record.js';

export type UsageDimension = 'DAY' | 'KIND' | 'PROVIDER' | 'MODEL' | 'VERSION' | 'USER' | 'CREDENTIAL' | 'RUN';

export interface UsageQuery {
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
  readonly groupBy: readonly UsageDimension[];
  /** Of one run only; null for all. */
  readonly runId: string | null;
}

/** Calls added up. */
export interface UsageSum {
  readonly callCount: number;
  readonly failedCount: number;
  readonly cachedCount: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly costMicroUsd: bigint;
  /** Of calls that succeeded and were not cached; null where there are none. */
  readonly latencyP50Ms: number | null;
  readonly latencyP95Ms: number | null;
  readonly firstTokenP50Ms: number | null;
}

/** The sum of one group; null for what is not grouped by. */
export interface UsageGroup extends UsageSum {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string | null;
  readonly kind: UsageKind | null;
  readonly providerId: string | null;
  readonly modelId: string | null;
  readonly versionId: string | null;
  readonly userId: string | null;
  readonly credentialId: string | null;
  readonly runId: string | null;
}

export interface DailySpend {
  readonly day: string;
  readonly costMicroUsd: bigint;
}

export interface UsageRepository {
  /** An answer from the cache: counted, and free. */
  recordCached(id: string, facts: CallFacts, at: Date): Promise<void>;
  /** The dearest groups first. */
  groups(workspaceId: string, query: UsageQuery, limit: number): Promise<UsageGroup[]>;
  total(workspaceId: string, query: Omit<UsageQuery, 'groupBy'>): Promise<UsageSum>;
  /** Days on which something was spent, in order. */
  daily(workspaceId: string, from: Date, until: Date): Promise<DailySpend[]>;
}
