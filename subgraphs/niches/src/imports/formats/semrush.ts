import { columnCurrency } from './column-currency.js';
import { columnsOf, countNames, findHeader, type RoleOf } from './find-header.js';
import type { KeywordFormatReader } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { recognisedColumn } from './table-column.js';

const MARKS = [
  'competitive density',
  'number of results',
  'serp features',
  'serp features by keyword',
  'keyword difficulty',
  'keyword difficulty index',
  'keyword intents',
  'intent',
  'trend',
  'trends',
  'cpc (usd)',
  'seed keyword',
];

const roleOf: RoleOf = (name) => {
  switch (name) {
    case 'keyword':
      return { kind: 'KEYWORD' };
    case 'volume':
    case 'search volume':
      return { kind: 'VOLUME' };
    case 'keyword difficulty':
    case 'keyword difficulty index':
    case 'kd %':
      return { kind: 'DIFFICULTY' };
    case 'competitive density':
    case 'competition':
    case 'com.':
      return { kind: 'COMPETITION', scale: 1 };
    case 'intent':
    case 'intents':
    case 'keyword intents':
      return { kind: 'INTENT' };
    case 'trend':
    case 'trends':
      return { kind: 'RELATIVE_SERIES' };
    default:
      return name === 'cpc' || name.startsWith('cpc (') ? { kind: 'PRICE' } : null;
  }
};

/**
 * Semrush keyword exports (Keyword Magic Tool, Keyword Strategy Builder, positions). The volume is the average of
 * twelve months, the trend twelve relative values, oldest first. An empty difficulty is unknown, not easy.
 */
export const semrush: KeywordFormatReader = {
  format: 'SEMRUSH',
  recognise({ rows }) {
    const header = findHeader(
      rows,
      (names) =>
        names.has('keyword') &&
        (names.has('volume') || names.has('search volume')) &&
        !names.has('parent keyword') &&
        !names.has('parent topic') &&
        countNames(names, MARKS) >= 2,
    );
    if (!header) return null;
    const columns = columnsOf(header, roleOf);
    const prices = columns.filter(({ role }) => role?.kind === 'PRICE').map(({ name }) => name);
    // Semrush prices in US dollars unless the column's name says otherwise.
    const currency = prices.length === 0 ? null : (columnCurrency(prices) ?? 'USD');
    return {
      format: 'SEMRUSH',
      reason: `line ${header.line} has the columns of Semrush`,
      headerLine: header.line,
      needsMapping: false,
      columns: columns.map(recognisedColumn),
      open: (context) => createKeywordTable({ columns, currency }, context),
    };
  },
};
