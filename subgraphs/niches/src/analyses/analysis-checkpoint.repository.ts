import type { AnalysisEngineStage } from '../analysis-engine/opportunity-draft.js';

/** Results of costly stages, kept until the analysis is done. They depend on the keywords alone, so that any worker may write them. */
export interface AnalysisCheckpointRepository {
  load(analysisId: string, stage: AnalysisEngineStage): Promise<Uint8Array | null>;
  save(analysisId: string, stage: AnalysisEngineStage, data: Uint8Array): Promise<void>;
  deleteOf(analysisId: string): Promise<void>;
  /** Deletes those that were saved until then: their analyses failed or were cancelled. Returns how many there were. */
  deleteSaved(until: Date): Promise<number>;
}
