import { createNumberSurvey } from './number-convention.js';
import type { TextTable } from './open-text-table.js';
import { readDecimalText } from './read-number.js';
import type { TableRow } from './table-tokenizer.js';

/** A column that a table may have, told by its normalised name. */
export interface ColumnSpec<Field extends string> {
  readonly field: Field;
  readonly names: RegExp;
  /**
   * Cells of a `decimal` or a `count` come as exact decimal text, in whichever convention the column is written; `1,234` alone is a
   * thousand and more in a column of counts.
   */
  readonly kind: 'text' | 'decimal' | 'count';
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

export interface FoundColumn<Field extends string> extends ColumnSpec<Field> {
  readonly index: number;
  readonly name: string;
}

/** Surveys how each number column is written, over the whole file, and returns what reads a row. */
export async function createRowReader<Field extends string>(
  table: TextTable,
  header: TableRow,
  columns: readonly FoundColumn<Field>[],
): Promise<(row: TableRow) => ReadRow<Field> | RowRejection> {
  const surveys = columns.flatMap((column) =>
    column.kind === 'text' ? [] : [{ ...column, survey: createNumberSurvey(column.kind) }],
  );
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
