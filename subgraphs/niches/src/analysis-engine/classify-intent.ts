import type { SearchIntent } from './opportunity-draft.js';
import { intentWords, productWords } from './words/intent-words.js';
import { splitWords } from './words/split-words.js';

/** What a keyword is after, and the words that gave it away, in their order. */
export interface ToldIntent {
  readonly intent: SearchIntent;
  readonly words: readonly string[];
}

/**
 * What the searcher is after, told by words that give it away; null where none does, which is no fault: most names of
 * things tell nothing. The first rule that applies decides:
 *
 * 1. words for one certain site ("sign in", "customer service") → navigational;
 * 2. a question ("how to …", but not "how much …") → informational, even if it names a price tag;
 * 3. of the words in the lists of `intent-words.ts` the one nearest to a purchase: navigational, transactional, commercial, informational;
 * 4. "near me", "for sale" → transactional;
 * 5. a kind of product ("app", "template") → commercial: whoever says nothing else compares.
 *
 * @param key see `keywordKey`.
 * @example classifyIntent('best crm for realtors') // { intent: 'COMMERCIAL', words: ['best'] }
 */
export function classifyIntent(key: string): ToldIntent | null {
  const site = NAVIGATION.exec(key);
  if (site) return { intent: 'NAVIGATIONAL', words: [site[0]] };
  const question = QUESTION.exec(key);
  if (question) return { intent: 'INFORMATIONAL', words: [question[0].trim()] };
  const words = splitWords(key);
  for (const intent of PRECEDENCE) {
    const telling = words.filter((word) => intentWords.get(word) === intent);
    if (telling.length > 0) return { intent, words: telling };
  }
  const phrase = PURCHASE_PHRASES.find((one) => key.includes(one));
  if (phrase !== undefined) return { intent: 'TRANSACTIONAL', words: [phrase] };
  const products = words.filter((word) => productWords.has(word));
  return products.length > 0 ? { intent: 'COMMERCIAL', words: products } : null;
}

const PRECEDENCE: readonly SearchIntent[] = ['NAVIGATIONAL', 'TRANSACTIONAL', 'COMMERCIAL', 'INFORMATIONAL'];
const PURCHASE_PHRASES = ['near me', 'for sale'];
const NAVIGATION = /\b(?:sign in|log in|customer service|official site|www)\b/u;
const QUESTION =
  /^(?:how (?!much)|what |why |when |where |who |can |is |are |does |do |wie |was |warum |como |que |comment )/u;
