import { createPhraseFinder } from '../words/find-phrases.js';
import type { Sentence } from '../words/split-sentences.js';
import { transitionPhrases, transitionWords } from '../words/word-lists.js';
import { findPassive } from './find-passive.js';
import { splitFix } from './split-sentence.js';
import { type Check, counted, inText, notApplicable, percent, upTo } from './text-check.js';

const LONG_SENTENCE_WORDS = 20;
/** Shares are of sentences; fewer say nothing. */
const FEWEST_SENTENCES = 3;
const FEWEST_FOR_TRANSITIONS = 8;
const SAME_BEGINNINGS = 3;
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those']);

const transitions = createPhraseFinder([...transitionPhrases, ...transitionWords]);

/** Sentences of more than twenty words: up to a quarter is good, up to 30 % bearable. */
export const sentenceLength: Check = ({ text }) => {
  const { sentences } = text;
  if (sentences.length === 0) return notApplicable('There is no text.');
  const long = sentences.filter(({ words }) => words.length > LONG_SENTENCE_WORDS);
  const measured = long.length / sentences.length;
  const message = `${counted(long.length, 'sentence')} of ${sentences.length} (${percent(measured)}) ${long.length === 1 ? 'has' : 'have'} more than ${LONG_SENTENCE_WORDS} words; a quarter is bearable.`;
  const fixes = long.flatMap((sentence) => splitFix(text.document.visible, sentence) ?? []);
  return { status: upTo(measured, 0.25, 0.3), measured, message, ranges: long.map(inText), fixes };
};

/** Sentences in the passive voice: up to 10 % is good, up to 15 % bearable. */
export const passiveVoice: Check = ({ text }) => {
  const { sentences } = text;
  if (sentences.length < FEWEST_SENTENCES) return notApplicable('There are too few sentences to tell.');
  const found = sentences.flatMap((sentence) => findPassive(sentence.words) ?? []);
  const measured = found.length / sentences.length;
  const message = `${counted(found.length, 'sentence')} of ${sentences.length} (${percent(measured)}) ${found.length === 1 ? 'is' : 'are'} in the passive voice; one in ten reads well. Say who does it.`;
  return { status: upTo(measured, 0.1, 0.15), measured, message, ranges: found.map(inText) };
};

/** Sentences with a word that ties them to others: 30 % is good, 20 % bearable. */
export const transitionShare: Check = ({ text }) => {
  const { sentences } = text;
  if (sentences.length < FEWEST_FOR_TRANSITIONS) return notApplicable('There are too few sentences to tell.');
  const found = sentences.map(({ words }) => ({ words, first: transitions.find(words)[0] }));
  const having = found.flatMap(({ words, first }) =>
    first ? [inText({ start: words[first.first]?.start ?? 0, end: words[first.last]?.end ?? 0 })] : [],
  );
  const measured = having.length / sentences.length;
  const message = `${having.length} of ${counted(sentences.length, 'sentence')} (${percent(measured)}) have a transition word, such as "because" or "for example"; 30 % is good.`;
  return { status: upTo(-measured, -0.3, -0.2), measured, message, ranges: having };
};

/** Three sentences in a row that begin alike. */
export const sentenceBeginnings: Check = ({ text }) => {
  const runs = text.body.flatMap(({ sentences }) => alikeRuns(sentences));
  if (text.sentences.length < SAME_BEGINNINGS) return notApplicable('There are too few sentences to tell.');
  if (runs.length === 0) return { status: 'GOOD', measured: 0, message: 'Sentences begin differently.' };
  const worst = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const opening = runs[0]?.[0]?.words[0]?.text ?? '';
  const message = `${worst} sentences in a row begin alike, for example with "${opening}".`;
  const ranges = runs.flat().map(({ words }) => inText(words[0] ?? { start: 0, end: 0 }));
  return { status: worst > SAME_BEGINNINGS ? 'PROBLEM' : 'IMPROVE', measured: runs.length, message, ranges };
};

function alikeRuns(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  let run: Sentence[] = [];
  let before: string | null = null;
  for (const sentence of [...sentences, null]) {
    const beginning = sentence && beginningOf(sentence);
    if (beginning !== null && beginning === before && sentence) run.push(sentence);
    else {
      if (run.length >= SAME_BEGINNINGS) runs.push(run);
      run = sentence ? [sentence] : [];
    }
    before = beginning;
  }
  return runs;
}

/** The first word; with an article the noun as well, since "the" begins too much. */
function beginningOf({ words: [first, second] }: Sentence): string {
  const opening = first?.text ?? '';
  return ARTICLES.has(opening) ? `${opening} ${second?.text ?? ''}` : opening;
}
