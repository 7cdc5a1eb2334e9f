import { readWords } from '../words/read-words.js';
import { pixelWidth } from './pixel-width.js';
import { slugOf } from './slug-of.js';
import { type Check, counted, type Finding, inText, notApplicable, type TextFix } from './text-check.js';
import { TITLE_FONT_PX, TITLE_LIMIT_PX } from './title-and-description.js';

const noKeyphrase = notApplicable('No key phrase was given.');
const wordsOf = (text: string) => readWords(text, { start: 0, end: text.length });

/** In the title, best at its start. */
export const keyphraseInTitle: Check = ({ keyphrase, title }) => {
  if (!keyphrase) return noKeyphrase;
  if (title === null) return notApplicable('No title was given.');
  const words = wordsOf(title);
  const [first] = keyphrase.occurrences(words);
  if (first) {
    const ranges = [{ field: 'TITLE', ...first }] as const;
    if (first.start === words[0]?.start) {
      return { status: 'GOOD', message: 'The title begins with the key phrase.', ranges };
    }
    return { status: 'GOOD', message: 'The key phrase is in the title.', ranges };
  }
  if (keyphrase.isCoveredBy(words)) {
    const ranges = keyphrase.partial(words).map((span) => ({ field: 'TITLE', ...span }) as const);
    return { status: 'IMPROVE', message: 'The title has the words of the key phrase, but not as one phrase.', ranges };
  }
  return { status: 'PROBLEM', message: 'The key phrase is not in the title.', fixes: titleFix(title, keyphrase.text) };
};

function titleFix(title: string, phrase: string): TextFix[] {
  const lead = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${title.trim() === '' ? '' : ': '}`;
  if (pixelWidth(lead + title.trim(), TITLE_FONT_PX) > TITLE_LIMIT_PX) return [];
  const range = { field: 'TITLE', start: 0, end: 0 } as const;
  return [{ range, replacement: lead, explanation: 'Begin the title with the key phrase.' }];
}

/** In the first paragraph. */
export const keyphraseInIntroduction: Check = ({ keyphrase, text }) => {
  if (!keyphrase) return noKeyphrase;
  const first = text.body.find(({ kind }) => kind === 'PARAGRAPH') ?? text.body[0];
  if (!first) return notApplicable('There is no text.');
  const words = first.sentences.flatMap((sentence) => sentence.words);
  const found = keyphrase.occurrences(words).map(inText);
  if (found.length > 0) return { status: 'GOOD', message: 'The first paragraph has the key phrase.', ranges: found };
  if (keyphrase.isCoveredBy(words)) {
    const message = 'The first paragraph has the words of the key phrase, but not as one phrase.';
    return { status: 'IMPROVE', message, ranges: keyphrase.partial(words).map(inText) };
  }
  const message =
    'The first paragraph does not have the key phrase. Readers should see at once that they are in the right place.';
  return { status: 'PROBLEM', message, ranges: [inText(first)] };
};

export const keyphraseInMetaDescription: Check = ({ keyphrase, metaDescription }) => {
  if (!keyphrase) return noKeyphrase;
  if (metaDescription === null) return notApplicable('No meta description was given.');
  const words = wordsOf(metaDescription);
  const ranges = keyphrase.occurrences(words).map((span) => ({ field: 'META_DESCRIPTION', ...span }) as const);
  if (ranges.length > 2) {
    return {
      status: 'IMPROVE',
      message: `The meta description has the key phrase ${ranges.length} times. Twice is enough.`,
      ranges,
    };
  }
  if (ranges.length > 0) return { status: 'GOOD', message: 'The meta description has the key phrase.', ranges };
  return keyphrase.isCoveredBy(words)
    ? { status: 'GOOD', message: 'The meta description has the words of the key phrase.' }
    : { status: 'PROBLEM', message: 'The meta description does not have the key phrase.' };
};

export const keyphraseInSlug: Check = ({ keyphrase, slug }) => {
  if (!keyphrase) return noKeyphrase;
  if (slug === null) return notApplicable('No slug was given.');
  if (keyphrase.isCoveredBy(wordsOf(slug.replace(/[-_/.+]+/g, ' ')))) {
    return { status: 'GOOD', message: 'The slug has the key phrase.' };
  }
  const replacement = slugOf(keyphrase.text);
  const range = { field: 'SLUG', start: 0, end: slug.length } as const;
  const explanation = 'Make the slug of the key phrase.';
  const fixes = replacement === '' ? [] : [{ range, replacement, explanation }];
  return { status: 'PROBLEM', message: 'The slug does not have the key phrase.', ranges: [range], fixes };
};

/** In some subheadings, but not in nearly all of many. */
export const keyphraseInSubheadings: Check = ({ keyphrase, text }) => {
  if (!keyphrase) return noKeyphrase;
  const subheadings = text.blocks.filter(({ kind, level }) => kind === 'HEADING' && level > 1);
  if (subheadings.length === 0) return notApplicable('There are no subheadings.');
  const having = subheadings.filter(({ sentences }) => keyphrase.isCoveredBy(sentences.flatMap(({ words }) => words)));
  const measured = having.length / subheadings.length;
  const outcome = (status: Finding['status'], message: string) => ({
    status,
    measured,
    message,
    ranges: having.map(inText),
  });
  const share = `${having.length} of ${counted(subheadings.length, 'subheading')}`;
  if (having.length === 0) return outcome('IMPROVE', 'No subheading has the key phrase.');
  if (subheadings.length > 3 && measured > 0.75) {
    return outcome('IMPROVE', `The key phrase is in ${share}, which reads as if written for search engines.`);
  }
  return outcome('GOOD', `The key phrase is in ${share}.`);
};

export const keyphraseInImageAlt: Check = ({ keyphrase, text }) => {
  if (!keyphrase) return noKeyphrase;
  const { images } = text.document;
  if (images.length === 0) return notApplicable('There are no images.');
  const having = images.filter(({ alt }) => alt !== null && keyphrase.isCoveredBy(wordsOf(alt)));
  if (having.length === 0) {
    return { status: 'IMPROVE', measured: 0, message: 'No image has the key phrase in its alternative text.' };
  }
  const message = `The alternative text of ${having.length} of ${counted(images.length, 'image')} has the key phrase.`;
  return { status: 'GOOD', measured: having.length / images.length, message, ranges: having.map(inText) };
};
