import { pixelWidth } from './pixel-width.js';
import { type Check, counted, notApplicable, type TextFix } from './text-check.js';

/**
 * Width and size at which Google cuts titles on a desktop. Google says only that titles are "truncated … to fit the device width"; 600 pixels
 * of 20-pixel Arial is what its result pages show.
 *
 * @see https://developers.google.com/search/docs/appearance/title-link
 */
export const TITLE_LIMIT_PX = 600;
export const TITLE_FONT_PX = 20;
const TITLE_SHORT_PX = 200;
/** Google shows about this much of a description on a desktop. */
const DESCRIPTION_LIMIT = 156;
const DESCRIPTION_SHORT = 120;

/** Whether search results show the whole title. */
export const titleWidth: Check = ({ title }) => {
  if (title === null) return notApplicable('No title was given.');
  const text = title.trim();
  const measured = Math.round(pixelWidth(text, TITLE_FONT_PX));
  if (text === '') return { status: 'PROBLEM', measured, message: 'There is no title. Search results need one.' };
  if (measured > TITLE_LIMIT_PX) {
    const shown = lastFitting(title, (part) => pixelWidth(part.trim(), TITLE_FONT_PX) <= TITLE_LIMIT_PX);
    const message = `The title is ${measured} pixels wide; search results cut it at about ${TITLE_LIMIT_PX}.`;
    const ranges = [{ field: 'TITLE', start: shown.length, end: title.length }] as const;
    return { status: 'PROBLEM', measured, message, ranges, fixes: cut('TITLE', title, shown) };
  }
  if (measured < TITLE_SHORT_PX) {
    const message = `The title is ${measured} pixels wide; there is room for ${TITLE_LIMIT_PX}. Say more of what the page offers.`;
    return { status: 'IMPROVE', measured, message };
  }
  return { status: 'GOOD', measured, message: `The title is ${measured} pixels wide and fits search results.` };
};

/** Whether the meta description fills what search results show of it. */
export const metaDescriptionLength: Check = ({ metaDescription }) => {
  if (metaDescription === null) return notApplicable('No meta description was given.');
  const measured = metaDescription.trim().length;
  if (measured === 0) {
    return {
      status: 'PROBLEM',
      measured,
      message: 'There is no meta description. Search engines will pick some text.',
    };
  }
  if (measured > DESCRIPTION_LIMIT) {
    const shown = lastFitting(metaDescription, (part) => part.trim().length <= DESCRIPTION_LIMIT);
    const message = `The meta description has ${counted(measured, 'character')}; search results cut it after about ${DESCRIPTION_LIMIT}.`;
    const ranges = [{ field: 'META_DESCRIPTION', start: shown.length, end: metaDescription.length }] as const;
    return { status: 'IMPROVE', measured, message, ranges, fixes: cut('META_DESCRIPTION', metaDescription, shown) };
  }
  if (measured < DESCRIPTION_SHORT) {
    const message = `The meta description has ${counted(measured, 'character')}; there is room for ${DESCRIPTION_LIMIT}.`;
    return { status: 'IMPROVE', measured, message };
  }
  return { status: 'GOOD', measured, message: `The meta description has ${measured} characters, which are shown.` };
};

/** The longest start of a text, up to the end of a word, that fits. */
function lastFitting(text: string, fits: (part: string) => boolean): string {
  const ends = [...text.matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(text.slice(0, ends[middle - 1] ?? 0))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : text.slice(0, ends[low - 1] ?? 0);
}

function cut(field: 'TITLE' | 'META_DESCRIPTION', whole: string, shown: string): TextFix[] {
  const kept = shown.replace(/[\s,;:–—|-]+$/, '');
  if (kept === '') return [];
  const explanation = 'Keep what fits, up to the end of a word.';
  return [{ range: { field, start: kept.length, end: whole.length }, replacement: '', explanation }];
}
