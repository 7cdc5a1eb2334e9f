import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type FileSource,
  hasColumns,
  openTextTable,
  type ReadTable,
  type RowRejection,
  readOpenedTable,
} from '@paissive/delimited-text';
import {
  type MetricField,
  type MetricFileFormat,
  type MetricFormat,
  metricFormats,
  roleOfRow,
} from './metric-format.js';
import { createMetricReader, type MetricRow } from './metric-row.js';
import type { ReadMetricsOptions } from './read-options.js';
import { type ReportPeriod, reportPeriod } from './report-period.js';
import { type SearchTerm, searchTermOf } from './search-term.js';
import { sumRows } from './sum-rows.js';

export interface ReadMetricsFile {
  readonly kind: 'read';
  readonly format: MetricFileFormat;
  readonly source: MetricFormat['source'];
  readonly sha256: string;
  /** Read and rejected. */
  readonly rowCount: number;
  readonly rejections: readonly RowRejection[];
  /** Totals. */
  readonly skippedCount: number;
  /** Rows that stand in the file word for word before. */
  readonly duplicateCount: number;
  /** One for each day, channel and campaign. */
  readonly rows: readonly MetricRow[];
  readonly terms: readonly SearchTerm[];
  readonly notices: readonly string[];
}

export type ReadMetricsResult =
  | ReadMetricsFile
  | { readonly kind: 'refused'; readonly message: string }
  /** There are amounts, and neither file nor options say of which currency. */
  | { readonly kind: 'currency_needed' };

const EXPECTED =
  'Give an export of Google Analytics 4 (by channel or campaign, with the dimension Date), a campaign report of Google Ads (with the segment Day), or a table of Search Console.';
const MAX_ROWS = 100_000;
/** Some milliseconds of work, after which others have their turn. */
const ROWS_A_TURN = 2_000;
/** Where Search Console stops, without a word. */
const SEARCH_CONSOLE_LIMIT = 1_000;

/** Tells an export by its columns and reads it: day by day, every row that cannot be used with line, column and reason. */
export async function readMetricsFile(source: FileSource, options: ReadMetricsOptions): Promise<ReadMetricsResult> {
  const opened = await openTextTable(source);
  if (opened.kind !== 'table') return { kind: 'refused', message: `${opened.message} ${EXPECTED}` };
  const format = metricFormats.find(({ columns }) => hasColumns(opened, columns));
  if (!format)
    return { kind: 'refused', message: `The columns are of none of the exports that are known. ${EXPECTED}` };
  let hasMore = false;
  const table = await readOpenedTable(opened, format.columns, {
    expected: EXPECTED,
    maxRows: MAX_ROWS,
    roleOf(row) {
      const role = roleOfRow(row);
      hasMore ||= role === 'end';
      return role;
    },
  });
  if (table.kind === 'refused') return table;
  const notices = hasMore
    ? ['The file has more than one table; the first was read. Export the others by themselves.']
    : [];
  return format.format === 'SEARCH_CONSOLE_TERMS'
    ? readTerms(table, format, notices)
    : readFigures(table, format, options, notices);
}

function readTerms(table: ReadTable<MetricField>, format: MetricFormat, notices: string[]): ReadMetricsFile {
  const { rows, duplicateCount } = withoutDuplicates(table);
  const notes = ['Queries and pages have no days: they are kept as a list and change no figures of campaigns.'];
  if (table.rowCount === SEARCH_CONSOLE_LIMIT) notes.push(cutOffNotice());
  return {
    ...resultOf(table, format),
    duplicateCount,
    rows: [],
    terms: rows.map(searchTermOf),
    notices: [...notices, ...notes],
  };
}

async function readFigures(
  table: ReadTable<MetricField>,
  format: MetricFormat,
  options: ReadMetricsOptions,
  notices: string[],
): Promise<ReadMetricsResult> {
  const figures = (['impressions', 'clicks', 'cost', 'conversions', 'revenue'] as const).filter(
    (field) => table.columnNames[field] !== undefined,
  );
  if (figures.length === 0) return { kind: 'refused', message: `No column has figures that are known. ${EXPECTED}` };
  const period = reportPeriod(table.above, options.dayOrder);
  const undated = table.columnNames.date === undefined ? undatedReason(period, options) : null;
  if (undated) return { kind: 'refused', message: undated };
  const { rows, duplicateCount } = withoutDuplicates(table);
  const read = createMetricReader(table, format, options, period);
  const outcomes: ReturnType<typeof read>[] = [];
  for (const row of rows) {
    outcomes.push(read(row));
    if (outcomes.length % ROWS_A_TURN === 0) await nextTurn();
  }
  const good = outcomes.flatMap((outcome) => ('reason' in outcome ? [] : [outcome]));
  if (good.some(({ currency, cost, revenue }) => currency === null && (isAmount(cost) || isAmount(revenue)))) {
    return { kind: 'currency_needed' };
  }
  const currencies = new Set(good.flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) {
    const message = `The amounts are in ${[...currencies].slice(0, 5).join(' and ')}. Export each currency by itself.`;
    return { kind: 'refused', message };
  }
  const rejections = [...table.rejections, ...outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome] : []))];
  return {
    ...resultOf(table, format),
    rejections: rejections.sort((one, other) => one.line - other.line),
    duplicateCount,
    rows: await sumRows(good),
    terms: [],
    notices: [...notices, ...figureNotices(table, format, period)],
  };
}

function figureNotices(table: ReadTable<MetricField>, { format }: MetricFormat, period: ReportPeriod | null): string[] {
  const notices: string[] = [];
  if (format === 'SEARCH_CONSOLE' && table.rowCount === SEARCH_CONSOLE_LIMIT) notices.push(cutOffNotice());
  if (table.columnNames.date === undefined && period && period.firstDay !== period.lastDay) {
    notices.push(`The figures of ${period.firstDay} to ${period.lastDay} stand on the last day.`);
  }
  if (table.ignoredColumns.length > 0) notices.push(`Not used: ${table.ignoredColumns.slice(0, 20).join(', ')}.`);
  return notices;
}

function undatedReason(period: ReportPeriod | null, { acceptsPeriods }: ReadMetricsOptions): string | null {
  if (!period) return 'The file says nowhere of which days its figures are. Export it with a column for the day.';
  if (period.firstDay === period.lastDay || acceptsPeriods) return null;
  return `The file has the figures of ${period.firstDay} to ${period.lastDay} in one. Export it with a column for the day, or allow that they stand on the last day.`;
}

function cutOffNotice(): string {
  return 'There are exactly 1,000 rows, where Search Console stops: the list is most likely cut off. Filter it and export the parts.';
}

function resultOf(table: ReadTable<MetricField>, { format, source }: MetricFormat) {
  const { sha256, rowCount, rejections, skippedCount } = table;
  return { kind: 'read', format, source, sha256, rowCount, rejections, skippedCount } as const;
}

function withoutDuplicates({ rows }: ReadTable<MetricField>) {
  const seen = new Set<string>();
  const kept = rows.filter(({ cells, raw }) => {
    // The raw text is cut; the cells are not, but leave out columns that tell two rows apart.
    const content = `${raw}\n${JSON.stringify(cells)}`;
    return !seen.has(content) && seen.add(content);
  });
  return { rows: kept, duplicateCount: rows.length - kept.length };
}

function isAmount(text: string | null): boolean {
  return text !== null && Number(text) !== 0;
}
