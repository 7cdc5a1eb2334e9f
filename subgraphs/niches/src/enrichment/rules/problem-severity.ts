import { formatPercent } from '../../analysis-engine/describe/format.js';
import type { Finding, Level, ProblemSeverity } from '../enrichment.js';
import type { RuleMaterial } from './enrich-by-rules.js';
import { keywordEvidence, type ReadKeyword, shareOf } from './read-keywords.js';

/** It cannot wait. */
const URGENT =
  /\b(?:urgent|emergency|asap|same day|24 7|24 hour|24h|immediately|near me|notfall|sofort|urgence|urgente)\b/;
/** Something is broken, hurts or goes wrong. */
const PROBLEM =
  /\b(?:problems?|issues?|errors?|fix|fixing|repair|broken|not working|wont|doesnt|isnt|cant|cannot|fail|fails|failed|failing|failure|stuck|stop|stopping|prevent|avoid|get rid of|remove|pain|hurts?|loses?|losing|lost|late|unpaid|overdue|struggling|help with|reparieren|kaputt|fehler|hilfe|problema|problemas|arreglar|dolor|probleme|reparer|panne)\b/;
/** Somebody does it themselves and does not know how. */
const HOW_TO = /^(?:how (?:to|do|can|does|should)|wie|como|comment)\b/;

const HOW_TO_WEIGHT = 0.5;
const MEDIUM_FROM = 10;
const HIGH_FROM = 30;
const FEWEST_KEYWORDS = 5;
/** Where fewer searches than this hold a word that the lists know, a missing sign says nothing. */
const LEAST_KNOWN_LANGUAGE = 0.2;

/**
 * How much it presses, as the words of the searches tell: 100 × (share with words of urgency or trouble + ½ × share of other "how to" questions), 0–100.
 * Below 10 is low, from 30 high. The thresholds are our own. Each search counts once, for the strongest sign that it has.
 */
export function problemSeverity({ keywords }: RuleMaterial): Finding<ProblemSeverity> {
  const { all, isBySearches } = keywords;
  if (all.length < FEWEST_KEYWORDS) {
    return { isKnown: false, reason: `Fewer than ${FEWEST_KEYWORDS} keywords tell too little of what presses.` };
  }
  const urgent = all.filter(({ plain }) => URGENT.test(plain));
  const problem = all.filter(({ plain }) => !URGENT.test(plain) && PROBLEM.test(plain));
  const howTo = all.filter(({ plain }) => !URGENT.test(plain) && !PROBLEM.test(plain) && HOW_TO.test(plain));
  const told = new Set([...all.filter(({ hasListedWord }) => hasListedWord), ...urgent, ...problem, ...howTo]);
  if (shareOf([...told], keywords) < LEAST_KNOWN_LANGUAGE) {
    return {
      isKnown: false,
      reason:
        'The rule knows words of English, German, Spanish and French, and hardly any of these keywords has one that tells something.',
    };
  }
  const shares = [urgent, problem, howTo].map((some) => shareOf(some, keywords));
  const [urgentShare = 0, problemShare = 0, howToShare = 0] = shares;
  const points = Math.round(100 * Math.min(urgentShare + problemShare + HOW_TO_WEIGHT * howToShare, 1));
  const level = levelOf(points);
  const of = isBySearches ? 'searches' : 'keywords';
  return {
    isKnown: true,
    value: { level, points, explanation: explain(level, of) },
    basis: {
      kind: 'RULE',
      formula: `100 × (${formatPercent(urgentShare)} urgent + ${formatPercent(problemShare)} in trouble + ½ × ${formatPercent(howToShare)} “how to”) of the ${of} = ${points}; low below ${MEDIUM_FROM}, high from ${HIGH_FROM}`,
      evidence: keywordEvidence(mostSearched([...urgent, ...problem, ...howTo])),
      sources: [],
    },
  };
}

function levelOf(points: number): Level {
  if (points >= HIGH_FROM) return 'HIGH';
  return points >= MEDIUM_FROM ? 'MEDIUM' : 'LOW';
}

function explain(level: Level, of: string): string {
  switch (level) {
    case 'HIGH':
      return `Many of the ${of} tell of something urgent or broken, or ask how to do it.`;
    case 'MEDIUM':
      return `Some of the ${of} tell of trouble or ask how to do it.`;
    case 'LOW':
      return `Few of the ${of} tell of trouble. Many people search for the thing that helps and not for what troubles them, so ask them.`;
  }
}

function mostSearched(some: readonly ReadKeyword[]): ReadKeyword[] {
  return some.toSorted((one, other) => other.weight - one.weight);
}
