import { columnsOf, findHeader, type RoleOf } from './find-header.js';
import type { KeywordFormatReader } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { recognisedColumn } from './table-column.js';

/** Search Console's own interface stops every export here. */
const EXPORT_LIMIT = 1_000;
const QUERY =
  /^(top queries|query|queries|häufigste suchanfragen|suchanfrage|requêtes les plus fréquentes|principales requêtes|consultas principales|principales consultas|principais consultas|query principali|query più frequenti|populairste zoekopdrachten|meest voorkomende zoekopdrachten)$/;
const CLICKS = /^(clicks|klicks|clics|cliques|clic|klikken)$/;
const IMPRESSIONS = /^(impressions|impressionen|impresiones|impressões|impressioni|vertoningen)$/;

const roleOf: RoleOf = (name) => {
  if (QUERY.test(name)) return { kind: 'KEYWORD' };
  return IMPRESSIONS.test(name) ? { kind: 'IMPRESSIONS' } : null;
};

/** Google Search Console, the Queries table of a performance report. */
export const searchConsole: KeywordFormatReader = {
  format: 'SEARCH_CONSOLE',
  recognise({ rows }) {
    const header = findHeader(rows, (names) => {
      const all = [...names];
      return [QUERY, CLICKS, IMPRESSIONS].every((mark) => all.some((name) => mark.test(name)));
    });
    if (!header) return null;
    const columns = columnsOf(header, roleOf);
    return {
      format: 'SEARCH_CONSOLE',
      reason: `line ${header.line} has the columns of Search Console's Queries.csv`,
      headerLine: header.line,
      needsMapping: false,
      columns: columns.map(recognisedColumn),
      open: (context) => createKeywordTable({ columns, currency: null, notices }, context),
    };
  },
};

function notices({ rowCount }: { rowCount: number }): string[] {
  const scope =
    'Search Console counts how often your own site was shown, over a period that the file does not name (one to sixteen months). The searches are a range for that reason, and the whole market may be larger.';
  if (rowCount !== EXPORT_LIMIT) return [scope];
  return [
    'The file has exactly 1,000 rows, where Search Console cuts its exports off: more queries are probably missing.',
    scope,
  ];
}
