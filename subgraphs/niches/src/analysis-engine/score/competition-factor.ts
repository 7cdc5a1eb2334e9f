import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { formatPercent, round } from '../describe/format.js';
import type { Evidence } from '../opportunity-draft.js';
import { clampScore } from './scales.js';
import type { FactorAssessment, SourceNames } from './score-factor.js';

/** Ranking difficulty is what a new site meets; advertising competition only hints at it. */
const DIFFICULTY_SHARE = 0.75;
/** How far advertising competition alone tells how hard it is to be found. */
const PROXY_PRECISION = 0.5;

/** 0.75 × (100 − difficulty) + 0.25 × (100 − 100 × advertising competition), or the one that is known. */
export function competitionFactor(facts: ClusterFacts, sources: SourceNames): FactorAssessment {
  const { keywordDifficulty: difficulty, advertisingCompetition: advertising } = facts;
  const evidence: Evidence[] = [];
  if (difficulty) {
    evidence.push({
      label: 'Ranking difficulty',
      value: `${round(difficulty.mean, 1)} of 100`,
      source: `Mean of ${sources.keywordDifficulty} by searches, ${difficulty.count} keywords`,
    });
  }
  if (advertising) {
    evidence.push({
      label: 'Advertising competition',
      value: formatPercent(advertising.mean),
      source: `Mean of ${sources.advertisingCompetition} by searches, ${advertising.count} keywords`,
    });
  }
  const organic = difficulty && 100 - difficulty.mean;
  const paid = advertising && 100 - 100 * advertising.mean;
  const shared = { kind: 'COMPETITION' as const, evidence };
  if (organic !== null && paid !== null && difficulty && advertising) {
    const value = clampScore(DIFFICULTY_SHARE * organic + (1 - DIFFICULTY_SHARE) * paid);
    const coverage = DIFFICULTY_SHARE * difficulty.coverage + (1 - DIFFICULTY_SHARE) * advertising.coverage;
    const formula = `0.75 × (100 − ${round(difficulty.mean, 1)}) + 0.25 × (100 − ${round(100 * advertising.mean, 1)}) = ${round(value, 1)}`;
    return { ...shared, value, precision: coverage, formula, improvement: NARROWER };
  }
  if (organic !== null && difficulty) {
    const value = clampScore(organic);
    const formula = `100 − ${round(difficulty.mean, 1)} = ${round(value, 1)}`;
    return { ...shared, value, precision: difficulty.coverage, formula, improvement: NARROWER };
  }
  if (paid !== null && advertising) {
    const value = clampScore(paid);
    return {
      ...shared,
      value,
      precision: PROXY_PRECISION * advertising.coverage,
      formula: `100 − 100 × ${round(advertising.mean, 3)} = ${round(value, 1)}; advertisers only, as no ranking difficulty is known`,
      improvement:
        'This counts advertisers, not how hard it is to rank. An export with keyword difficulty (Semrush, Ahrefs) would tell.',
    };
  }
  return {
    ...shared,
    value: null,
    precision: 0,
    formula: 'Unknown: the file has neither ranking difficulty nor advertising competition.',
    improvement: 'Import an export with keyword difficulty (Semrush, Ahrefs) or competition (Google Keyword Planner).',
  };
}

const NARROWER =
  'Ten points less ranking difficulty are 7.5 to 10 points more: begin with the narrower phrases that fewer sites compete for.';
