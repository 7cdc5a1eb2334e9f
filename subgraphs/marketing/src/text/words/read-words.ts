import { HIDDEN, type Span } from '../document/text-document.js';

/** A word where it stands. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes and without markup. Hyphenated compounds are one word. */
  readonly text: string;
  readonly isCapitalised: boolean;
}

const LETTERS = /[\p{L}\p{N}\p{M}]/u;
const NUL = 0;

/** The words of a stretch of visible text. A number with its marks, `1,234.5`, is one word. */
export function readWords(visible: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    const width = letterAt(visible, at);
    if (width === 0) {
      at += 1;
      continue;
    }
    const close = endOfWord(visible, at + width, end);
    const raw = visible.slice(at, close);
    const text = (raw.includes(HIDDEN) ? raw.replaceAll(HIDDEN, '') : raw).replaceAll('’', "'");
    const lower = text.toLowerCase();
    words.push({ start: at, end: close, text: lower, isCapitalised: text[0] !== lower[0] });
    at = close;
  }
  return words;
}

/** Behind the last letter. A mark counts only between two letters: `it's`, `well-known`, `1,234.5`. */
function endOfWord(visible: string, from: number, end: number): number {
  let last = from;
  let mark = -1;
  for (let at = from; at < end; ) {
    const width = letterAt(visible, at);
    if (width > 0) {
      if (mark !== -1 && !joins(visible, mark, at)) break;
      at += width;
      last = at;
      mark = -1;
    } else if (visible.charCodeAt(at) === NUL) {
      at += 1;
    } else if (mark === -1 && isMark(visible.charCodeAt(at))) {
      mark = at;
      at += 1;
    } else {
      break;
    }
  }
  return last;
}

/** ' ’ - ‑ . , */
function isMark(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45 || code === 0x2011 || code === 46 || code === 44;
}

/** A point or a comma joins digits only; and a point letters that are abbreviated, as in `e.g`. */
function joins(visible: string, mark: number, next: number): boolean {
  const code = visible.charCodeAt(mark);
  if (code !== 46 && code !== 44) return true;
  return isDigit(visible.charCodeAt(mark - 1)) && isDigit(visible.charCodeAt(next));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How many code units the letter or digit at an offset takes; 0 when there is none. */
function letterAt(visible: string, at: number): number {
  const code = visible.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdbff) {
    return LETTERS.test(String.fromCodePoint(visible.codePointAt(at) ?? 0)) ? 2 : 0;
  }
  return LETTERS.test(visible[at] ?? '') ? 1 : 0;
}
