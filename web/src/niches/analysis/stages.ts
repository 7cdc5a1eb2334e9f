import type { AnalysisStage } from '@/gql/graphql';

/** The steps of an analysis that a person can watch, in order, in words. */
export const STAGES: readonly { readonly stage: AnalysisStage; readonly label: string; readonly what: string }[] = [
  { stage: 'PARSE', label: 'Read the rows', what: 'every row of the file, checked' },
  { stage: 'NORMALISE', label: 'Normalise', what: 'spelling, case and word order' },
  { stage: 'DEDUPLICATE', label: 'Remove duplicates', what: 'the same keyword twice' },
  { stage: 'CLUSTER', label: 'Cluster', what: 'keywords of one need together' },
  { stage: 'INTENT', label: 'Tell intent', what: 'what the searchers are after' },
  { stage: 'TREND', label: 'Test trends', what: 'against chance and season' },
  { stage: 'SCORE', label: 'Score', what: 'five factors, weighed' },
  { stage: 'OPPORTUNITIES', label: 'Rank opportunities', what: 'with evidence and next steps' },
];

export type StageState = 'done' | 'current' | 'waiting';

/** Where each step stands while the analysis is at `stage`. */
export function stageStates(stage: AnalysisStage, isRunning: boolean): readonly StageState[] {
  if (stage === 'DONE') return STAGES.map(() => 'done');
  const at = STAGES.findIndex((each) => each.stage === stage);
  return STAGES.map((_, index) => (index < at ? 'done' : index === at && isRunning ? 'current' : 'waiting'));
}
