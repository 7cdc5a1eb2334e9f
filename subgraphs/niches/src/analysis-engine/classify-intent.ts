import type { SearchIntent } from './opportunity-draft.js';
import { intentWords, productWords } from './words/intent-words.js';
import { splitWords } from './words/split-words.js';

/**
 * What the searcher is after, told by words that give it away; null where none does, which is no fault: most names of
 * things tell nothing.
 *
 * A question is for information even if it names a price tag; after that the word nearest to a purchase decides; a kind of
 * product ("app", "template") makes a comparison shopper of whoever says nothing else.
 *
 * @param key see `keywordKey`.
 * @example classifyIntent('best crm for realtors') // 'COMMERCIAL'
 */
export function classifyIntent(key: string): SearchIntent | null {
  if (NAVIGATION.test(key)) return 'NAVIGATIONAL';
  if (QUESTION.test(key)) return 'INFORMATIONAL';
  const words = splitWords(key);
  const told = new Set(words.map((word) => intentWords.get(word)));
  for (const intent of PRECEDENCE) if (told.has(intent)) return intent;
  if (key.includes('near me') || key.includes('for sale')) return 'TRANSACTIONAL';
  return words.some((word) => productWords.has(word)) ? 'COMMERCIAL' : null;
}

const PRECEDENCE: readonly SearchIntent[] = ['NAVIGATIONAL', 'TRANSACTIONAL', 'COMMERCIAL', 'INFORMATIONAL'];
const NAVIGATION = /\b(?:sign in|log in|customer service|official site|www)\b/u;
const QUESTION =
  /^(?:how (?!much)|what |why |when |where |who |can |is |are |does |do |wie |was |warum |como |que |comment )/u;
