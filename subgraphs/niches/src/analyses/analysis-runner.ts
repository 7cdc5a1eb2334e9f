import type {
  AnalysisCounts,
  AnalysisEngineStage,
  AnalysisProgressUpdate,
  OpportunityDraft,
  ScoreWeights,
} from '../analysis-engine/opportunity-draft.js';

/** What is analysed and how. */
export interface AnalysisJob {
  readonly weights: ScoreWeights;
  readonly currency: string | null;
  /** Rows that the records will be, for the progress of reading them. */
  readonly expectedRows: number;
  /** How many earlier files there are to take older months from. */
  readonly olderSourceCount: number;
  /** The file's columns, so that evidence can name them. */
  readonly columns: readonly { readonly name: string; readonly meaning: string | null }[];
}

/** An opportunity whose keywords are packed already. */
export interface PackedOpportunity {
  readonly draft: Omit<OpportunityDraft, 'keywords'>;
  readonly keywordChunks: readonly { readonly packed: Uint8Array; readonly searchText: string }[];
}

/** What a run needs from, and tells to, whoever started it. */
export interface AnalysisHooks {
  /** Packed records, chunk by chunk: the file's own, then those of earlier files, newest first. */
  readonly sources: readonly [AsyncIterable<Uint8Array>, ...AsyncIterable<Uint8Array>[]];
  embed(texts: string[]): Promise<Float32Array[]>;
  onProgress(update: AnalysisProgressUpdate): void;
  /** Awaited before the next batch comes. */
  onOpportunities(batch: readonly PackedOpportunity[]): Promise<void>;
  loadCheckpoint(stage: AnalysisEngineStage): Promise<Uint8Array | null>;
  saveCheckpoint(stage: AnalysisEngineStage, data: Uint8Array): Promise<void>;
  readonly signal: AbortSignal;
}

export interface AnalysisSummary {
  readonly counts: AnalysisCounts;
  readonly notices: readonly string[];
}

/** Runs the analysis engine somewhere it disturbs nobody. */
export interface AnalysisRunner {
  /** @throws AnalysisFailure when it cannot be done; the signal's reason once it is aborted. */
  run(job: AnalysisJob, hooks: AnalysisHooks): Promise<AnalysisSummary>;
}

/** Why an analysis cannot be done at all, in words for the person who started it. */
export class AnalysisFailure extends Error {
  override readonly name = 'AnalysisFailure';
}
