import type { Span } from '../document/text-document.js';
import type { Word } from '../words/read-words.js';
import { falseParticiples, irregularParticiples, passiveAuxiliaries, passiveFillers } from '../words/word-lists.js';

/** Adverbs that may stand between: "was not always well known". */
const MOST_BETWEEN = 3;

/**
 * The first passive of a sentence: a form of *be* or *get* and a past participle, with nothing but adverbs between. Adjectives in -ed that
 * hardly ever are one ("was interested") do not count; "was closed" does, whether done or found so.
 */
export function findPassive(words: readonly Word[]): Span | null {
  for (let at = 0; at < words.length; at += 1) {
    const auxiliary = words[at];
    if (!auxiliary || !passiveAuxiliaries.has(auxiliary.text)) continue;
    for (let ahead = at + 1; ahead <= at + 1 + MOST_BETWEEN; ahead += 1) {
      const word = words[ahead];
      if (!word) break;
      if (isParticiple(word.text)) return { start: auxiliary.start, end: word.end };
      if (!passiveFillers.has(word.text) && !word.text.endsWith('ly')) break;
    }
  }
  return null;
}

function isParticiple(text: string): boolean {
  if (falseParticiples.has(text)) return false;
  return irregularParticiples.has(text) || (text.length > 4 && text.endsWith('ed') && !text.endsWith('eed'));
}
