import type { TableRow } from '@paissive/delimited-text';
import { roleByName } from './column-names.js';
import type { KeywordFormatReader } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { normaliseHeader, recognisedColumn, type TableColumn } from './table-column.js';

/** Google's longest keyword has 80 characters in ten words; prose is longer. */
const LONGEST_KEYWORD = 100;

/** One keyword a line. Lines that are mostly too long to be searched for, or mostly numbers, are something else. */
export const keywordList: KeywordFormatReader = {
  format: 'KEYWORD_LIST',
  recognise({ delimiter, rows }) {
    const [first] = rows;
    if (delimiter !== null || !first || !rows.some(isKeywordLike)) return null;
    if (rows.filter(isKeywordLike).length < rows.length / 2) return null;
    const hasHeader = roleByName(normaliseHeader(first.raw))?.kind === 'KEYWORD';
    const columns: TableColumn[] = [{ name: hasHeader ? first.raw.trim() : 'Keyword', role: { kind: 'KEYWORD' } }];
    return {
      format: 'KEYWORD_LIST',
      reason: 'one keyword a line',
      headerLine: hasHeader ? first.line : 0,
      needsMapping: false,
      columns: columns.map(recognisedColumn),
      open: (context) => createKeywordTable({ columns, currency: null }, context),
    };
  },
};

function isKeywordLike({ raw }: TableRow): boolean {
  return raw.length <= LONGEST_KEYWORD && /\p{L}{2}|\p{Lo}/u.test(raw) && !/[{}<>;]\s*$/.test(raw);
}
