import type { Span } from '../document/text-document.js';
import { type Check, type CheckedText, counted, inText, notApplicable, percent } from './text-check.js';

const LOW = 0.005;
const HIGH = 0.03;
const MUCH_TOO_HIGH = 0.04;
/** Shorter texts say nothing about density or distribution. */
const FEWEST_WORDS = 100;
const GOOD_GAP = 0.3;
const WIDE_GAP = 0.5;

/** Where the phrase stands as it is; or, in a sentence without it, all words that carry its meaning: "start a small newsletter". */
function occurrencesIn({ keyphrase, text }: CheckedText): Span[] {
  if (!keyphrase) return [];
  return text.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ words }) => {
      const exact = keyphrase.occurrences(words);
      if (exact.length > 0 || !keyphrase.isCoveredBy(words)) return exact;
      const parts = keyphrase.partial(words);
      return [{ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }];
    }),
  );
}

/** Occurrences over words, 0.5 to 3 %. */
export const keyphraseDensity: Check = (given) => {
  if (!given.keyphrase) return notApplicable('No key phrase was given.');
  const words = given.text.blocks.reduce((sum, { wordCount }) => sum + wordCount, 0);
  if (words < FEWEST_WORDS) return notApplicable(`Density says nothing about fewer than ${FEWEST_WORDS} words.`);
  const found = occurrencesIn(given);
  const measured = found.length / words;
  const ranges = found.map(inText);
  const times = `${counted(found.length, 'time')} in ${words.toLocaleString('en')} words (${percent(measured)})`;
  const least = Math.ceil(words * LOW);
  if (found.length === 0) {
    return {
      status: 'PROBLEM',
      measured,
      message: `The text does not have the key phrase. Use it about ${counted(least, 'time')}.`,
    };
  }
  if (measured < LOW) {
    return {
      status: 'IMPROVE',
      measured,
      message: `The key phrase is there ${times}. Use it about ${counted(least, 'time')}.`,
      ranges,
    };
  }
  if (measured > HIGH) {
    const most = Math.floor(words * HIGH);
    const message = `The key phrase is there ${times}, more than reads well. Use it ${counted(most, 'time')} at most.`;
    return { status: measured > MUCH_TOO_HIGH ? 'PROBLEM' : 'IMPROVE', measured, message, ranges };
  }
  return { status: 'GOOD', measured, message: `The key phrase is there ${times}.`, ranges };
};

/** The longest stretch without it, as a share of the text. */
export const keyphraseDistribution: Check = (given) => {
  const { text } = given;
  if (!given.keyphrase) return notApplicable('No key phrase was given.');
  if (text.counts.words < FEWEST_WORDS * 2) return notApplicable('The text is too short to tell.');
  const found = occurrencesIn(given);
  if (found.length < 2) return notApplicable('The key phrase is not there twice.');
  const first = text.blocks[0]?.start ?? 0;
  const length = Math.max(1, (text.blocks.at(-1)?.end ?? 0) - first);
  const stops = [first, ...found.map(({ start }) => start), first + length];
  const gaps = stops.slice(1).map((end, index) => ({ start: stops[index] ?? 0, end }));
  const longest = gaps.reduce((one, other) => (other.end - other.start > one.end - one.start ? other : one));
  const measured = (longest.end - longest.start) / length;
  if (measured <= GOOD_GAP) return { status: 'GOOD', measured, message: 'The key phrase is spread over the text.' };
  const message = `A stretch of ${percent(measured)} of the text is without the key phrase.`;
  return { status: measured > WIDE_GAP ? 'PROBLEM' : 'IMPROVE', measured, message, ranges: [inText(longest)] };
};
