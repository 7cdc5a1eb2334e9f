import type { FileSource } from './file-source.js';
import { normaliseHeader } from './normalise-header.js';
import { openTextTable, type TextTable } from './open-text-table.js';
import { type ColumnSpec, createRowReader, type FoundColumn, type ReadRow, type RowRejection } from './row-reader.js';
import type { TableRow } from './table-tokenizer.js';

export interface ReadTable<Field extends string> {
  readonly kind: 'read';
  readonly sha256: string;
  /** Read and rejected. */
  readonly rowCount: number;
  /** Rows that hold no data, such as totals. */
  readonly skippedCount: number;
  /** What stands above the header: titles, comments. */
  readonly above: readonly TableRow[];
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
  /** What a row below the header is: data if left out. What is skipped is counted; what comes after the end is not looked at. */
  readonly roleOf?: (row: TableRow) => RowRole;
}

export type RowRole = 'data' | 'skipped' | 'end';

const HEADER_ROWS_SEARCHED = 30;

/**
 * Reads a table by its column names, in any order, in any of the encodings, delimiters and decimal conventions that spreadsheets
 * write. Rows that cannot be used are kept with line, column and reason: rows = read + rejected.
 *
 * @example
 * const table = await readTable(source, [{ field: 'price', names: /^(price|cost)$/, kind: 'decimal', isRequired: true }], {
 *   expected: 'It should have prices.',
 *   maxRows: 10_000,
 * });
 */
export async function readTable<Field extends string>(
  source: FileSource,
  specs: readonly ColumnSpec<Field>[],
  options: ReadTableOptions,
): Promise<ReadTableResult<Field>> {
  const table = await openTextTable(source);
  if (table.kind !== 'table') return { kind: 'refused', message: `${table.message} ${options.expected}` };
  return readOpenedTable(table, specs, options);
}

/** The same for a table that is open already, as when its columns were looked at to tell what it is. */
export async function readOpenedTable<Field extends string>(
  table: TextTable,
  specs: readonly ColumnSpec<Field>[],
  options: ReadTableOptions,
): Promise<ReadTableResult<Field>> {
  const { expected, maxRows } = options;
  const header = findHeader(table, specs);
  if (typeof header === 'string') return { kind: 'refused', message: `${header} ${expected}` };
  const columns = columnsOf(header, specs);
  const read = await createRowReader(table, header, columns);
  const rows: ReadRow<Field>[] = [];
  const rejections: RowRejection[] = [];
  let skippedCount = 0;
  for await (const { row, role } of rowsWithRoles(table, header, options)) {
    if (role === 'skipped') {
      skippedCount += 1;
      continue;
    }
    if (rows.length + rejections.length >= maxRows) {
      const message = `The file has more than ${maxRows.toLocaleString('en')} rows. Split it and import the parts.`;
      return { kind: 'refused', message };
    }
    const outcome = read(row);
    if ('reason' in outcome) rejections.push(outcome);
    else rows.push(outcome);
  }
  const rowCount = rows.length + rejections.length;
  if (rowCount === 0) return { kind: 'refused', message: `The file has a header but no rows below it. ${expected}` };
  const known = new Set(columns.map(({ index }) => index));
  return {
    kind: 'read',
    sha256: table.inspection.sha256,
    rowCount,
    skippedCount,
    above: table.head.rows.filter(({ line }) => line < header.line),
    rows,
    rejections,
    columnNames: Object.fromEntries(columns.map(({ field, name }) => [field, name])) as Partial<Record<Field, string>>,
    ignoredColumns: header.cells.filter((_, index) => !known.has(index)).map((name) => name.trim()),
  };
}

/** Whether a table has all the columns that are required. */
export function hasColumns<Field extends string>(table: TextTable, specs: readonly ColumnSpec<Field>[]): boolean {
  return typeof findHeader(table, specs) !== 'string';
}

async function* rowsWithRoles(
  table: TextTable,
  header: TableRow,
  { roleOf = () => 'data' }: ReadTableOptions,
): AsyncGenerator<{ row: TableRow; role: 'data' | 'skipped' }> {
  for await (const batch of table.rowsBelow(header.line)) {
    for (const row of batch) {
      if (row.cells.every((cell) => cell.trim() === '') && row.fault === null) continue;
      const role = roleOf(row);
      if (role === 'end') return;
      yield { row, role };
    }
  }
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

/** `currentPeriodStart` → `current period start`. */
function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
