import type { Delimiter, TableRow } from '@paissive/delimited-text';
import type { KeywordRecord } from '../keyword-record.js';

export const KEYWORD_FORMATS = [
  'GOOGLE_KEYWORD_PLANNER',
  'SEMRUSH',
  'AHREFS',
  'GOOGLE_TRENDS',
  'SEARCH_CONSOLE',
  'GENERIC_CSV',
  'KEYWORD_LIST',
] as const;
export type KeywordFormat = (typeof KEYWORD_FORMATS)[number];

export const KEYWORD_COLUMNS = [
  'KEYWORD',
  'MONTHLY_SEARCHES',
  'ADVERTISING_COMPETITION',
  'KEYWORD_DIFFICULTY',
  'COST_PER_CLICK',
  'INTENT',
  'MONTH',
  'IGNORE',
] as const;
export type KeywordColumn = (typeof KEYWORD_COLUMNS)[number];

/** The start of a file, split into cells. */
export interface FileHead {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
}

/** What is known besides the file's bytes. */
export interface ReadContext {
  readonly fileName: string | null;
  readonly now: Date;
  readonly delimiter: Delimiter;
}

/** One kind of export: tells its files by their content and reads them. */
export interface KeywordFormatReader {
  readonly format: KeywordFormat;
  /** Null when the file is of another kind. */
  recognise(head: FileHead): Recognition | null;
}

export interface Recognition {
  readonly format: KeywordFormat;
  /** What gave it away, to follow "UTF-8 text, comma separated, ". */
  readonly reason: string;
  /** Line of the last row before the data, 0 where data starts at once. */
  readonly headerLine: number;
  /** Set when the columns' meaning has to be asked for. */
  readonly needsMapping: boolean;
  readonly columns: readonly RecognisedColumn[];
  open(context: ReadContext): TableInterpreter;
}

export interface RecognisedColumn {
  readonly name: string;
  /** Null where unsure. */
  readonly meaning: KeywordColumn | null;
}

/** A row that could not be used. */
export interface RowRejection {
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
  /** The row as it stood, cut after 500 characters. */
  readonly content: string;
}

export type RowOutcome =
  | { readonly kind: 'accepted'; readonly record: KeywordRecord }
  | { readonly kind: 'rejected'; readonly rejection: RowRejection }
  | { readonly kind: 'skipped' }
  /** Read, but it is no keyword by itself: a week of a trend. */
  | { readonly kind: 'absorbed' };

/** Reads the data rows of one file: first all of them through `survey`, then all again through `read`. */
export interface TableInterpreter {
  survey(row: TableRow): void;
  /** To be called once between the passes. */
  surveyed(): void;
  read(row: TableRow): RowOutcome;
  /** Records that need the whole file, and what the reader should know. */
  finish(counts: { readonly rowCount: number }): { readonly records: KeywordRecord[]; readonly notices: string[] };
}
