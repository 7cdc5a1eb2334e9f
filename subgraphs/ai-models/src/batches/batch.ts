import type { Assertion, Verdict } from '../evaluations/assertion.js';
import type { GenerationRequest } from '../inference/generation-request.js';

export type BatchPurpose = 'INFERENCE' | 'EVALUATION';
export type BatchStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';
export type BatchItemStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** Many requests worked off in the background. */
export interface Batch {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly runId: string | null;
  readonly purpose: BatchPurpose;
  readonly name: string;
  readonly evaluationSetId: string | null;
  readonly promptId: string | null;
  readonly promptVersion: number | null;
  readonly status: BatchStatus;
  readonly message: string;
  readonly totalCount: number;
  readonly succeededCount: number;
  readonly failedCount: number;
  /** Of the items of an evaluation, those that hold. */
  readonly passedCount: number;
  /** Grows with every change: tells which of two states is the newer one. */
  readonly revision: number;
  readonly attempt: number;
  readonly fence: number;
  readonly leaseUntil: Date | null;
  readonly idempotencyKey: string;
  readonly requestHash: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface BatchItem {
  readonly batchId: string;
  readonly position: number;
  /** What whoever asked calls it. */
  readonly key: string;
  readonly request: GenerationRequest;
  readonly assertions: readonly Assertion[];
  readonly status: BatchItemStatus;
  readonly generationId: string | null;
  readonly text: string;
  /** Why there is no answer; null where there is one. */
  readonly failure: string | null;
  /** What came of each assertion; null while pending. */
  readonly verdicts: readonly Verdict[] | null;
}

/** What came of one item. */
export type BatchItemResult = Pick<BatchItem, 'generationId' | 'text' | 'failure'> & {
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly verdicts: readonly Verdict[];
};

/** The right to work on a batch until another worker takes it over. */
export interface BatchLease {
  readonly batchId: string;
  readonly fence: number;
}

export function isOver(status: BatchStatus): boolean {
  return status === 'COMPLETED' || status === 'FAILED' || status === 'CANCELLED';
}

/** An item of an evaluation holds if there is an answer and everything is met. */
export function hasPassed({
  status,
  verdicts,
}: {
  readonly status: BatchItemStatus;
  readonly verdicts: readonly Verdict[] | null;
}): boolean {
  return status === 'SUCCEEDED' && (verdicts ?? []).every(({ isMet }) => isMet);
}

/** A state as it travels through pub/sub: plain JSON. */
export type BatchProgress = Pick<
  Batch,
  'status' | 'message' | 'totalCount' | 'succeededCount' | 'failedCount' | 'passedCount' | 'revision'
> & {
  readonly batchId: string;
};

export function batchTopic(batchId: string): string {
  return `ai-models.batch.${batchId}`;
}

export function batchProgressOf({
  id,
  status,
  message,
  totalCount,
  succeededCount,
  failedCount,
  passedCount,
  revision,
}: Batch): BatchProgress {
  return { batchId: id, status, message, totalCount, succeededCount, failedCount, passedCount, revision };
}
