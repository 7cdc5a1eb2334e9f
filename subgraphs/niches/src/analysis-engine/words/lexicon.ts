import type { EngineKeyword } from '../engine-keyword.js';
import type { Pacer } from '../pacer.js';
import { findCollocations, joinCollocations, wordsOfPair } from './collocations.js';
import { functionWords } from './function-words.js';
import { qualifierWords } from './intent-words.js';
import { splitWords } from './split-words.js';
import { singular, verbStem } from './stem.js';
import { synonyms } from './synonyms.js';

/** What the words of each keyword come down to. */
export interface Lexicon {
  /** By term number: a stem, or the two of a collocation. */
  readonly terms: readonly string[];
  /** By keyword: the sorted numbers of the terms that say what it is about; the qualifiers where there is nothing else. */
  readonly topics: readonly (readonly number[])[];
  /** By keyword: all stems but function words, sorted; alike for plural, word order and stop word variants. */
  readonly fullSignatures: readonly string[];
  /** By keyword: whether it says nothing beside its topic ("meal planner", but not "best meal planner"). */
  readonly isBare: readonly boolean[];
}

/** Reads all keywords for the words there are, then for what they come down to, then for terms of two words. */
export async function buildLexicon(keywords: readonly EngineKeyword[], pacer: Pacer): Promise<Lexicon> {
  const words = numbering();
  const wordsOf: number[][] = [];
  for (const { key } of keywords) {
    if (wordsOf.length % 1_000 === 0) await pacer.breathe();
    wordsOf.push(splitWords(key).map(words.numberOf));
  }
  const stems = numbering();
  const vocabulary = new Set(words.all().map(singular));
  const stemOfWord = words.all().map((word) => stems.numberOf(stemOf(word, vocabulary)));
  const isFunction = words.all().map((word) => functionWords.has(word));
  const isQualifier = words.all().map((word) => qualifierWords.has(word) || YEAR.test(word));

  const sequences: number[][] = [];
  const fullSignatures: string[] = [];
  const isBare: boolean[] = [];
  for (const numbers of wordsOf) {
    if (sequences.length % 1_000 === 0) await pacer.breathe();
    const content = numbers.filter((number) => !isFunction[number]);
    const telling = content.filter((number) => !isQualifier[number]);
    const kept = telling.length > 0 ? telling : content.length > 0 ? content : numbers;
    sequences.push(kept.slice(0, MAX_TOPIC_WORDS).map((number) => stemOfWord[number] ?? 0));
    fullSignatures.push(distinct((content.length > 0 ? content : numbers).map((n) => stemOfWord[n] ?? 0)).join(','));
    isBare.push(numbers.every((n) => !isQualifier[n]) && !QUESTION.test(words.all()[numbers[0] ?? 0] ?? ''));
  }
  const collocations = await findCollocations(sequences, stems.all().length, pacer);
  const topics: number[][] = [];
  for (const sequence of sequences) {
    if (topics.length % 1_000 === 0) await pacer.breathe();
    topics.push(distinct(joinCollocations(sequence, collocations)));
  }
  const stemNames = stems.all();
  const pairNames = [...collocations.keys()].map((key) =>
    wordsOfPair(key)
      .map((stem) => stemNames[stem])
      .join(' '),
  );
  return { terms: [...stemNames, ...pairNames], topics, fullSignatures, isBare };
}

/** A keyword of more words is a sentence; what it is about stands at its beginning. */
const MAX_TOPIC_WORDS = 12;
const YEAR = /^20[12]\d$/;
const QUESTION = /^(?:how|what|which|who|when|where|why|does|do|is|are|can|should|was|wie|wo|como|que|comment)$/;

function stemOf(word: string, vocabulary: ReadonlySet<string>): string {
  const one = singular(word);
  return synonyms.get(one) ?? verbStem(one, vocabulary);
}

function distinct(stems: readonly number[]): number[] {
  const sorted = stems.toSorted((a, b) => a - b);
  return sorted.filter((stem, index) => index === 0 || stem !== sorted[index - 1]);
}

/** Gives each text a number in the order of appearance. */
function numbering(): { numberOf(text: string): number; all(): string[] } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, names.length);
      names.push(text);
      return names.length - 1;
    },
    all: () => names,
  };
}
