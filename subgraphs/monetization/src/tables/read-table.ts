import {
  createNumberSurvey,
  type FileSource,
  openTextTable,
  readDecimalText,
  type TableRow,
  type TextTable,
} from '@paissive/delimited-text';
import { normaliseHeader } from './normalise-header.js';

/** A column that a table may have, told by its normalised name. */
export interface ColumnSpec<Field extends string> {
  readonly field: Field;
  readonly names: RegExp;
  /** `decimal` cells come as exact decimal text, in whichever convention the column is written. */
  readonly kind: 'text' | 'decimal';
  /** A table without the column is refused. */
  readonly isRequired: boolean;
  /** A row with an empty cell there is rejected. */
  readonly isFilled?: boolean;
}

/** A row by field; an empty or missing cell is null. */
export interface ReadRow<Field extends string> {
  /** On which it starts, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Field, string | null>>;
  /** As it stood, at most 500 characters. */
  readonly raw: string;
}

export interface RowRejection {
  readonly line: number;
  /** The column's name as the file has it; null when the row as a whole is at fault. */
  readonly column: string | null;
  readonly reason: string;
  readonly content: string;
}

export interface ReadTable<Field extends string> {
  readonly kind: 'read';
  readonly sha256: string;
  readonly rowCount: number;
  readonly rows: readonly ReadRow<Field>[];
  readonly rejections: readonly RowRejection[];
  /** The file's own name of each field that it has. */
  readonly columnNames: Readonly<Partial<Record<Field, string>>>;
  /** Names that mean nothing here. */
  readonly ignoredColumns: readonly string[];
}

export type ReadTableResult<Field extends string> =
  | ReadTable<Field>
  | { readonly kind: 'refused'; readonly message: string };

export interface ReadTableOptions {
  /** What the file should be, to end the sentence of a refusal. */
  readonly expected: string;
  readonly maxRows: number;
}

interface FoundColumn<Field extends string> extends ColumnSpec<Field> {
  readonly index: number;
  readonly name: string;
}

const HEADER_ROWS_SEARCHED = 10;

/**
 * Reads a table by its column names, in any order, in any of the encodings, delimiters and decimal conventions that spreadsheets
 * write. Rows that cannot be used are kept with line, column and reason: rows = read + rejected.
 */
export async function readTable<Field extends string>(
  source: FileSource,
  specs: readonly ColumnSpec<Field>[],
  { expected, maxRows }: ReadTableOptions,
): Promise<ReadTableResult<Field>> {
  const table = await openTextTable(source);
  if (table.kind !== 'table') return { kind: 'refused', message: `${table.message} ${expected}` };
  const header = findHeader(table, specs);
  if (typeof header === 'string') return { kind: 'refused', message: `${header} ${expected}` };
  const columns = columnsOf(header, specs);
  const read = await rowReader(table, header, columns);
  const rows: ReadRow<Field>[] = [];
  const rejections: RowRejection[] = [];
  for await (const batch of table.rowsBelow(header.line)) {
    for (const row of batch) {
      if (row.cells.every((cell) => cell.trim() === '') && row.fault === null) continue;
      if (rows.length + rejections.length >= maxRows) {
        const message = `The file has more than ${maxRows.toLocaleString('en')} rows. Split it and import the parts.`;
        return { kind: 'refused', message };
      }
      const outcome = read(row);
      if ('reason' in outcome) rejections.push(outcome);
      else rows.push(outcome);
    }
  }
  const rowCount = rows.length + rejections.length;
  if (rowCount === 0) return { kind: 'refused', message: `The file has a header but no rows below it. ${expected}` };
  const known = new Set(columns.map(({ index }) => index));
  return {
    kind: 'read',
    sha256: table.inspection.sha256,
    rowCount,
    rows,
    rejections,
    columnNames: Object.fromEntries(columns.map(({ field, name }) => [field, name])) as Partial<Record<Field, string>>,
    ignoredColumns: header.cells.filter((_, index) => !known.has(index)).map((name) => name.trim()),
  };
}

/** The first row near the top that has all that is required, or what the closest one lacks. */
function findHeader<Field extends string>(table: TextTable, specs: readonly ColumnSpec<Field>[]): TableRow | string {
  const required = specs.filter(({ isRequired }) => isRequired);
  let closest: { row: TableRow; missing: string[] } | null = null;
  for (const row of table.head.rows.slice(0, HEADER_ROWS_SEARCHED)) {
    const names = row.cells.map(normaliseHeader);
    const missing = required.filter((spec) => !names.some((name) => spec.names.test(name))).map(({ field }) => field);
    if (missing.length === 0) return row;
    if (!closest || missing.length < closest.missing.length) closest = { row, missing };
  }
  if (!closest || closest.missing.length === required.length) return 'None of the columns needed is there by name.';
  return `Line ${closest.row.line} has no column for ${closest.missing.map(words).join(', ')}.`;
}

function columnsOf<Field extends string>(header: TableRow, specs: readonly ColumnSpec<Field>[]): FoundColumn<Field>[] {
  return specs.flatMap((spec) => {
    const index = header.cells.findIndex((cell) => spec.names.test(normaliseHeader(cell)));
    return index === -1 ? [] : [{ ...spec, index, name: header.cells[index]?.trim() ?? '' }];
  });
}

/** Surveys how each number column is written, over the whole file, and returns what reads a row. */
async function rowReader<Field extends string>(
  table: TextTable,
  header: TableRow,
  columns: readonly FoundColumn<Field>[],
): Promise<(row: TableRow) => ReadRow<Field> | RowRejection> {
  const surveys = columns
    .filter(({ kind }) => kind === 'decimal')
    .map((column) => ({ ...column, survey: createNumberSurvey('decimal') }));
  for await (const batch of table.rowsBelow(header.line)) {
    for (const { cells } of batch) for (const { index, survey } of surveys) survey.add(cells[index] ?? '');
  }
  // A semicolon between cells is what spreadsheets write where the comma is the decimal mark.
  const certain = surveys.map(({ survey }) => survey.certainMark).find((mark) => mark !== null);
  const hint = certain ?? (table.head.delimiter === ';' ? ',' : null);
  const conventions = new Map(surveys.map(({ field, survey }) => [field, survey.decide(hint)]));
  const width = header.cells.length;

  return (row) => {
    const reject = (column: string | null, reason: string) => ({ line: row.line, column, reason, content: row.raw });
    if (row.fault !== null) return reject(null, row.fault);
    if (row.cells.slice(width).some((cell) => cell.trim() !== '')) {
      return reject(null, `The row has ${row.cells.length} cells where the header has ${width}.`);
    }
    if (row.isUnterminated && row.cells.length < width) {
      return reject(
        null,
        `The row ends after ${row.cells.length} of ${width} cells: the file seems to be cut off here.`,
      );
    }
    const cells: Partial<Record<Field, string | null>> = {};
    for (const { field, index, name, isFilled = false } of columns) {
      const text = row.cells[index]?.trim() ?? '';
      const convention = conventions.get(field);
      const found = convention ? readDecimalText(text, convention) : { value: text === '' ? null : text };
      if ('fault' in found) return reject(name, found.fault);
      if (found.value === null && isFilled) return reject(name, 'The cell is empty.');
      cells[field] = found.value;
    }
    return { line: row.line, cells: cells as Record<Field, string | null>, raw: row.raw };
  };
}

/** `currentPeriodStart` → `current period start`. */
function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
