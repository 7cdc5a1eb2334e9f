import { markEvidence, type NumberConvention } from './number-convention.js';

/** A value, nothing (an empty or "n/a" cell), or why the cell cannot be read. */
export type CellValue<T> = { readonly value: T | null } | { readonly fault: string };

const UNKNOWN = { value: null } as const;
const UNKNOWN_WORDS = /^(|-+|–|—|n\/?a\.?|null|none|unknown|not available|\?|∞)$/i;
const GROUPING = { '.': /,/g, ',': /\./g };
const GROUPED = {
  '.': /^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/,
  ',': /^\d{1,3}(\.\d{2,3})*\.\d{3}(,\d+)?$/,
};
const UNGROUPED = { '.': /^(\d+(\.\d*)?|\.\d+)$/, ',': /^(\d+(,\d*)?|,\d+)$/ };

/**
 * Reads a number as plain decimal text, such as `1234.5` for `1.234,50 €`: exact, whatever its length.
 * Percent signs and currency signs around it are let go.
 */
export function readDecimalText(cell: string, convention: NumberConvention): CellValue<string> {
  const text = cell.trim();
  if (UNKNOWN_WORDS.test(text)) return UNKNOWN;
  const bare = text
    .replace(/^[\p{Sc}]|^[A-Z]{3}(?=[\s\d])|[\p{Sc}%]$|(?<=[\s\d])[A-Z]{3}$/gu, '')
    .replace(/[\s'’]/g, '');
  if (/^[-−(]/.test(bare) && /\d/.test(bare)) return { fault: `"${shown(text)}" is negative.` };
  if (/^\d+$/.test(bare)) return { value: withoutPadding(bare) };
  if (/^\d+([.,]\d+)?e[+]?\d{1,2}$/i.test(bare)) return { value: String(Number(bare.replace(',', '.'))) };
  if (!/^[\d.,]+$/.test(bare)) return { fault: `"${shown(text)}" is not a number.` };
  return readMarked(bare, text, convention);
}

/** The same as a number; for values that are no money. */
export function readNumber(cell: string, convention: NumberConvention): CellValue<number> {
  const fast = plainDigits(cell);
  if (fast !== null) return { value: fast };
  const decimal = readDecimalText(cell, convention);
  if ('fault' in decimal) return decimal;
  return decimal.value === null ? UNKNOWN : { value: Number(decimal.value) };
}

/** Cuts a cell's text for a message. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function readMarked(
  bare: string,
  text: string,
  { decimalMark, isMixed, isUnclear }: NumberConvention,
): CellValue<string> {
  const evidence = markEvidence(bare);
  const contradicts = evidence?.isCertain === true && evidence.mark !== decimalMark;
  if (isUnclear && evidence && !evidence.isCertain) {
    return { fault: `"${shown(text)}" can be read two ways: the column mixes decimal commas and decimal points.` };
  }
  if (GROUPED[decimalMark].test(bare) || (!contradicts && UNGROUPED[decimalMark].test(bare))) {
    return { value: withoutPadding(bare.replace(GROUPING[decimalMark], '').replace(',', '.')) };
  }
  const own = decimalMark === '.' ? 'point' : 'comma';
  if (contradicts || isMixed) {
    return { fault: `"${shown(text)}" does not fit the rest of the column, which writes a decimal ${own}.` };
  }
  return { fault: `"${shown(text)}" is not a number.` };
}

/** `007.50` → `7.50`, `.5` → `0.5`, `5.` → `5`. */
function withoutPadding(digits: string): string {
  const text = digits.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
  return text.startsWith('.') ? `0${text}` : text;
}

/** Up to 15 plain digits, without a regular expression: nearly every cell of a large export is one. */
function plainDigits(cell: string): number | null {
  if (cell.length === 0 || cell.length > 15) return null;
  let value = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
