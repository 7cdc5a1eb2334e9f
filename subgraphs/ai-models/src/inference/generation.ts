import type { FinishReason, ToolCall } from '@paissive/model-providers';
import type { GuardFinding } from '../guards/guard-settings.js';

export type GenerationStatus = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

export type FailureCode =
  | 'BUDGET_EXCEEDED'
  | 'PROVIDER_UNAVAILABLE'
  | 'PROVIDER_REFUSED'
  | 'CONTEXT_OVERFLOW'
  | 'CONTENT_POLICY'
  | 'OUTPUT_INVALID'
  | 'OUTPUT_BLOCKED'
  | 'TIMED_OUT'
  | 'INTERRUPTED';

export type AttemptOutcome = 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'SKIPPED';

/** One try with one version. */
export interface Attempt {
  readonly versionId: string;
  readonly outcome: AttemptOutcome;
  /** A `ProviderErrorCode`, or why it was not tried; null where it succeeded. */
  readonly code: string | null;
  readonly message: string | null;
  readonly latencyMs: number;
}

/** One request for text and what came of it. */
export interface Generation {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly runId: string | null;
  readonly status: GenerationStatus;
  /** Tells a repetition from another request under the same key. */
  readonly requestHash: string;
  readonly modelId: string;
  /** What answered; null until something did. */
  readonly versionId: string | null;
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: FinishReason | null;
  readonly failureCode: FailureCode | null;
  readonly failureMessage: string | null;
  readonly attempts: readonly Attempt[];
  readonly findings: readonly GuardFinding[];
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly costMicroUsd: bigint;
  readonly isEstimated: boolean;
  readonly isCached: boolean;
  readonly latencyMs: number | null;
  readonly firstTokenMs: number | null;
  readonly fence: number;
  readonly leaseUntil: Date | null;
  readonly idempotencyKey: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** What is known when it is over. */
export type GenerationEnd = Pick<
  Generation,
  | 'versionId'
  | 'text'
  | 'toolCalls'
  | 'finishReason'
  | 'failureCode'
  | 'failureMessage'
  | 'attempts'
  | 'findings'
  | 'inputTokens'
  | 'cachedInputTokens'
  | 'outputTokens'
  | 'costMicroUsd'
  | 'isEstimated'
  | 'isCached'
  | 'latencyMs'
  | 'firstTokenMs'
> & { readonly status: Exclude<GenerationStatus, 'RUNNING'> };

/** The right to work on a generation until another process takes it over. */
export interface GenerationLease {
  readonly generationId: string;
  readonly fence: number;
}

/** Live text as it travels through pub/sub: plain JSON. */
export interface TextMessage {
  readonly status: GenerationStatus;
  /** How much text there was before, in UTF-16 units. */
  readonly offset: number;
  readonly delta: string;
}

export function textTopic(generationId: string): string {
  return `ai-models.generation.${generationId}`;
}
