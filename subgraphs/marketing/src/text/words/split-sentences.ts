import type { Block, Span } from '../document/text-document.js';
import { readWords, type Word } from './read-words.js';

/** A sentence with its words; there is at least one. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

/** Always stand before a name or a number. */
const NEVER_LAST = new Set(
  'mr mrs ms dr prof rev hon sr jr st mt gen col maj capt lt sgt sen rep gov pres messrs mme mlle vs cf viz approx ca fig figs eq vol ed eds pp al e.g i.e eg ie'.split(
    ' ',
  ),
);
/** May end a sentence: it does when a capital letter follows. */
const SOMETIMES_LAST = new Set(
  'etc inc ltd co corp llc dept est min max avg ave blvd rd a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u ph.d b.a m.a b.c a.d'.split(
    ' ',
  ),
);
/** Abbreviations only before a number: "No. 5", but "The answer is no." */
const BEFORE_NUMBERS = new Set(['no', 'nos', 'p', 'art', 'sec', 'ch', 'par']);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»', '\0']);
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '«', '\0', '*', '_']);

/**
 * Splits a block into sentences. A mark ends one unless it belongs to an abbreviation, an initial, a number or an address, or what
 * follows goes on in lower case, as in `"Really?" she asked.`
 */
export function splitSentences(visible: string, block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  const add = (end: number) => {
    const words = readWords(visible, { start, end });
    const first = words[0];
    if (first) sentences.push({ start: leadingQuote(visible, start, first.start), end, words });
    start = end;
  };
  for (let at = block.start; at < block.end; at += 1) {
    const code = visible.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let after = at + 1;
    while (after < block.end && isTerminator(visible.charCodeAt(after))) after += 1;
    const isPoint = code === 46 && after === at + 1;
    while (after < block.end && CLOSERS.has(visible[after] ?? '')) after += 1;
    if (endsSentence(visible, { at, after, start, end: block.end, isPoint })) add(after);
    at = after - 1;
  }
  add(block.end);
  return sentences;
}

interface Mark {
  readonly at: number;
  /** Behind the mark and what closes with it. */
  readonly after: number;
  readonly start: number;
  readonly end: number;
  /** One point, which may be something else than the end. */
  readonly isPoint: boolean;
}

function endsSentence(visible: string, { at, after, start, end, isPoint }: Mark): boolean {
  let next = after;
  while (next < end && /\s/.test(visible[next] ?? '')) next += 1;
  if (next >= end) return true;
  if (next === after) return false;
  while (next < end && OPENERS.has(visible[next] ?? '')) next += 1;
  const following = visible[next] ?? '';
  if (/\p{Ll}/u.test(following)) return false;
  if (!isPoint) return true;
  const before = tokenBefore(visible, at, start);
  if (BEFORE_NUMBERS.has(before) && /\d/.test(following)) return false;
  if (NEVER_LAST.has(before)) return false;
  // "J. Smith", "George W. Bush"; but "Plan B. Then" is taken for one as well, which is the rarer case.
  if (before.length === 1 && before !== 'i' && isCapital(visible, at - 1)) return false;
  return !SOMETIMES_LAST.has(before) || /\p{Lu}/u.test(following);
}

/** Letters and inner points before a mark, lower case: `e.g` before the second point of `e.g.` */
function tokenBefore(visible: string, at: number, start: number): string {
  let from = at;
  while (from > start && at - from < 12 && /[\p{L}.\0]/u.test(visible[from - 1] ?? '')) from -= 1;
  return visible.slice(from, at).replaceAll('\0', '').toLowerCase();
}

function isCapital(visible: string, at: number): boolean {
  return /\p{Lu}/u.test(visible[at] ?? '');
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** The quotation mark or bracket right before the first word belongs to the sentence. */
function leadingQuote(visible: string, from: number, firstWord: number): number {
  let at = firstWord;
  while (at > from && OPENERS.has(visible[at - 1] ?? '') && visible[at - 1] !== '\0') at -= 1;
  return at;
}
