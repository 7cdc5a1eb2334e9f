import type { Sentence } from '../words/split-sentences.js';
import { inText, type TextFix } from './text-check.js';

const CONJUNCTIONS = new Set(['and', 'but', 'so', 'yet']);
/** What follows must be able to stand alone, which it can with a subject of its own. */
const SUBJECTS = new Set('i you he she it we they this these that those there'.split(' '));
const FEWEST_WORDS_LEFT = 6;

/**
 * Where a long sentence can be made two without touching its words: at a semicolon, or at ", and we …". The place nearest to the middle
 * is taken; null where there is none.
 */
export function splitFix(visible: string, { words }: Sentence): TextFix | null {
  let best: { fix: TextFix; distance: number } | null = null;
  for (let at = FEWEST_WORDS_LEFT; at <= words.length - FEWEST_WORDS_LEFT; at += 1) {
    const fix = fixAt(visible, words, at);
    const distance = Math.abs(at - words.length / 2);
    if (fix && (!best || distance < best.distance)) best = { fix, distance };
  }
  return best?.fix ?? null;
}

function fixAt(visible: string, words: Sentence['words'], at: number): TextFix | null {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !after) return null;
  const between = visible.slice(before.end, word.start);
  const first = visible.slice(word.start, word.start + 1);
  const isSemicolon = /^;\s+$/.test(between);
  const isClause = /^,\s+$/.test(between) && CONJUNCTIONS.has(word.text) && SUBJECTS.has(after.text);
  if (!isSemicolon && !isClause) return null;
  return {
    range: inText({ start: before.end, end: word.start + 1 }),
    replacement: `. ${first.toUpperCase()}`,
    explanation: 'Make two sentences of it.',
  };
}
