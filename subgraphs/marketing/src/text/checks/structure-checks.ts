import { type Check, type CheckedRange, counted, inText, notApplicable, upTo } from './text-check.js';

const LONG_PARAGRAPH_WORDS = 150;
const TOO_LONG_PARAGRAPH_WORDS = 200;
const SECTION_WORDS = 300;
const TOO_LONG_SECTION_WORDS = 350;
const ENOUGH_WORDS = 300;
const FEW_WORDS = 200;

/** Enough for a search engine to tell what the page is about. */
export const textLength: Check = ({ text }) => {
  const measured = text.blocks.reduce((sum, { wordCount }) => sum + wordCount, 0);
  if (measured >= ENOUGH_WORDS)
    return { status: 'GOOD', measured, message: `The text has ${counted(measured, 'word')}.` };
  const message = `The text has ${counted(measured, 'word')}; ${ENOUGH_WORDS} or more give search engines enough to go by.`;
  return { status: measured >= FEW_WORDS ? 'IMPROVE' : 'PROBLEM', measured, message };
};

export const paragraphLength: Check = ({ text }) => {
  const paragraphs = text.body.filter(({ kind }) => kind === 'PARAGRAPH' || kind === 'QUOTE');
  if (paragraphs.length === 0) return notApplicable('There are no paragraphs.');
  const long = paragraphs.filter(({ wordCount }) => wordCount > LONG_PARAGRAPH_WORDS);
  const measured = paragraphs.reduce((most, { wordCount }) => Math.max(most, wordCount), 0);
  if (long.length === 0) {
    return { status: 'GOOD', measured, message: `No paragraph has more than ${LONG_PARAGRAPH_WORDS} words.` };
  }
  const message = `${counted(long.length, 'paragraph')} ${long.length === 1 ? 'has' : 'have'} more than ${LONG_PARAGRAPH_WORDS} words, the longest ${measured}.`;
  return {
    status: upTo(measured, LONG_PARAGRAPH_WORDS, TOO_LONG_PARAGRAPH_WORDS),
    measured,
    message,
    ranges: long.map(inText),
  };
};

/** Words from one subheading to the next. */
export const subheadingSpacing: Check = ({ text }) => {
  const sections: { words: number; range: CheckedRange }[] = [];
  let section = { words: 0, range: inText({ start: 0, end: 0 }) };
  for (const block of text.blocks) {
    if (block.kind === 'HEADING') {
      sections.push(section);
      section = { words: 0, range: inText(block) };
      continue;
    }
    const start = section.words === 0 ? block.start : section.range.start;
    section = { words: section.words + block.wordCount, range: inText({ start, end: block.end }) };
  }
  sections.push(section);
  const all = sections.reduce((sum, { words }) => sum + words, 0);
  if (all <= SECTION_WORDS) return notApplicable(`A text of up to ${SECTION_WORDS} words needs no subheadings.`);
  const long = sections.filter(({ words }) => words > SECTION_WORDS);
  const measured = sections.reduce((most, { words }) => Math.max(most, words), 0);
  if (long.length === 0) return { status: 'GOOD', measured, message: 'Subheadings are close enough to each other.' };
  const message = `${counted(long.length, 'section')} ${long.length === 1 ? 'goes' : 'go'} on for more than ${SECTION_WORDS} words without a subheading, the longest for ${measured}.`;
  const status = upTo(measured, SECTION_WORDS, TOO_LONG_SECTION_WORDS);
  return { status, measured, message, ranges: long.map(({ range }) => range) };
};

/** One heading of the first level at most: the page's title. */
export const singleMainHeading: Check = ({ text }) => {
  const main = text.blocks.filter(({ kind, level }) => kind === 'HEADING' && level === 1);
  if (main.length === 0) return notApplicable('There is no heading of the first level in the text.');
  if (main.length === 1) return { status: 'GOOD', measured: 1, message: 'There is one heading of the first level.' };
  const message = `There are ${main.length} headings of the first level. Keep it for the title of the page.`;
  return { status: 'IMPROVE', measured: main.length, message, ranges: main.slice(1).map(inText) };
};

/** Flesch reading ease: 60 and more is plain English, below 50 difficult. */
export const readingEase =
  (ease: number | null): Check =>
  () => {
    if (ease === null) return notApplicable('There is no text.');
    const measured = Math.round(ease * 10) / 10;
    const message = `Flesch reading ease is ${measured}; 60 and more is plain English. Shorter sentences and shorter words raise it.`;
    return { status: upTo(-measured, -60, -50), measured, message };
  };
