import { encodeUtf16 } from './encode-utf16.js';
import { type Cell, type CellFormat, type KeywordPlannerRow, keywordPlannerCells } from './keyword-planner-row.js';
import { dayRange, shortMonth } from './months.js';

/** The header up to the months, whose columns follow as `Searches: Oct 2026`. */
export const KEYWORD_PLANNER_COLUMNS: readonly string[] = [
  'Keyword',
  'Currency',
  'Segmentation',
  'Avg. monthly searches',
  'Three month change',
  'YoY change',
  'Competition',
  'Competition (indexed value)',
  'Top of page bid (low range)',
  'Top of page bid (high range)',
  'Ad impression share',
  'Organic impression share',
  'Organic average position',
  'In account?',
  'In plan?',
];

/** The line of the header, from 1: two lines with the time and the range of the download stand above it. */
export const KEYWORD_PLANNER_HEADER_LINE = 3;

/** A download to write. */
export interface KeywordPlannerExport extends CellFormat {
  /** When it was downloaded, `YYYY-MM-DDTHH:MM:SS` on the clock of the person. */
  readonly downloadedAt: string;
  /** `YYYY-MM`, oldest first, at least one. */
  readonly months: readonly string[];
  /** Read once. Bare cells are written as they stand, for the lines that people's files have wrong. */
  readonly rows: Iterable<KeywordPlannerRow | readonly Cell[]>;
}

/**
 * Google Keyword Planner's download "Keyword Stats": UTF-16 little-endian with byte order mark, tabs, two lines above the header.
 *
 * @throws RangeError if there are no months or one is not of the form `YYYY-MM`
 * @example
 * keywordPlannerFile({
 *   downloadedAt: '2026-11-02T09:14:27',
 *   months: monthsUntil('2026-10', 1),
 *   rows: [{ keyword: 'meal planner', currency: 'USD', averageSearches: 9_900, searches: [9_900] }],
 * })
 */
export function keywordPlannerFile(download: KeywordPlannerExport): Buffer {
  return encodeUtf16(keywordPlannerText(download));
}

/** The same as text, without byte order mark. Throws as `keywordPlannerFile` does. */
export function keywordPlannerText(download: KeywordPlannerExport): string {
  return [...linesOf(download)].join('');
}

/**
 * The same bytes in pieces of about `chunkSize` characters, for files that are not to be held in memory: rows are taken as
 * the pieces are. Throws as `keywordPlannerFile` does, with the first piece.
 *
 * @example await pipeline(Readable.from(keywordPlannerChunks(download)), createWriteStream(path))
 */
export function* keywordPlannerChunks(download: KeywordPlannerExport, chunkSize = 65_536): Generator<Buffer> {
  let waiting = '\ufeff';
  for (const line of linesOf(download)) {
    waiting += line;
    if (waiting.length < chunkSize) continue;
    yield encodeUtf16(waiting, 'le', false);
    waiting = '';
  }
  if (waiting !== '') yield encodeUtf16(waiting, 'le', false);
}

function* linesOf({ downloadedAt, months, rows, decimalMark = '.' }: KeywordPlannerExport): Generator<string> {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A Keyword Planner download has months');
  yield `Keyword Stats ${downloadedAt.replace('T', ' at ').replaceAll(':', '_')}\n`;
  yield `"${dayRange(first, last)}"\n`;
  yield lineOf([...KEYWORD_PLANNER_COLUMNS, ...months.map((month) => `Searches: ${shortMonth(month)}`)]);
  for (const row of rows) yield lineOf(isBare(row) ? row : keywordPlannerCells(row, { decimalMark }));
}

function isBare(row: KeywordPlannerRow | readonly Cell[]): row is readonly Cell[] {
  return Array.isArray(row);
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.join('\t')}\n`;
}
