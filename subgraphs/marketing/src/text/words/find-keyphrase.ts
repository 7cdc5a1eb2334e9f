import type { Span } from '../document/text-document.js';
import { foldWord } from './fold-word.js';
import { readWords, type Word } from './read-words.js';

/** A key phrase that can be looked for. */
export interface Keyphrase {
  /** As it was given, with single spaces. */
  readonly text: string;
  readonly parts: readonly string[];
  /** The parts that carry its meaning. */
  readonly content: ReadonlySet<string>;
  /** Where it stands, word for word. */
  occurrences(words: readonly Word[]): Span[];
  /** Whether all that carries its meaning is there, in any order. */
  isCoveredBy(words: readonly Word[]): boolean;
  /** Where words that carry its meaning stand. */
  partial(words: readonly Word[]): Span[];
}

const FUNCTION_WORDS = new Set(
  'a an and are as at be by can do does for from how i in is it my of on or our the to was what when where which who why will with you your'.split(
    ' ',
  ),
);
const MAX_PARTS = 12;

/** @returns null for a phrase without a word in it. */
export function createKeyphrase(phrase: string | null): Keyphrase | null {
  const text = (phrase ?? '').replace(/\s+/g, ' ').trim();
  const parts = partsOf(readWords(text, { start: 0, end: text.length }))
    .map(({ folded }) => folded)
    .slice(0, MAX_PARTS);
  if (parts.length === 0) return null;
  const meaningful = parts.filter((part) => !FUNCTION_WORDS.has(part));
  const content = new Set(meaningful.length > 0 ? meaningful : parts);
  return {
    text,
    parts,
    content,
    occurrences(words) {
      const all = partsOf(words);
      const found: Span[] = [];
      for (let at = 0; at + parts.length <= all.length; at += 1) {
        if (!parts.every((part, offset) => all[at + offset]?.folded === part)) continue;
        const last = at + parts.length - 1;
        found.push({ start: all[at]?.word.start ?? 0, end: all[last]?.word.end ?? 0 });
        at = last;
      }
      return found;
    },
    isCoveredBy(words) {
      const there = new Set(partsOf(words).map(({ folded }) => folded));
      return [...content].every((part) => there.has(part));
    },
    partial: (words) =>
      partsOf(words)
        .filter(({ folded }) => content.has(folded))
        .map(({ word: { start, end } }) => ({ start, end })),
  };
}

/** Compounds by their parts: "low-code" is found in "low code" and the other way round. */
function partsOf(words: readonly Word[]): { word: Word; folded: string }[] {
  return words.flatMap((word) => word.text.split(/[-‑]/).map((part) => ({ word, folded: foldWord(part) })));
}
