import { type EngineKeyword, typicalVolume } from '../engine-keyword.js';
import { qualifierWords } from '../words/intent-words.js';
import type { Lexicon } from '../words/lexicon.js';

/**
 * The most searched phrase that stands for the cluster: one that shares its words with many of the others and says nothing
 * beside the topic, so "meal planner" rather than "what is a meal planner" or "meal planner for runners".
 *
 * Each keyword is valued at √searches × centrality² (× 0.4 where it has qualifiers); the highest names the cluster.
 * Centrality is the share of the cluster's keywords that its words are in, on average.
 */
export function nameCluster(members: readonly number[], keywords: readonly EngineKeyword[], lexicon: Lexicon): number {
  const frequencies = new Map<number, number>();
  for (const member of members) {
    for (const term of lexicon.topics[member] ?? []) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  let best = members[0] ?? 0;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const terms = lexicon.topics[member] ?? [];
    let sum = 0;
    for (const term of terms) sum += frequencies.get(term) ?? 0;
    const centrality = sum / (Math.max(terms.length, 1) * members.length);
    const searches = (typicalVolume(keywords[member]?.volume ?? null) ?? 0) + 1;
    const value = Math.sqrt(searches) * centrality ** 2 * (lexicon.isBare[member] ? 1 : 0.4);
    if (value > bestValue || (value === bestValue && isPlainer(keywords[member], keywords[best]))) {
      best = member;
      bestValue = value;
    }
  }
  return best;
}

function isPlainer(a: EngineKeyword | undefined, b: EngineKeyword | undefined): boolean {
  if (!a || !b) return false;
  return a.key.length - b.key.length < 0 || (a.key.length === b.key.length && a.key < b.key);
}

/**
 * How a keyword is shown as a name: without the qualifiers around it ("best meal planner 2026" is about meal planners), its
 * first letter large where the file has it all small. Where that would leave a single word ("yoga for beginners"), only
 * praise, prices and years go.
 */
export function displayName(text: string): string {
  const words = text.split(' ');
  const short = trimWords(
    words,
    (word) => qualifierWords.has(word) || QUESTION_WORDS.has(word) || PLAIN_NOISE.test(word),
  );
  const kept = short.length >= 2 ? short : trimWords(words, (word) => PLAIN_NOISE.test(word));
  return capitalised((kept.length > 0 ? kept : words).join(' '));
}

/** {@link displayName} without taking anything off, for a name that would otherwise be another's. */
export function capitalised(text: string): string {
  if (text !== text.toLowerCase()) return text;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/**
 * What questions begin with and lists end with. Only these: what joins words in one language names things in another, and "pour over
 * kettle" or "no show policy" must not lose their heads.
 */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'a an the what which who where when why how much many is are do does can should i my your you we to for of in with and or vs versus'.split(
    ' ',
  ),
);
const PLAIN_NOISE = /^(?:20[12]\d|best|top|10|#?1|free|cheap|cheapest|near|me|reviews?)$/;

function trimWords(words: readonly string[], isNoise: (word: string) => boolean): string[] {
  let from = 0;
  let to = words.length;
  const isNoiseAt = (index: number) => isNoise(words[index]?.toLowerCase() ?? '');
  while (from < to && isNoiseAt(from)) from++;
  while (to > from && isNoiseAt(to - 1)) to--;
  return words.slice(from, to);
}
