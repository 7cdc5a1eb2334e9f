import { createTableTokenizer, type Delimiter, type TableRow } from './table-tokenizer.js';

const CANDIDATES = [',', '\t', ';', '|'] as const;
const SAMPLED_ROWS = 50;

/** The delimiter of a table and its first rows. */
export interface DelimitedHead {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
}

/**
 * Tells the delimiter by trying each: the right one gives the most rows of the same width, counted from the header
 * row on, so that title lines above the header and decimal commas in the cells do not mislead.
 */
export function sniffDelimiter(headText: string, isWholeFile: boolean): DelimitedHead {
  let best: { head: DelimitedHead; regularity: Regularity } | null = null;
  for (const delimiter of CANDIDATES) {
    const rows = firstRows(headText, delimiter, isWholeFile);
    const found = regularity(rows);
    if (found.width < 2 || found.share < 0.5) continue;
    if (!best || isBetter(found, best.regularity)) best = { head: { delimiter, rows }, regularity: found };
  }
  return best?.head ?? { delimiter: null, rows: firstRows(headText, null, isWholeFile) };
}

function firstRows(text: string, delimiter: Delimiter, isWholeFile: boolean): TableRow[] {
  const tokenizer = createTableTokenizer(delimiter);
  const rows = tokenizer.push(text);
  if (isWholeFile) rows.push(...tokenizer.end());
  return rows.slice(0, SAMPLED_ROWS);
}

interface Regularity {
  /** Of the rows from the header on, 0–1. */
  readonly share: number;
  readonly width: number;
  /** Rows above the header. */
  readonly titles: number;
}

/** Of two that fit alike, the one that needs no title above: in "name;price\nTea;1,50" the comma would make one of the header. */
function isBetter(one: Regularity, other: Regularity): boolean {
  if (one.share !== other.share) return one.share > other.share;
  if (one.width !== other.width) return one.width > other.width;
  return one.titles < other.titles;
}

/**
 * The best share of rows that are as wide as one of the first rows, each taken for the header in turn. Lines of comment, as analytics exports
 * begin with, say nothing of the table.
 */
function regularity(all: readonly TableRow[]): Regularity {
  const rows = all.filter(({ raw }) => !/^#(?:[\s#-]|$)/.test(raw));
  let best: Regularity = { share: 0, width: 0, titles: 0 };
  for (const [index, candidate] of rows.slice(0, 10).entries()) {
    const width = candidate.fault === null ? candidate.cells.length : 0;
    if (width < 2) continue;
    const fitting = rows.slice(index).filter((row) => row.cells.length === width).length;
    // A title above the header is one cell and must not weigh against a table of two or three rows.
    const titles = rows.slice(0, index).filter((row) => row.cells.length === 1).length;
    const found = { share: fitting / (rows.length - Math.min(titles, 3)), width, titles };
    if (isBetter(found, best)) best = found;
  }
  return best;
}
