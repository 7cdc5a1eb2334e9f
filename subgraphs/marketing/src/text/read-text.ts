import { parseDocument } from './document/parse-document.js';
import type { Block, TextDocument, TextFormat } from './document/text-document.js';
import type { TextCounts } from './readability.js';
import { countSyllables } from './words/count-syllables.js';
import type { Word } from './words/read-words.js';
import { type Sentence, splitSentences } from './words/split-sentences.js';

/** A block with its sentences. */
export interface ReadBlock extends Block {
  readonly sentences: readonly Sentence[];
  readonly wordCount: number;
}

/** A text taken apart, which all checks look at. */
export interface ReadText {
  readonly document: TextDocument;
  readonly blocks: readonly ReadBlock[];
  /** Those that are read as sentences: neither headings nor tables. */
  readonly body: readonly ReadBlock[];
  readonly sentences: readonly Sentence[];
  /** Of the body. */
  readonly counts: TextCounts;
}

export function readText(source: string, format: TextFormat): ReadText {
  const document = parseDocument(source, format);
  const blocks = document.blocks.map((block) => {
    const sentences = splitSentences(document.visible, block);
    return { ...block, sentences, wordCount: sentences.reduce((sum, { words }) => sum + words.length, 0) };
  });
  const body = blocks.filter(({ kind, wordCount }) => kind !== 'HEADING' && kind !== 'TABLE' && wordCount > 0);
  const sentences = body.flatMap((block) => block.sentences);
  return { document, blocks, body, sentences, counts: count(sentences) };
}

function count(sentences: readonly Sentence[]): TextCounts {
  let [characters, letters, words, syllables, polysyllables, hardWords] = [0, 0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    sentence.words.forEach((word, index) => {
      const syllablesOfWord = countSyllables(word.text);
      const [digits, all] = countCharacters(word.text);
      characters += all;
      letters += all - digits;
      words += 1;
      syllables += syllablesOfWord;
      if (syllablesOfWord < 3) return;
      polysyllables += 1;
      if (isHard(word, syllablesOfWord, index === 0)) hardWords += 1;
    });
  }
  return { characters, letters, words, sentences: sentences.length, syllables, polysyllables, hardWords };
}

function countCharacters(text: string): [digits: number, all: number] {
  let [digits, marks] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 39 || code === 45 || code === 46 || code === 44 || code === 0x2011) marks += 1;
  }
  return [digits, text.length - marks];
}

/** A capital letter makes a name of a word that does not begin its sentence. */
function isHard({ text, isCapitalised }: Word, syllables: number, isFirst: boolean): boolean {
  if (isCapitalised && !isFirst) return false;
  if (text.includes('-')) return text.split('-').some((part) => countSyllables(part) > 2);
  return !(syllables === 3 && /(?:es|ed|ing)$/.test(text));
}
