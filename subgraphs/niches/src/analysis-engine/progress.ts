import type { AnalysisCounts, AnalysisEngineStage, AnalysisProgressUpdate } from './opportunity-draft.js';

/** Where each stage begins, in percent of the whole; by the share of time it takes on large files. */
const STAGE_STARTS: Record<AnalysisEngineStage, number> = {
  PARSE: 0,
  NORMALISE: 30,
  DEDUPLICATE: 35,
  CLUSTER: 40,
  INTENT: 80,
  TREND: 84,
  SCORE: 92,
  OPPORTUNITIES: 98,
};
const STAGES = Object.keys(STAGE_STARTS) as AnalysisEngineStage[];

export interface ProgressReporter {
  readonly counts: AnalysisCounts;
  /** @param fraction 0–1 of the stage. */
  at(stage: AnalysisEngineStage, fraction: number, message: string): void;
}

export function createProgress(onProgress: (update: AnalysisProgressUpdate) => void): ProgressReporter {
  const counts: AnalysisCounts = { rows: 0, keywords: 0, duplicates: 0, clusters: 0, opportunities: 0 };
  let reached = 0;
  return {
    counts,
    at(stage, fraction, message) {
      const start = STAGE_STARTS[stage];
      const next = STAGES[STAGES.indexOf(stage) + 1];
      const end = next === undefined ? 100 : STAGE_STARTS[next];
      reached = Math.max(reached, start + Math.min(Math.max(fraction, 0), 1) * (end - start));
      onProgress({ stage, percent: reached, counts: { ...counts }, message });
    },
  };
}
