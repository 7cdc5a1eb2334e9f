import { type CellValue, shown } from '@paissive/delimited-text';

export const MAX_KEYWORD_CHARACTERS = 500;

/** Spreadsheet formulas: `=…`, and `+`, `-`, `@` followed by a call, a pipe or a sheet reference. */
const FORMULA = /^=|^[+\-@].*[(|!]/;

/**
 * Normalises a keyword: Unicode NFC, one space between words, no match-type marks (`[exact]`, `"phrase"`).
 * Letters keep their case. Text that a spreadsheet would run as a formula is refused.
 */
export function readKeywordText(cell: string): CellValue<string> {
  const text = cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Zs}\u200b\ufeff]+/gu, ' ')
    .trim();
  if (FORMULA.test(text)) return { fault: `"${shown(text)}" is a spreadsheet formula, not a keyword.` };
  if (text.includes('\ufffd')) return { fault: `"${shown(text)}" holds characters that could not be decoded.` };
  if (text.length > MAX_KEYWORD_CHARACTERS) {
    return { fault: `The keyword is longer than ${MAX_KEYWORD_CHARACTERS} characters.` };
  }
  const bare = /^(?:\[(.+)\]|"(.+)")$/.exec(text);
  return { value: bare?.[1] ?? bare?.[2] ?? (text === '' ? null : text) };
}
