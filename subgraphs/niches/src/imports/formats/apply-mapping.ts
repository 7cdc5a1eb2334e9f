import { monthOf } from '../values/year-month.js';
import { roleByName } from './column-names.js';
import { columnsOf } from './find-header.js';
import { genericRecognition, headerOf } from './generic-table.js';
import type { FileHead, KeywordColumn, Recognition } from './keyword-format-reader.js';
import { type ColumnRole, normaliseHeader, type TableColumn } from './table-column.js';

/** What the person said the columns mean. */
export interface ColumnMapping {
  readonly column: string;
  readonly meaning: KeywordColumn;
}

/**
 * Reads the table as mapped. Columns that the mapping leaves out keep the meaning their names give, unless the mapping
 * gives that meaning to another one.
 *
 * @returns what is wrong with the mapping, as a sentence, when it cannot be used
 */
export function applyMapping(head: FileHead, mapping: readonly ColumnMapping[]): Recognition | string {
  const wanted = new Map(mapping.map(({ column, meaning }) => [normaliseHeader(column), meaning]));
  const named = head.rows.slice(0, 10).find((row) => {
    const names = new Set(row.cells.map(normaliseHeader));
    return [...wanted.keys()].every((name) => names.has(name));
  });
  const { header, headerLine } = named ? { header: named, headerLine: named.line } : headerOf(head.rows);
  const names = header?.cells.map(normaliseHeader) ?? [];
  const missing = mapping.find(({ column }) => !names.includes(normaliseHeader(column)));
  if (!header || missing) return `The file has no column "${missing?.column ?? ''}".`;
  if (wanted.size < mapping.length) return 'The mapping names a column twice.';
  const meanings = new Set(wanted.values());
  const columns: TableColumn[] = [];
  for (const { name, role } of columnsOf(header, roleByName)) {
    const meaning = wanted.get(normaliseHeader(name));
    const mapped = meaning === undefined ? guessed(role, meanings) : roleFor(meaning, name);
    if (mapped === null) return `The name of column "${name}" is not a month, such as 2025-05 or May 2025.`;
    columns.push({ name, role: mapped });
  }
  const keywords = columns.filter(({ role }) => role?.kind === 'KEYWORD').length;
  if (keywords !== 1) return `Exactly one column has to be the keyword; the mapping makes it ${keywords}.`;
  const reason = headerLine === 0 ? 'a table without a header, read as mapped' : `line ${headerLine} read as mapped`;
  return genericRecognition({ columns, headerLine, needsMapping: false, reason });
}

function guessed(role: ColumnRole | null, taken: ReadonlySet<KeywordColumn>): ColumnRole {
  const isTaken =
    (role?.kind === 'KEYWORD' && taken.has('KEYWORD')) ||
    (role?.kind === 'VOLUME' && taken.has('MONTHLY_SEARCHES')) ||
    (role?.kind === 'COMPETITION' && taken.has('ADVERTISING_COMPETITION')) ||
    (role?.kind === 'DIFFICULTY' && taken.has('KEYWORD_DIFFICULTY')) ||
    (role?.kind === 'PRICE' && taken.has('COST_PER_CLICK')) ||
    (role?.kind === 'INTENT' && taken.has('INTENT'));
  return role === null || isTaken ? { kind: 'IGNORED' } : role;
}

function roleFor(meaning: KeywordColumn, name: string): ColumnRole | null {
  switch (meaning) {
    case 'KEYWORD':
      return { kind: 'KEYWORD' };
    case 'MONTHLY_SEARCHES':
      return { kind: 'VOLUME' };
    case 'ADVERTISING_COMPETITION':
      return { kind: 'COMPETITION', scale: 'told by its values' };
    case 'KEYWORD_DIFFICULTY':
      return { kind: 'DIFFICULTY' };
    case 'COST_PER_CLICK':
      return { kind: 'PRICE' };
    case 'INTENT':
      return { kind: 'INTENT' };
    case 'MONTH': {
      const month = monthOf(name);
      return month === null ? null : { kind: 'MONTH', month };
    }
    case 'IGNORE':
      return { kind: 'IGNORED' };
  }
}
