import type { Word } from './read-words.js';

/** A phrase where it was found, from the first of its words to the last. */
export interface PhraseFound {
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

export interface PhraseFinder {
  /** The phrases among the words, from left to right, the longest at each place, without overlaps. */
  find(words: readonly Word[]): PhraseFound[];
}

/** Finds fixed phrases by their first word, so that a text is gone through once however many there are. */
export function createPhraseFinder(phrases: Iterable<string>): PhraseFinder {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((one, other) => other.length - one.length),
    );
  }
  return {
    find(words) {
      const found: PhraseFound[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const candidates = byFirst.get(words[at]?.text ?? '');
        const match = candidates?.find((parts) => parts.every((part, offset) => words[at + offset]?.text === part));
        if (!match) continue;
        found.push({ phrase: match.join(' '), first: at, last: at + match.length - 1 });
        at += match.length - 1;
      }
      return found;
    },
  };
}
