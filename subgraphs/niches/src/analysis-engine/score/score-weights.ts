import type { ScoreWeights } from '../opportunity-draft.js';

/** What counts unless asked otherwise; the reasons are in `docs/scoring.md`. */
export const defaultScoreWeights: ScoreWeights = {
  demand: 30,
  competition: 25,
  trend: 15,
  monetization: 20,
  resources: 10,
};
