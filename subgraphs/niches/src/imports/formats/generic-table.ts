import type { TableRow } from '@paissive/delimited-text';
import { columnCurrency } from './column-currency.js';
import { roleByName } from './column-names.js';
import { columnsOf } from './find-header.js';
import type { KeywordFormatReader, Recognition } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { recognisedColumn, type TableColumn } from './table-column.js';

/** Longer cells in a first row are sentences, not the names of columns. */
const LONGEST_NAME = 80;

/** A table of someone's own. Asks for a mapping when the names of its columns do not say enough. */
export const genericTable: KeywordFormatReader = {
  format: 'GENERIC_CSV',
  recognise({ delimiter, rows }) {
    if (delimiter === null) return null;
    const { header, headerLine } = headerOf(rows);
    if (!header || header.cells.some((cell) => cell.length > LONGEST_NAME)) return null;
    const names = new Set(header.cells.map((cell) => cell.trim()));
    const named = columnsOf(header, roleByName);
    const hasKeyword = named.some(({ role }) => role?.kind === 'KEYWORD');
    const guessed = named.map((column, index) => {
      const isUnsure = column.role?.kind === 'IGNORED' && (!hasKeyword || mayMatter(rows, headerLine, index));
      return isUnsure ? { ...column, role: null } : column;
    });
    const has = (kind: string) => guessed.some(({ role }) => role?.kind === kind);
    const isSure = hasKeyword && (has('VOLUME') || has('MONTH') || !guessed.some(({ role }) => role === null));
    return genericRecognition({
      columns: guessed,
      headerLine,
      needsMapping: !isSure || names.size < header.cells.length,
      reason: headerLine === 0 ? 'a table without a header' : `line ${headerLine} has columns of its own`,
    });
  },
};

/** The recognition of a table whose columns' meaning is known, by name or by a mapping. */
export function genericRecognition(table: {
  readonly columns: readonly TableColumn[];
  readonly headerLine: number;
  readonly needsMapping: boolean;
  readonly reason: string;
}): Recognition {
  const { columns } = table;
  const currency = columnCurrency(columns.filter(({ role }) => role?.kind === 'PRICE').map(({ name }) => name));
  const ignored = columns.filter(({ role }) => role === null).map(({ name }) => name);
  return {
    ...table,
    format: 'GENERIC_CSV',
    columns: columns.map(recognisedColumn),
    open: (context) =>
      createKeywordTable(
        { columns, currency, notices: () => (ignored.length === 0 ? [] : [ignoredNotice(ignored)]) },
        context,
      ),
  };
}

/** The first of the rows that are as wide as most; it is a header unless one of its cells is a number. */
export function headerOf(rows: readonly TableRow[]): { header: TableRow | null; headerLine: number } {
  const sameWidth = (row: TableRow) => rows.filter((other) => other.cells.length === row.cells.length).length;
  const first = rows.reduce<TableRow | null>(
    (best, row) => (best === null || sameWidth(row) > sameWidth(best) ? row : best),
    null,
  );
  if (!first?.cells.some(looksNumeric)) return { header: first, headerLine: first?.line ?? 0 };
  const names = first.cells.map((_, index) => `Column ${index + 1}`);
  return { header: { ...first, cells: names }, headerLine: first.line - 1 };
}

function ignoredNotice(names: readonly string[]): string {
  const shownNames = names.slice(0, 5).join(', ');
  return `Not used, because their names do not say what they hold: ${shownNames}${names.length > 5 ? ' and others' : ''}.`;
}

/** A column of numbers may be the volume; words are left alone. */
function mayMatter(rows: readonly TableRow[], headerLine: number, index: number): boolean {
  const cells = rows.filter((row) => row.line > headerLine).map((row) => row.cells[index]?.trim() ?? '');
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(looksNumeric).length > filled.length / 2;
}

function looksNumeric(cell: string): boolean {
  return /^[-+]?[\p{Sc}]?\s?\d[\d.,\s]*\s?[%\p{Sc}kKmM]?$/u.test(cell.trim());
}
