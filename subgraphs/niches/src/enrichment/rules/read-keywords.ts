import { formatRange } from '../../analysis-engine/describe/format.js';
import { typicalVolume } from '../../analysis-engine/engine-keyword.js';
import { keywordKey } from '../../analysis-engine/keyword-key.js';
import type { Evidence, NumberRange, OpportunityKeyword } from '../../analysis-engine/opportunity-draft.js';
import { functionWords } from '../../analysis-engine/words/function-words.js';
import { intentWords, productWords, qualifierWords } from '../../analysis-engine/words/intent-words.js';
import { splitWords } from '../../analysis-engine/words/split-words.js';

/** A keyword as rules read it. */
export interface ReadKeyword {
  readonly keyword: OpportunityKeyword;
  readonly words: readonly string[];
  /** The words with single spaces, without accents. */
  readonly plain: string;
  /** Searches a month, or 1 for each keyword where no volume is known at all. */
  readonly weight: number;
  /** Whether a word stands in the lists: where hardly any does, the language is one that a missing sign says nothing in. */
  readonly hasListedWord: boolean;
}

export interface ReadKeywords {
  readonly all: readonly ReadKeyword[];
  readonly totalWeight: number;
  /** Whether shares are of searches; of keywords otherwise. */
  readonly isBySearches: boolean;
}

/** @param keywords the most searched first; rules read no more of a niche than these. */
export function readKeywords(keywords: readonly OpportunityKeyword[]): ReadKeywords {
  const isBySearches = keywords.some(({ monthlySearches }) => (typicalVolume(monthlySearches) ?? 0) > 0);
  const all = keywords.map((keyword) => {
    const words = splitWords(keywordKey(keyword.text)).filter((word) => word !== '');
    const weight = isBySearches ? (typicalVolume(keyword.monthlySearches) ?? 0) : 1;
    return { keyword, words, plain: words.join(' '), weight, hasListedWord: words.some(isListed) };
  });
  const totalWeight = all.reduce((sum, { weight }) => sum + weight, 0);
  return { all, totalWeight, isBySearches };
}

/** Share of the searches, 0–1; of the keywords where no volume is known. */
export function shareOf(some: readonly ReadKeyword[], { totalWeight }: ReadKeywords): number {
  if (totalWeight === 0) return 0;
  return Math.min(some.reduce((sum, { weight }) => sum + weight, 0) / totalWeight, 1);
}

/** The sum of the known volumes; null where none is known. */
export function searchesOf(some: readonly ReadKeyword[]): NumberRange | null {
  const known = some.flatMap(({ keyword }) => keyword.monthlySearches ?? []);
  if (known.length === 0) return null;
  return { low: sum(known.map(({ low }) => low)), high: sum(known.map(({ high }) => high)) };
}

const SHOWN_KEYWORDS = 5;

/** The keywords that a statement rests on, with their searches and their lines in the file. */
export function keywordEvidence(some: readonly ReadKeyword[]): Evidence[] {
  return some.slice(0, SHOWN_KEYWORDS).map(({ keyword: { text, monthlySearches, line } }) => ({
    label: `“${text}”`,
    value: monthlySearches === null ? 'searches unknown' : `${formatRange(monthlySearches)} searches a month`,
    source: `Line ${line} of the file`,
  }));
}

function isListed(word: string): boolean {
  return functionWords.has(word) || intentWords.has(word) || productWords.has(word) || qualifierWords.has(word);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
