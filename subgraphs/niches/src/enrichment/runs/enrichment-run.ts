import type { ModelAnswer } from '../enricher.js';

export type EnrichmentRunStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

/** Asking a model about an opportunity once. */
export interface EnrichmentRun {
  readonly id: string;
  readonly status: EnrichmentRunStatus;
  /** Where it stands, or why it ended as it did, in a sentence. */
  readonly message: string;
  readonly failureCode: string | null;
  /** Of the analysis, when it was asked for. */
  readonly opportunityVersion: number;
  /** Null when the person is gone. */
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly attempt: number;
  /** Grows with every lease and with a cancellation: whoever holds an older one changes nothing. */
  readonly fence: number;
  readonly leaseUntil: Date | null;
}

/** The latest answer of a model; it stays while another run is under way or fails. */
export interface KeptAnswer extends ModelAnswer {
  readonly opportunityVersion: number;
  readonly requestedBy: string | null;
  readonly generatedAt: Date;
}

/** All that is kept of what models were asked about one opportunity. */
export interface ModelEnrichment {
  readonly opportunityId: string;
  readonly workspaceId: string;
  readonly run: EnrichmentRun;
  readonly answer: KeptAnswer | null;
  /** Idempotency keys of the latest runs, the newest last. */
  readonly keys: readonly string[];
  /** Grows with every change. */
  readonly revision: number;
}

export const MAX_REMEMBERED_KEYS = 20;
/** Runs of a workspace that wait or go on at the same time. */
export const MAX_ACTIVE_RUNS = 10;

export function isOver({ status }: Pick<EnrichmentRun, 'status'>): boolean {
  return status !== 'QUEUED' && status !== 'RUNNING';
}
