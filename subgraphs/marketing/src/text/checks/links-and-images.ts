import type { LinkFound } from '../document/text-document.js';
import { type Check, type CheckedText, counted, inText, notApplicable, type TextFix } from './text-check.js';

type LinkKind = 'INTERNAL' | 'OUTBOUND' | 'OTHER';

/** A link without a host stays on the site; anchors, mail and telephone are no links to pages. */
export function linkKind({ target }: LinkFound, siteHost: string | null): LinkKind {
  const address = target.trim();
  if (address === '' || address.startsWith('#')) return 'OTHER';
  if (!/^(?:[a-z][a-z\d+.-]{0,30}:|\/\/)/i.test(address)) return 'INTERNAL';
  const host = /^(?:https?:)?\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/i.exec(address)?.[1];
  if (host === undefined) return 'OTHER';
  return siteHost !== null && bare(host) === bare(siteHost) ? 'INTERNAL' : 'OUTBOUND';
}

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

function linksOf({ text, siteHost }: CheckedText, kind: LinkKind) {
  return text.document.links.filter((link) => linkKind(link, siteHost) === kind).map(inText);
}

export const internalLinks: Check = (given) => {
  if (given.text.counts.words === 0) return notApplicable('There is no text.');
  const ranges = linksOf(given, 'INTERNAL');
  if (ranges.length > 0) {
    return {
      status: 'GOOD',
      measured: ranges.length,
      message: `There ${are(ranges.length)} to pages of the site.`,
      ranges,
    };
  }
  return { status: 'IMPROVE', measured: 0, message: 'There is no link to another page of the site.' };
};

export const outboundLinks: Check = (given) => {
  if (given.text.counts.words === 0) return notApplicable('There is no text.');
  const ranges = linksOf(given, 'OUTBOUND');
  if (ranges.length > 0) {
    return { status: 'GOOD', measured: ranges.length, message: `There ${are(ranges.length)} to other sites.`, ranges };
  }
  return {
    status: 'IMPROVE',
    measured: 0,
    message: 'There is no link to another site. Name a source or a place to read on.',
  };
};

function are(count: number): string {
  return count === 1 ? 'is 1 link' : `are ${count} links`;
}

/** Alternative texts; an empty one in HTML marks decoration and is meant. */
export const imageAlternatives: Check = ({ text, keyphrase }) => {
  const { images } = text.document;
  if (images.length === 0) return notApplicable('There are no images.');
  const missing = images.filter(({ alt, altForm }) => alt === null || (alt.trim() === '' && altForm === 'TEXT'));
  if (missing.length === 0) return { status: 'GOOD', measured: 0, message: 'All images have an alternative text.' };
  const fixes = missing.flatMap(({ target, altSpan, altForm }): TextFix[] => {
    const words = altFromFileName(target) ?? keyphrase?.text;
    if (words === undefined) return [];
    const replacement = altForm === 'ATTRIBUTE' ? ` alt="${words}"` : words;
    return [
      { range: inText(altSpan), replacement, explanation: 'A start from the file name; say what the image shows.' },
    ];
  });
  const message = `${counted(missing.length, 'image')} of ${images.length} ${missing.length === 1 ? 'has' : 'have'} no alternative text.`;
  return { status: 'PROBLEM', measured: missing.length, message, ranges: missing.map(inText), fixes };
};

/** `/img/green-tea_2.jpg` → `green tea`; null where the name says nothing. */
function altFromFileName(target: string): string | null {
  const name = target.split(/[?#]/, 1)[0]?.split('/').at(-1)?.slice(0, 200) ?? '';
  const words = name
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) => /\p{L}{3,}/u.test(word) && !/\d/.test(word) && !/^(?:img|image|dsc|photo|pic|screenshot)$/i.test(word),
    );
  return words.length === 0 ? null : words.join(' ').toLowerCase();
}
