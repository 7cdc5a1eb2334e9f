import { functionWords } from '../../analysis-engine/words/function-words.js';
import { productWords, qualifierWords } from '../../analysis-engine/words/intent-words.js';
import { singular } from '../../analysis-engine/words/stem.js';
import type { ReadKeyword } from './read-keywords.js';

/** Words beside a name that are no part of it. */
const COMPANIONS = new Set('reddit quora youtube wikipedia app apps com cancel refund near nearby me'.split(' '));
const YEAR = /^(?:19|20)\d\d$/;
const MAX_WORDS = 3;

export function isNoName(word: string): boolean {
  return qualifierWords.has(word) || COMPANIONS.has(word) || YEAR.test(word);
}

/** The words from a place on that can be a name: up to the next word that joins, tells how well, or is a year. Empty for none. */
export function phraseFrom(words: readonly string[], start: number): string[] {
  const phrase: string[] = [];
  for (const word of words.slice(start)) {
    if (isNoName(word) && phrase.length === 0) continue;
    if (functionWords.has(word) || isNoName(word)) break;
    phrase.push(word);
  }
  return phrase.length > MAX_WORDS ? [] : phrase;
}

/** The same before a place, read backwards. */
export function phraseBefore(words: readonly string[], end: number): string[] {
  const phrase: string[] = [];
  for (const word of words.slice(0, end).reverse()) {
    if (isNoName(word) && phrase.length === 0) continue;
    if (functionWords.has(word) || isNoName(word)) break;
    phrase.unshift(word);
  }
  return phrase.length > MAX_WORDS ? [] : phrase;
}

/** A word in this share of the keywords is what the niche is about. */
const TOPIC_SHARE = 0.3;

/** The words that a niche is about, in the singular: those of its name, and those that many of its keywords have in common. */
export function topicWords(name: readonly string[], all: readonly ReadKeyword[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of all) {
    for (const word of new Set(words.map(singular))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // In a handful of keywords every word is in a large share of them.
  const least = Math.max(all.length * TOPIC_SHARE, 3);
  const common = [...counts].filter(([, count]) => count >= least).map(([word]) => word);
  return new Set([...name.map(singular), ...common]);
}

/** Whether a phrase says what the niche is about rather than somebody's name. */
export function isAboutTopic(phrase: readonly string[], topic: ReadonlySet<string>): boolean {
  return phrase.some((word) => topic.has(singular(word))) || phrase.every((word) => productWords.has(word));
}
