/** One row of a delimited table. */
export interface TableRow {
  /** Line on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stood, cut after {@link RAW_LIMIT} characters. */
  readonly raw: string;
  /** Why the row could not be split into cells; null when it could. */
  readonly fault: string | null;
  /** True for a last row without a line break behind it. */
  readonly isUnterminated: boolean;
}

/** `null` as delimiter: every line is one cell and quotes mean nothing. */
export type Delimiter = ',' | '\t' | ';' | '|' | null;

export interface TableTokenizer {
  /** Takes the next piece of text and returns the rows that are complete. */
  push(text: string): TableRow[];
  /** The text is at its end: returns what was still open. */
  end(): TableRow[];
}

export const MAX_COLUMNS = 1_000;
export const MAX_CELL_CHARACTERS = 32_768;
export const MAX_ROW_CHARACTERS = 1_000_000;
export const RAW_LIMIT = 500;

/**
 * Splits delimited text into rows (RFC 4180, lenient about stray quotes) with exact line numbers.
 *
 * Written here rather than taken from a CSV library because three things had to hold together that none offers:
 * memory stays bounded for a row of a million columns or a quote that never closes (the row is rejected and reading
 * goes on with the next line), every row keeps its first physical line, and lines without quotes – nearly all of
 * them – are split at native speed.
 */
export function createTableTokenizer(delimiter: Delimiter): TableTokenizer {
  let pending = '';
  let line = 1;
  /** Offset of the first quotation mark not yet passed; looked up once a mark, not once a row. */
  let nextQuote = -1;
  /** Inside a row that is too long: its first line and text, until its line break comes. */
  let skipped: { line: number; raw: string } | null = null;

  function drain(isEnd: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let offset = 0;
    nextQuote = -1;
    while (offset < pending.length) {
      const next = takeRow(pending, offset, isEnd);
      if (next === null) break;
      offset = next.end;
      if (skipped) {
        rows.push(tooLong(skipped.line, skipped.raw));
        skipped = null;
      } else if (next.row.raw.length > 0) {
        rows.push({ ...next.row, line });
      }
      line += next.lines;
    }
    pending = pending.slice(offset);
    if (!isEnd && pending.length > MAX_ROW_CHARACTERS) {
      skipped ??= { line, raw: pending.slice(0, RAW_LIMIT) };
      pending = '';
    }
    return rows;
  }

  function takeRow(text: string, start: number, isEnd: boolean): RowTaken | null {
    const lineFeed = text.indexOf('\n', start);
    if (lineFeed === -1 && !isEnd) return null;
    const lineEnd = lineFeed === -1 ? text.length : lineFeed;
    if (nextQuote < start) nextQuote = indexOrEnd(text, '"', start);
    if (delimiter === null || skipped || nextQuote > lineEnd) return takeLine(text, start, lineEnd, delimiter);
    return takeQuotedRow(text, start, isEnd, delimiter);
  }

  return {
    push(text) {
      pending = pending.length === 0 ? text : pending + text;
      return drain(false);
    },
    end() {
      const rows = drain(true);
      if (skipped) rows.push(tooLong(skipped.line, skipped.raw));
      skipped = null;
      return rows;
    },
  };
}

interface RowTaken {
  readonly row: Omit<TableRow, 'line'>;
  /** Offset after the row and its line break. */
  readonly end: number;
  /** Physical lines it took. */
  readonly lines: number;
}

function takeLine(text: string, start: number, lineEnd: number, delimiter: Delimiter): RowTaken {
  const hasReturn = lineEnd > start && text.charCodeAt(lineEnd - 1) === 13;
  const content = text.slice(start, hasReturn ? lineEnd - 1 : lineEnd);
  const row = rowOf(content, delimiter === null ? [content] : content.split(delimiter, MAX_COLUMNS + 1));
  return { row: { ...row, isUnterminated: lineEnd === text.length }, end: lineEnd + 1, lines: 1 };
}

function takeQuotedRow(text: string, start: number, isEnd: boolean, delimiter: string): RowTaken | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const isQuoted = text.charCodeAt(at) === 34;
    const cell = isQuoted ? takeQuotedCell(text, at, isEnd, delimiter) : takeBareCell(text, at, delimiter);
    if (cell === 'open') return null;
    if (cell === 'unclosed') return rejectFirstLine(text, start);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] !== delimiter) break;
    if (cells.length > MAX_COLUMNS) break;
    at += 1;
  }
  const end = indexOrEnd(text, '\n', at);
  if (end === text.length && !isEnd) return null;
  const lines = countLineFeeds(text, start, end) + 1;
  return { row: { ...rowOf(text.slice(start, at), cells), isUnterminated: end === text.length }, end: end + 1, lines };
}

type CellTaken = { readonly text: string; readonly end: number };

function takeBareCell(text: string, start: number, delimiter: string): CellTaken {
  const mark = delimiter.charCodeAt(0);
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === mark || code === 10) break;
  }
  const isBeforeReturn = text.charCodeAt(end) !== mark && end > start && text.charCodeAt(end - 1) === 13;
  const stop = isBeforeReturn ? end - 1 : end;
  return { text: text.slice(start, stop), end: stop };
}

function takeQuotedCell(
  text: string,
  start: number,
  isEnd: boolean,
  delimiter: string,
): CellTaken | 'open' | 'unclosed' {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
  const reach = (close === -1 ? text.length : close) - start;
  if (reach > MAX_CELL_CHARACTERS || (close === -1 && isEnd)) return 'unclosed';
  if (close === -1 || (close + 1 >= text.length && !isEnd)) return 'open';
  const after = text[close + 1];
  if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') {
    // `"best" shoes`: the quotes are part of the words.
    return takeBareCell(text, start, delimiter);
  }
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function rejectFirstLine(text: string, start: number): RowTaken {
  const lineFeed = indexOrEnd(text, '\n', start);
  const raw = text.slice(start, Math.min(lineFeed, start + RAW_LIMIT)).trimEnd();
  const fault = 'A quotation mark opens in this row and is not closed.';
  return { row: { cells: [], raw, fault, isUnterminated: lineFeed === text.length }, end: lineFeed + 1, lines: 1 };
}

function rowOf(content: string, cells: string[]): Omit<TableRow, 'line' | 'isUnterminated'> {
  const raw = content.length > RAW_LIMIT ? content.slice(0, RAW_LIMIT) : content;
  if (cells.length <= MAX_COLUMNS) return { cells, raw, fault: null };
  return { cells: [], raw, fault: `The row has more than ${MAX_COLUMNS.toLocaleString('en')} columns.` };
}

function tooLong(line: number, raw: string): TableRow {
  const fault = `The row is longer than ${MAX_ROW_CHARACTERS.toLocaleString('en')} characters.`;
  return { line, cells: [], raw, fault, isUnterminated: false };
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? text.length : at;
}

function countLineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
