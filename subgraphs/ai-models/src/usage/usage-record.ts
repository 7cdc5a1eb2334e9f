export type UsageOutcome = 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'LOST';

/** What a call was for. */
export type UsageKind = 'GENERATION' | 'EMBEDDING';

/** Who asks, and what it is counted under. */
export interface Spender {
  readonly workspaceId: string;
  readonly userId: string;
  /** The session or access key that the request came with. */
  readonly credentialId: string;
  /** The run of agents that it belongs to. */
  readonly runId: string | null;
}

/** What is known of a call before it is made. */
export interface CallFacts extends Spender {
  readonly kind: UsageKind;
  readonly generationId: string | null;
  readonly providerId: string;
  readonly modelId: string;
  readonly versionId: string;
}

/** What became of it. */
export interface CallResult {
  readonly outcome: UsageOutcome;
  readonly isCached: boolean;
  /** Whether the provider told no usage, so that the worst case is charged. */
  readonly isEstimated: boolean;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly costMicroUsd: bigint;
  readonly latencyMs: number;
  readonly firstTokenMs: number | null;
}

/** One call of a provider, or one answer from the cache. */
export type UsageRecord = CallFacts & CallResult & { readonly id: string; readonly occurredAt: Date };
