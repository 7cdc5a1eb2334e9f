import type { TableRow } from '@paissive/delimited-text';
import { type ColumnRole, normaliseHeader, type TableColumn } from './table-column.js';

/** Tells what a column holds by its normalised name; null where the name says nothing. */
export type RoleOf = (name: string) => ColumnRole | null;

const ROWS_SEARCHED = 10;
const UNIQUE_KINDS: ReadonlySet<ColumnRole['kind']> = new Set([
  'KEYWORD',
  'VOLUME',
  'IMPRESSIONS',
  'COMPETITION',
  'DIFFICULTY',
  'PRICE',
  'LOW_PRICE',
  'HIGH_PRICE',
  'CURRENCY',
  'INTENT',
  'RELATIVE_SERIES',
  'MONTHLY_SERIES',
]);

/** The first row near the top whose normalised names satisfy the test. */
export function findHeader(
  rows: readonly TableRow[],
  isHeader: (names: ReadonlySet<string>) => boolean,
): TableRow | null {
  return rows.slice(0, ROWS_SEARCHED).find((row) => isHeader(new Set(row.cells.map(normaliseHeader)))) ?? null;
}

/** The columns of a header row. Where two claim the same role the first has it; an unknown one is ignored. */
export function columnsOf(header: TableRow, roleOf: RoleOf): TableColumn[] {
  const taken = new Set<string>();
  return header.cells.map((cell) => {
    const role = roleOf(normaliseHeader(cell)) ?? { kind: 'IGNORED' };
    const claim = role.kind === 'MONTH' ? `MONTH ${role.month}` : role.kind;
    const isTaken = taken.has(claim) && (UNIQUE_KINDS.has(role.kind) || role.kind === 'MONTH');
    taken.add(claim);
    return { name: cell.trim(), role: isTaken ? { kind: 'IGNORED' } : role };
  });
}

/** How many of the names are there. */
export function countNames(names: ReadonlySet<string>, wanted: readonly string[]): number {
  return wanted.filter((name) => names.has(name)).length;
}
