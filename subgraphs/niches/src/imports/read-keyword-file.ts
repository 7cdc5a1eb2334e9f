import {
  type ByteInspection,
  type Delimiter,
  type FileSource,
  openTextTable,
  type TableRow,
} from '@paissive/delimited-text';
import { applyMapping, type ColumnMapping } from './formats/apply-mapping.js';
import type {
  FileHead,
  KeywordColumn,
  KeywordFormat,
  Recognition,
  RowRejection,
  TableInterpreter,
} from './formats/keyword-format-reader.js';
import { recogniseFormat } from './formats/recognise-format.js';
import type { KeywordRecord } from './keyword-record.js';

export interface ReadKeywordFileOptions {
  readonly fileName: string | null;
  readonly now: Date;
  readonly mapping?: readonly ColumnMapping[];
  /** What is known of the bytes already, so that they need not be read once more. */
  readonly inspection?: ByteInspection;
}

export interface SourceColumn {
  /** From 1. */
  readonly position: number;
  readonly name: string;
  /** Null where unsure. */
  readonly meaning: KeywordColumn | null;
  /** At most five. */
  readonly samples: readonly string[];
}

/** Rows in the order of the file, at most a few thousand at a time. */
export interface RowBatch {
  readonly records: KeywordRecord[];
  readonly rejections: RowRejection[];
}

/** Counts of a whole file; `rowCount` = accepted + rejected + skipped. */
export interface ReadSummary {
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly skippedCount: number;
  readonly notices: readonly string[];
}

export type ReadKeywordFileResult =
  | {
      readonly kind: 'readable';
      readonly format: KeywordFormat;
      /** How the format was told, in words. */
      readonly recognition: string;
      readonly columns: readonly SourceColumn[];
      /** Streams the rows; returns the summary at the end. */
      rows(): AsyncGenerator<RowBatch, ReadSummary>;
    }
  | { readonly kind: 'empty'; readonly message: string }
  | { readonly kind: 'unsupported'; readonly message: string }
  | { readonly kind: 'mapping-needed'; readonly message: string; readonly columns: readonly SourceColumn[] }
  | { readonly kind: 'mapping-refused'; readonly message: string };

const EXPECTED =
  'Expected is a text file of keywords: an export of Google Keyword Planner, Semrush, Ahrefs, Google Trends or Search Console, a CSV table with a keyword column, or one keyword a line.';
const DELIMITER_NAMES = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'bar' } as const;
/**
 * Recognises a keyword file by its content and opens it for reading. The file is gone through three times, each time in
 * pieces: its bytes (size, hash, encoding), its numbers (how each column writes them), its rows.
 *
 * @returns a reader of the rows, or why there is none
 */
export async function readKeywordFile(
  source: FileSource,
  options: ReadKeywordFileOptions,
): Promise<ReadKeywordFileResult> {
  const text = await openTextTable(source, options.inspection);
  if (text.kind !== 'table') return { ...text, message: `${text.message} ${EXPECTED}` };
  const { inspection, head } = text;
  const recognition = options.mapping?.length ? applyMapping(head, options.mapping) : recogniseFormat(head);
  if (typeof recognition === 'string') return { kind: 'mapping-refused', message: recognition };
  if (recognition === null) {
    return { kind: 'unsupported', message: `The text is neither a table nor a list of keywords. ${EXPECTED}` };
  }
  const columns = sourceColumns(recognition, head);
  if (recognition.needsMapping) {
    const message = 'The names of the columns do not say which holds what. Say what they mean and import again.';
    return { kind: 'mapping-needed', message, columns };
  }
  const table = recognition.open({ fileName: options.fileName, now: options.now, delimiter: head.delimiter });
  if (!(await surveyRows(table, text.rowsBelow(recognition.headerLine)))) {
    return { kind: 'empty', message: `The file has a header but no rows below line ${recognition.headerLine}.` };
  }
  return {
    kind: 'readable',
    format: recognition.format,
    recognition: recognitionText(inspection, head.delimiter, recognition),
    columns,
    rows: () => readRows(table, text.rowsBelow(recognition.headerLine), inspection),
  };
}

async function surveyRows(table: TableInterpreter, rows: AsyncIterable<TableRow[]>): Promise<boolean> {
  let hasRows = false;
  for await (const batch of rows) {
    for (const row of batch) table.survey(row);
    hasRows ||= batch.length > 0;
  }
  table.surveyed();
  return hasRows;
}

async function* readRows(
  table: TableInterpreter,
  rows: AsyncIterable<TableRow[]>,
  inspection: ByteInspection,
): AsyncGenerator<RowBatch, ReadSummary> {
  let acceptedCount = 0;
  let rejectedCount = 0;
  let skippedCount = 0;
  for await (const batch of rows) {
    const records: KeywordRecord[] = [];
    const rejections: RowRejection[] = [];
    for (const row of batch) {
      const outcome = table.read(row);
      if (outcome.kind === 'accepted') records.push(outcome.record);
      else if (outcome.kind === 'rejected') rejections.push(outcome.rejection);
      else if (outcome.kind === 'skipped') skippedCount += 1;
    }
    acceptedCount += records.length;
    rejectedCount += rejections.length;
    yield { records, rejections };
  }
  const rest = table.finish({ rowCount: acceptedCount + rejectedCount + skippedCount });
  if (rest.records.length > 0) yield { records: rest.records, rejections: [] };
  acceptedCount += rest.records.length;
  const rowCount = acceptedCount + rejectedCount + skippedCount;
  const notices = [...encodingNotices(inspection), ...rest.notices];
  return { rowCount, acceptedCount, rejectedCount, skippedCount, notices };
}

function encodingNotices({ encoding }: ByteInspection): string[] {
  if (encoding !== 'windows-1252') return [];
  return ['The file is not Unicode text and was read as Windows-1252 (Western European); check letters with accents.'];
}

function recognitionText(inspection: ByteInspection, delimiter: Delimiter, recognition: Recognition): string {
  const separation = delimiter === null ? '' : `, ${DELIMITER_NAMES[delimiter]} separated`;
  return `${inspection.encodingReason}${separation}, ${recognition.reason}`;
}

function sourceColumns({ columns, headerLine }: Recognition, head: FileHead): SourceColumn[] {
  const rows = head.rows.filter((row) => row.line > headerLine);
  return columns.map(({ name, meaning }, index) => {
    const values = rows.map((row) => row.cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return {
      position: index + 1,
      name,
      meaning,
      samples: [...new Set(values)].slice(0, 5).map((value) => value.slice(0, 100)),
    };
  });
}
