import { monthsBetween } from '../values/year-month.js';
import { columnsOf, countNames, findHeader, type RoleOf } from './find-header.js';
import type { KeywordFormatReader } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { recognisedColumn } from './table-column.js';

const MARKS = [
  'parent keyword',
  'parent topic',
  'cps',
  'global volume',
  'traffic potential',
  'return rate',
  'last update',
  'country',
];
/** `SV trend (09-2024 - 08-2026)`; the forecast beside it is called `SV Forecasting trend` and is no measurement. */
const SERIES = /^sv trend \((\d{2})-(\d{4}) ?[-–] ?(\d{2})-(\d{4})\)$/;

const roleOf: RoleOf = (name) => {
  const span = SERIES.exec(name);
  if (span) return { kind: 'MONTHLY_SERIES', months: monthsBetween(`${span[2]}-${span[1]}`, `${span[4]}-${span[3]}`) };
  switch (name) {
    case 'keyword':
      return { kind: 'KEYWORD' };
    case 'volume':
      return { kind: 'VOLUME' };
    case 'difficulty':
    case 'kd':
      return { kind: 'DIFFICULTY' };
    case 'cpc':
      return { kind: 'PRICE' };
    case 'intents':
      return { kind: 'INTENT' };
    default:
      return null;
  }
};

/** Ahrefs Keywords Explorer, older and newer exports. `Global volume` is never the volume; prices are US dollars. */
export const ahrefs: KeywordFormatReader = {
  format: 'AHREFS',
  recognise({ rows }) {
    const header = findHeader(
      rows,
      (names) => names.has('keyword') && (names.has('difficulty') || names.has('kd')) && countNames(names, MARKS) >= 2,
    );
    if (!header) return null;
    const columns = columnsOf(header, roleOf);
    const currency = columns.some(({ role }) => role?.kind === 'PRICE') ? 'USD' : null;
    return {
      format: 'AHREFS',
      reason: `line ${header.line} has the columns of Ahrefs Keywords Explorer`,
      headerLine: header.line,
      needsMapping: false,
      columns: columns.map(recognisedColumn),
      open: (context) => createKeywordTable({ columns, currency }, context),
    };
  },
};
