import type { AnalysisCounts, AnalysisEngineStage, ScoreWeights } from '../analysis-engine/opportunity-draft.js';

export const ANALYSIS_STATUSES = ['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;
export type AnalysisStatus = (typeof ANALYSIS_STATUSES)[number];

export const ANALYSIS_STAGES = [
  'QUEUED',
  'PARSE',
  'NORMALISE',
  'DEDUPLICATE',
  'CLUSTER',
  'INTENT',
  'TREND',
  'SCORE',
  'OPPORTUNITIES',
  'DONE',
] as const;
export type AnalysisStage = (typeof ANALYSIS_STAGES)[number] & ('QUEUED' | 'DONE' | AnalysisEngineStage);

/** Where a run stands. */
export interface AnalysisState {
  readonly status: AnalysisStatus;
  readonly stage: AnalysisStage;
  /** 0–100 over all stages. */
  readonly percent: number;
  readonly counts: AnalysisCounts;
  readonly message: string;
  /** Grows with every change, over restarts too: tells which of two states is the newer one. */
  readonly revision: number;
}

/** One run over one import. The document is the truth; a queue only wakes workers. */
export interface Analysis extends AnalysisState {
  readonly id: string;
  readonly workspaceId: string;
  /** What the result rests on, or will when there is none yet. */
  readonly importId: string;
  /** Of earlier versions, newest first: their months go on being used. */
  readonly earlierImportIds: readonly string[];
  /** Results so far: 0 before the first. A refresh and a rescoring add one each. */
  readonly version: number;
  /** The newer file that the next result will rest on; null unless a refresh is under way, failed or was cancelled. */
  readonly refresh: AnalysisRefresh | null;
  /** Of the last refresh that was asked for. */
  readonly refreshKey: string | null;
  readonly name: string;
  readonly weights: ScoreWeights;
  /** Unique in the workspace; the id where the client gave none. */
  readonly idempotencyKey: string;
  /** Times it was taken up since it was last queued by a person. */
  readonly attempt: number;
  /** Grows with every lease. A worker whose fence is older has lost the analysis, whatever its clock says. */
  readonly fence: number;
  readonly leaseOwner: string | null;
  readonly leaseUntil: Date | null;
  readonly isCancelRequested: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A run on a newer file that was asked for. */
export interface AnalysisRefresh {
  readonly importId: string;
}

/** The right to work on an analysis until another takes it over. */
export interface AnalysisLease {
  readonly analysisId: string;
  readonly owner: string;
  readonly fence: number;
}

/**
 * What each change of status or worker adds to the revision. A worker counts its own progress in ones, of which only
 * some are stored: the step is larger than all of them, so that whatever comes after a worker is newer than what it told.
 */
export const REVISION_STEP = 1_000_000;

export const NO_COUNTS: AnalysisCounts = { rows: 0, keywords: 0, duplicates: 0, clusters: 0, opportunities: 0 };

/** Whether nothing can follow any more by itself. */
export function isTerminal(status: AnalysisStatus): boolean {
  return status === 'COMPLETED' || status === 'FAILED' || status === 'CANCELLED';
}
