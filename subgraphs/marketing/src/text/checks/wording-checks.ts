import { createPhraseFinder } from '../words/find-phrases.js';
import { wordyPhrases } from '../words/word-lists.js';
import { type Check, counted, inText, notApplicable, type TextFix } from './text-check.js';

const wordy = createPhraseFinder(wordyPhrases.keys());
/** Said twice on purpose. */
const REPEATABLE = new Set(['had', 'that', 'very', 'really', 'so', 'no', 'bye', 'ha', 'blah', 'knock', 'is']);

/** Phrases that say in four words what one says. */
export const wordyWording: Check = ({ text }) => {
  if (text.counts.words === 0) return notApplicable('There is no text.');
  const { visible } = text.document;
  const fixes = text.sentences.flatMap(({ words }) =>
    wordy.find(words).map(({ phrase, first, last }): TextFix => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      const shorter = wordyPhrases.get(phrase) ?? '';
      // Nothing in its place: the space behind it goes as well, and the next word takes over its capital.
      const next = words[last + 1];
      const isCapital = /\p{Lu}/u.test(visible.charAt(start));
      if (shorter === '' && next) {
        const letter = visible.charAt(next.start);
        const replacement = isCapital ? letter.toUpperCase() : letter;
        return fix({ start, end: next.start + 1 }, replacement, 'Leave it out.');
      }
      const replacement = isCapital ? `${shorter.charAt(0).toUpperCase()}${shorter.slice(1)}` : shorter;
      return fix({ start, end }, replacement, shorter === '' ? 'Leave it out.' : `"${shorter}" says the same.`);
    }),
  );
  if (fixes.length === 0) return { status: 'GOOD', measured: 0, message: 'No long-winded phrases were found.' };
  const share = fixes.length / text.sentences.length;
  const message = `${counted(fixes.length, 'phrase')} can be said in fewer words.`;
  return { status: share > 0.1 ? 'PROBLEM' : 'IMPROVE', measured: fixes.length, message, ...withRanges(fixes) };
};

/** The same word twice in a row. */
export const repeatedWords: Check = ({ text }) => {
  if (text.counts.words === 0) return notApplicable('There is no text.');
  const { visible } = text.document;
  const fixes = text.sentences.flatMap(({ words }) =>
    words.flatMap((word, index): TextFix[] => {
      const before = words[index - 1];
      if (!before || before.text !== word.text || REPEATABLE.has(word.text) || !/\p{L}/u.test(word.text)) return [];
      if (/[^\s\0]/.test(visible.slice(before.end, word.start))) return [];
      return [fix({ start: before.end, end: word.end }, '', 'Take the second one out.')];
    }),
  );
  if (fixes.length === 0) return { status: 'GOOD', measured: 0, message: 'No word stands there twice in a row.' };
  const message = `${counted(fixes.length, 'word')} ${fixes.length === 1 ? 'stands' : 'stand'} there twice in a row.`;
  return { status: 'PROBLEM', measured: fixes.length, message, ...withRanges(fixes) };
};

function fix(span: { start: number; end: number }, replacement: string, explanation: string): TextFix {
  return { range: inText(span), replacement, explanation };
}

function withRanges(fixes: TextFix[]) {
  return { ranges: fixes.map(({ range }) => range), fixes };
}
