import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeText } from './decode-text.js';
import { fileSignature, looksBinary } from './file-signature.js';
import type { FileSource } from './file-source.js';
import { type ByteInspection, inspectBytes } from './inspect-bytes.js';
import { type DelimitedHead, sniffDelimiter } from './sniff-delimiter.js';
import { createTableTokenizer, type TableRow } from './table-tokenizer.js';

/** A file of text, split into rows as often as they are asked for. */
export interface TextTable {
  readonly kind: 'table';
  readonly inspection: ByteInspection;
  /** The delimiter and the first rows, by which the columns can be told. */
  readonly head: DelimitedHead;
  /** The rows below the given line, a batch at a time; reads from the start each time. */
  rowsBelow(headerLine: number): AsyncGenerator<TableRow[]>;
}

/** A table, or in a sentence why the file is none. */
export type OpenedTable =
  | TextTable
  | { readonly kind: 'empty'; readonly message: string }
  | { readonly kind: 'unsupported'; readonly message: string };

/** The longest that other work waits for a file that is already in memory. */
const TURN_MS = 15;

/**
 * Opens a file of delimited text by its content: tells binary files and archives, the encoding (UTF-8, UTF-16, Windows-1252, with or
 * without a byte order mark) and the delimiter.
 *
 * @param inspection what is known of the bytes already, so that they need not be read once more.
 *
 * @example
 * const table = await openTextTable(createTextSource(content));
 * if (table.kind === 'table') for await (const rows of table.rowsBelow(1)) …
 */
export async function openTextTable(source: FileSource, inspection?: ByteInspection): Promise<OpenedTable> {
  const bytes = inspection ?? (await inspectBytes(source));
  const refusal = unreadableReason(bytes);
  if (refusal) return refusal;
  const text = textOf(source, bytes);
  const head = await readHead(text, bytes);
  return headlessReason(head, bytes) ?? { kind: 'table', inspection: bytes, head, rowsBelow: rowsOf(text, head) };
}

function unreadableReason({ sizeBytes, head, encoding, cutOffLine }: ByteInspection): OpenedTable | null {
  if (sizeBytes === 0) return { kind: 'empty', message: 'The file is empty.' };
  const kind = fileSignature(head);
  if (kind) return { kind: 'unsupported', message: `The file is ${kind}, whatever its name says.` };
  if (!encoding.startsWith('utf-16') && looksBinary(head)) {
    return { kind: 'unsupported', message: 'The file holds binary data, not text.' };
  }
  if (cutOffLine === null) return null;
  const message = `The UTF-16 text stops in the middle of a character in line ${cutOffLine}: the file was cut off. Export or copy it again.`;
  return { kind: 'unsupported', message };
}

/** Why a file has no first row to tell it by. */
function headlessReason({ rows }: DelimitedHead, { head, sizeBytes }: ByteInspection): OpenedTable | null {
  const [first] = rows;
  if (first?.fault) return { kind: 'unsupported', message: `Line ${first.line}: ${first.fault}` };
  if (rows.some((row) => row.raw.trim() !== '')) return null;
  if (head.length === sizeBytes) return { kind: 'empty', message: 'The file holds nothing but white space.' };
  return { kind: 'unsupported', message: `Line 1 is longer than ${head.length.toLocaleString('en')} bytes.` };
}

/** Decodes from the start each time; line breaks of old Macs become ordinary ones. */
function textOf(source: FileSource, { encoding, head }: ByteInspection): () => AsyncGenerator<string> {
  const hasOnlyReturns = !head.includes(10) && head.includes(13);
  return async function* () {
    for await (const text of decodeText(source, encoding)) yield hasOnlyReturns ? text.replaceAll('\r', '\n') : text;
  };
}

async function readHead(
  text: () => AsyncGenerator<string>,
  { head, sizeBytes }: ByteInspection,
): Promise<DelimitedHead> {
  let sample = '';
  for await (const part of text()) {
    sample += part;
    if (sample.length >= head.length) break;
  }
  return sniffDelimiter(sample, head.length === sizeBytes);
}

function rowsOf(text: () => AsyncGenerator<string>, { delimiter }: DelimitedHead): TextTable['rowsBelow'] {
  return async function* (headerLine) {
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
  };
}
