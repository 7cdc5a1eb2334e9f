import type { AnalysisEngineStage, AnalysisProgressUpdate } from '../analysis-engine/opportunity-draft.js';
import type { AnalysisSummary, PackedOpportunity } from './analysis-runner.js';

/** What the thread asks its owner for; each question has one answer. */
export interface ThreadQuestions {
  /** The next records of a source, by its position. */
  records: { ask: number; answer: Uint8Array | null };
  embed: { ask: string[]; answer: Float32Array[] };
  opportunities: { ask: PackedOpportunity[]; answer: null };
  loadCheckpoint: { ask: AnalysisEngineStage; answer: Uint8Array | null };
  saveCheckpoint: { ask: { stage: AnalysisEngineStage; data: Uint8Array }; answer: null };
}

export type QuestionKind = keyof ThreadQuestions;

export type ThreadQuestion = {
  [Kind in QuestionKind]: { type: 'ask'; id: number; kind: Kind; ask: ThreadQuestions[Kind]['ask'] };
}[QuestionKind];

/** From the thread to its owner. */
export type ThreadMessage =
  | ThreadQuestion
  | { type: 'progress'; update: AnalysisProgressUpdate }
  | { type: 'done'; summary: AnalysisSummary }
  | { type: 'failed'; name: string; message: string; stack: string };

/** From the owner to the thread. */
export type OwnerMessage = { id: number; answer: unknown } | { id: number; fault: string };
