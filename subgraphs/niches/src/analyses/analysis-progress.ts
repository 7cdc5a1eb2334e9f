import type { AnalysisCounts } from '../analysis-engine/opportunity-draft.js';
import type { Analysis, AnalysisStage, AnalysisStatus } from './analysis.js';

/** A state of a run as it is sent to those who watch. Plain JSON values, for it travels through pub/sub. */
export interface AnalysisProgress {
  readonly analysisId: string;
  readonly status: AnalysisStatus;
  readonly stage: AnalysisStage;
  readonly percent: number;
  readonly counts: AnalysisCounts;
  readonly message: string;
  /** Null while unknown. */
  readonly remainingSeconds: number | null;
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
}

/** The pub/sub topic of an analysis. */
export function progressTopic(analysisId: string): string {
  return `niches.analysis.${analysisId}`;
}

/** What the stored analysis says. */
export function progressOf(analysis: Analysis, now: Date): AnalysisProgress {
  const { id, status, stage, percent, counts, message, revision, startedAt } = analysis;
  const remainingSeconds = status === 'RUNNING' && startedAt ? estimateRemaining(percent, startedAt, now) : null;
  return { analysisId: id, status, stage, percent, counts, message, remainingSeconds, revision, at: now.toISOString() };
}

/** Seconds left if the rest goes as fast as what is done; null before that says anything. */
export function estimateRemaining(percent: number, startedAt: Date, now: Date): number | null {
  const elapsedSeconds = (now.getTime() - startedAt.getTime()) / 1_000;
  if (percent < 5 || elapsedSeconds < 1) return null;
  return Math.round((elapsedSeconds * (100 - percent)) / percent);
}
