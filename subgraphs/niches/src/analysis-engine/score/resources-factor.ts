import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { formatPercent, round } from '../describe/format.js';
import type { Evidence, SearchIntent } from '../opportunity-draft.js';
import { clampScore } from './scales.js';
import type { FactorAssessment, SourceNames } from './score-factor.js';

/** How short the way is from a search to a customer, 0–100. */
const intentEase: Record<SearchIntent, number> = {
  TRANSACTIONAL: 100,
  COMMERCIAL: 75,
  INFORMATIONAL: 40,
  NAVIGATIONAL: 20,
};
const PART_WEIGHTS = { breadth: 0.4, intent: 0.3, difficulty: 0.3 };

interface Part {
  weight: number;
  value: number;
  coverage: number;
  term: string;
  evidence: Evidence;
}

/**
 * How little it takes to serve the niche, from what the file can tell:
 *
 * - breadth: 100 − 50 × log10(effective keywords). Searches on one phrase need one page, on a hundred a library;
 * - intent: how near the searchers are to buying (transactional 100, commercial 75, informational 40, navigational 20);
 * - difficulty: 100 − ranking difficulty, the effort to be found.
 *
 * Weighed 0.4, 0.3, 0.3; unknown parts are left out. It cannot see what building the product takes.
 *
 * Unknown without searches and without difficulty: a list of words alone says nothing of effort, and must not put what nobody may search
 * for above what is measured.
 */
export function resourcesFactor(facts: ClusterFacts, sources: SourceNames): FactorAssessment {
  const parts = [breadthPart(facts, sources), intentPart(facts, sources), difficultyPart(facts, sources)].filter(
    (part) => part !== null,
  );
  if (!facts.volume && !facts.keywordDifficulty) {
    return {
      kind: 'RESOURCES',
      value: null,
      precision: 0,
      formula: 'Unknown: the file has neither searches nor ranking difficulty',
      evidence: parts.map((part) => part.evidence),
      improvement: 'Import an export with monthly searches or ranking difficulty (Keyword Planner, Semrush, Ahrefs).',
    };
  }
  const known = parts.reduce((sum, part) => sum + part.weight, 0);
  const value = clampScore(parts.reduce((sum, part) => sum + part.weight * part.value, 0) / known);
  const terms = parts.map((part) => `${part.weight} × ${part.term}`).join(' + ');
  return {
    kind: 'RESOURCES',
    value,
    precision: parts.reduce((sum, part) => sum + part.weight * part.coverage, 0),
    formula: `(${terms}) ÷ ${round(known, 1)} = ${round(value, 1)}`,
    evidence: parts.map((part) => part.evidence),
    improvement:
      'Serve the most searched phrases first instead of all, and those near to a purchase before those that ask for information.',
  };
}

function breadthPart(facts: ClusterFacts, sources: SourceNames): Part {
  const value = clampScore(100 - 50 * Math.log10(facts.effectiveKeywords));
  return {
    weight: PART_WEIGHTS.breadth,
    value,
    coverage: facts.volume ? 1 : 0.5,
    term: `(100 − 50 × log10(${round(facts.effectiveKeywords, 1)}))`,
    evidence: {
      label: 'Keywords the searches spread over',
      value: `as ${round(facts.effectiveKeywords, 1)} equal ones (of ${facts.keywords.length})`,
      source: facts.volume ? `1 ÷ Σ share², from ${sources.volume}` : 'Count; the volumes are unknown',
    },
  };
}

function intentPart({ intent }: ClusterFacts, sources: SourceNames): Part | null {
  if (!intent) return null;
  const entries = Object.entries(intent.shares) as [SearchIntent, number][];
  const value = entries.reduce((sum, [kind, share]) => sum + share * intentEase[kind], 0);
  const shown = entries
    .filter(([, share]) => share >= 0.005)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, share]) => `${kind.toLowerCase()} ${formatPercent(share)}`);
  return {
    weight: PART_WEIGHTS.intent,
    value,
    coverage: intent.coverage,
    term: String(round(value, 1)),
    evidence: { label: 'Intent', value: shown.join(', '), source: `By searches, from ${sources.intent}` },
  };
}

function difficultyPart({ keywordDifficulty: difficulty }: ClusterFacts, sources: SourceNames): Part | null {
  if (!difficulty) return null;
  return {
    weight: PART_WEIGHTS.difficulty,
    value: clampScore(100 - difficulty.mean),
    coverage: difficulty.coverage,
    term: `(100 − ${round(difficulty.mean, 1)})`,
    evidence: {
      label: 'Ranking difficulty',
      value: `${round(difficulty.mean, 1)} of 100`,
      source: `Mean of ${sources.keywordDifficulty} by searches`,
    },
  };
}
