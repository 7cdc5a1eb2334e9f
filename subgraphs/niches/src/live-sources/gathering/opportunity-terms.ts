import { keywordKey } from '../../analysis-engine/keyword-key.js';
import { splitWords } from '../../analysis-engine/words/split-words.js';
import { singular } from '../../analysis-engine/words/stem.js';

export const MAX_TERMS = 3;
const MAX_TERM_LENGTH = 100;

/**
 * What sources are asked about: the name of a niche, then its most searched keywords that are not the same words again.
 *
 * @param keywords most searched first
 *
 * @example termsOf('standing desks', ['standing desk', 'desk converter']) // ['standing desks', 'desk converter']
 */
export function termsOf(name: string, keywords: readonly string[]): string[] {
  const terms = new Map<string, string>();
  for (const text of [name, ...keywords]) {
    const term = keywordKey(text).slice(0, MAX_TERM_LENGTH).trim();
    const words = splitWords(term).map(singular).sort().join(' ');
    if (term !== '' && !terms.has(words)) terms.set(words, term);
  }
  return [...terms.values()].slice(0, MAX_TERMS);
}
