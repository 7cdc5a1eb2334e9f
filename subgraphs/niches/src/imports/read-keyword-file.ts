import { setImmediate as nextTurn } from 'node:timers/promises';
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
import { decodeText } from './text/decode-text.js';
import { fileSignature, looksBinary } from './text/file-signature.js';
import type { FileSource } from './text/file-source.js';
import { type ByteInspection, inspectBytes } from './text/inspect-bytes.js';
import { sniffDelimiter } from './text/sniff-delimiter.js';
import { createTableTokenizer, type Delimiter, type TableRow } from './text/table-tokenizer.js';

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
/** The longest that other work waits for a file that is already in memory. */
const TURN_MS = 15;

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
  const inspection = options.inspection ?? (await inspectBytes(source));
  const unreadable = unreadableReason(inspection);
  if (unreadable) return unreadable;

  const text = textOf(source, inspection);
  const head = await readHead(text, inspection);
  const headless = headlessReason(head, inspection);
  if (headless) return headless;
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
  if (!(await surveyRows(table, rowsOf(text, head.delimiter, recognition.headerLine)))) {
    return { kind: 'empty', message: `The file has a header but no rows below line ${recognition.headerLine}.` };
  }
  return {
    kind: 'readable',
    format: recognition.format,
    recognition: recognitionText(inspection, head.delimiter, recognition),
    columns,
    rows: () => readRows(table, rowsOf(text, head.delimiter, recognition.headerLine), inspection),
  };
}

function unreadableReason(inspection: ByteInspection): ReadKeywordFileResult | null {
  const { sizeBytes, head, encoding, cutOffLine } = inspection;
  if (sizeBytes === 0) return { kind: 'empty', message: `The file is empty. ${EXPECTED}` };
  const kind = fileSignature(head);
  if (kind) return { kind: 'unsupported', message: `The file is ${kind}, whatever its name says. ${EXPECTED}` };
  if (!encoding.startsWith('utf-16') && looksBinary(head)) {
    return { kind: 'unsupported', message: `The file holds binary data, not text. ${EXPECTED}` };
  }
  if (cutOffLine === null) return null;
  const message = `The UTF-16 text stops in the middle of a character in line ${cutOffLine}: the file was cut off. Export or copy it again.`;
  return { kind: 'unsupported', message };
}

/** Why a file has no first row to tell it by. */
function headlessReason({ rows }: FileHead, { head, sizeBytes }: ByteInspection): ReadKeywordFileResult | null {
  const [first] = rows;
  if (first?.fault) return { kind: 'unsupported', message: `Line ${first.line}: ${first.fault} ${EXPECTED}` };
  if (rows.some((row) => row.raw.trim() !== '')) return null;
  if (head.length === sizeBytes)
    return { kind: 'empty', message: `The file holds nothing but white space. ${EXPECTED}` };
  return {
    kind: 'unsupported',
    message: `Line 1 is longer than ${head.length.toLocaleString('en')} bytes. ${EXPECTED}`,
  };
}

/** Decodes from the start each time; line breaks of old Macs become ordinary ones. */
function textOf(source: FileSource, { encoding, head }: ByteInspection): () => AsyncGenerator<string> {
  const hasOnlyReturns = !head.includes(10) && head.includes(13);
  return async function* () {
    for await (const text of decodeText(source, encoding)) yield hasOnlyReturns ? text.replaceAll('\r', '\n') : text;
  };
}

async function readHead(text: () => AsyncGenerator<string>, { head, sizeBytes }: ByteInspection): Promise<FileHead> {
  let sample = '';
  for await (const part of text()) {
    sample += part;
    if (sample.length >= head.length) break;
  }
  return sniffDelimiter(sample, head.length === sizeBytes);
}

async function* rowsOf(
  text: () => AsyncGenerator<string>,
  delimiter: Delimiter,
  headerLine: number,
): AsyncGenerator<TableRow[]> {
  const tokenizer = createTableTokenizer(delimiter);
  const dataRows = (rows: TableRow[]) =>
    rows[0] && rows[0].line <= headerLine ? rows.filter((row) => row.line > headerLine) : rows;
  let turnStart = performance.now();
  for await (const part of text()) {
    yield dataRows(tokenizer.push(part));
    if (performance.now() - turnStart > TURN_MS) {
      await nextTurn();
      turnStart = performance.now();
    }
  }
  yield dataRows(tokenizer.end());
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
