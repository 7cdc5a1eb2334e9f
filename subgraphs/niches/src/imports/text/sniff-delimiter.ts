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
  let best: { head: DelimitedHead; share: number; width: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const rows = firstRows(headText, delimiter, isWholeFile);
    const { share, width } = regularity(rows);
    if (width < 2 || share < 0.5) continue;
    if (!best || share > best.share || (share === best.share && width > best.width)) {
      best = { head: { delimiter, rows }, share, width };
    }
  }
  return best?.head ?? { delimiter: null, rows: firstRows(headText, null, isWholeFile) };
}

function firstRows(text: string, delimiter: Delimiter, isWholeFile: boolean): TableRow[] {
  const tokenizer = createTableTokenizer(delimiter);
  const rows = tokenizer.push(text);
  if (isWholeFile) rows.push(...tokenizer.end());
  return rows.slice(0, SAMPLED_ROWS);
}

/** The best share of rows that are as wide as one of the first rows, each taken for the header in turn. */
function regularity(rows: readonly TableRow[]): { share: number; width: number } {
  let best = { share: 0, width: 0 };
  for (const [index, candidate] of rows.slice(0, 10).entries()) {
    const width = candidate.fault === null ? candidate.cells.length : 0;
    if (width < 2) continue;
    const fitting = rows.slice(index).filter((row) => row.cells.length === width).length;
    // A title above the header is one cell and must not weigh against a table of two or three rows.
    const titles = rows.slice(0, index).filter((row) => row.cells.length === 1).length;
    const share = fitting / (rows.length - Math.min(titles, 3));
    if (share > best.share || (share === best.share && width > best.width)) best = { share, width };
  }
  return best;
}
