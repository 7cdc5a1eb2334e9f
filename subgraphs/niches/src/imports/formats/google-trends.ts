import type { TableRow } from '@paissive/delimited-text';
import { shown } from '@paissive/delimited-text';
import type { KeywordRecord, MonthlySearchCount } from '../keyword-record.js';
import { readKeywordText } from '../values/read-keyword-text.js';
import { emptyDraft, finishDraft } from './keyword-draft.js';
import type { KeywordFormatReader, RowOutcome, TableInterpreter } from './keyword-format-reader.js';

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T\d{2}(?::\d{2}){0,2})?$/;
const TERM = /^(.+): \((.+)\)$/;
/** A month of which fewer days than this were measured would only look like a fall. */
const MINIMUM_DAYS = 15;

interface DailySum {
  sum: number;
  days: number;
}

/**
 * Google Trends, interest over time: a row a week, day or month and a column a term, values 0–100 or `<1`. Weeks are
 * spread over the months by their days. Interest is relative: it tells a trend, never a volume.
 */
export const googleTrends: KeywordFormatReader = {
  format: 'GOOGLE_TRENDS',
  recognise({ rows }) {
    const at = rows.slice(0, 10).findIndex((row, index) => isHeader(row, rows[index + 1]));
    const header = rows[at];
    if (!header) return null;
    const title = header === rows[0] ? null : rows[0]?.raw.slice(0, 60);
    return {
      format: 'GOOGLE_TRENDS',
      reason: title ? `line 1 reads ${title}` : `line ${header.line} names a time and terms with their region`,
      headerLine: header.line,
      needsMapping: false,
      columns: header.cells.map((name, index) => ({ name: name.trim(), meaning: index === 0 ? 'IGNORE' : 'KEYWORD' })),
      open: () => createTrendTable(header, rows.slice(at + 1)),
    };
  },
};

function isHeader(row: TableRow, next: TableRow | undefined): boolean {
  const [, ...terms] = row.cells;
  const isDated = DATE.test(next?.cells[0]?.trim() ?? '');
  return isDated && terms.length > 0 && terms.every((term) => TERM.test(term.trim()));
}

function createTrendTable(header: TableRow, sample: readonly TableRow[]): TableInterpreter {
  const terms = header.cells.slice(1).map((cell) => TERM.exec(cell.trim())?.[1] ?? cell);
  const sums = terms.map(() => new Map<string, DailySum>());
  const stepDays = stepOf(sample);
  let periods = 0;

  function read(row: TableRow): RowOutcome {
    if (row.fault !== null) return rejected(row, null, row.fault);
    const date = DATE.exec(row.cells[0]?.trim() ?? '');
    const columnName = header.cells[0]?.trim() ?? null;
    if (!date) return rejected(row, columnName, `"${shown(row.cells[0] ?? '')}" is not a date.`);
    const values: number[] = [];
    for (const index of terms.keys()) {
      const value = interestOf(row.cells[index + 1]?.trim() ?? '');
      if (value === null) {
        const cell = shown(row.cells[index + 1] ?? '');
        return rejected(row, header.cells[index + 1]?.trim() ?? null, `"${cell}" is not an interest from 0 to 100.`);
      }
      values.push(value);
    }
    periods += 1;
    for (const [month, days] of daysByMonth(date, stepDays)) {
      for (const [index, value] of values.entries()) addDays(sums[index], month, value, days);
    }
    return { kind: 'absorbed' };
  }

  return {
    survey: () => {},
    surveyed: () => {},
    read,
    finish: () => ({
      records: terms.map((term, index) => recordOf(term, header.line, sums[index], stepDays)),
      notices: [
        `Google Trends gives interest from 0 to 100, not searches: ${periods.toLocaleString('en')} points in time were averaged by month. Trends can be told from it, volumes cannot.`,
      ],
    }),
  };
}

/** Days that one row stands for; months are told by their date without a day. */
function stepOf(sample: readonly TableRow[]): number | 'month' {
  const [first, second] = sample.map((row) => row.cells[0]?.trim() ?? '');
  if (first?.length === 7) return 'month';
  const days = (Date.parse(second ?? '') - Date.parse(first ?? '')) / DAY_MS;
  if (!Number.isFinite(days) || days <= 0) return 1;
  return days >= 28 ? 'month' : days;
}

function daysByMonth(date: RegExpExecArray, stepDays: number | 'month'): [string, number][] {
  const month = `${date[1]}-${date[2]}`;
  if (stepDays === 'month') return [[month, 30]];
  if (stepDays <= 1) return [[month, stepDays]];
  const start = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3] ?? 1));
  const days = new Map<string, number>();
  for (let day = 0; day < stepDays; day += 1) {
    const key = new Date(start + day * DAY_MS).toISOString().slice(0, 7);
    days.set(key, (days.get(key) ?? 0) + 1);
  }
  return [...days];
}

function addDays(sums: Map<string, DailySum> | undefined, month: string, value: number, days: number): void {
  const entry = sums?.get(month) ?? { sum: 0, days: 0 };
  entry.sum += value * days;
  entry.days += days;
  sums?.set(month, entry);
}

/** `<1` is some interest, less than one: taken as a half. */
function interestOf(cell: string): number | null {
  if (cell === '<1' || cell === '< 1') return 0.5;
  if (!/^\d{1,3}(\.\d+)?$/.test(cell)) return null;
  const value = Number(cell);
  return value <= 100 ? value : null;
}

function recordOf(
  term: string,
  line: number,
  sums: ReadonlyMap<string, DailySum> | undefined,
  stepDays: number | 'month',
): KeywordRecord {
  const text = readKeywordText(term);
  const draft = emptyDraft();
  draft.text = 'value' in text && text.value !== null ? text.value : term;
  draft.scale = 'INDEX';
  draft.months = [...(sums ?? [])]
    .filter(([, { days }]) => stepDays === 'month' || days >= MINIMUM_DAYS)
    .map(([month, { sum, days }]): MonthlySearchCount => ({ month, searches: Math.round((sum / days) * 100) / 100 }))
    .sort((a, b) => a.month.localeCompare(b.month));
  return finishDraft(draft, line, null);
}

function rejected(row: TableRow, column: string | null, reason: string): RowOutcome {
  return { kind: 'rejected', rejection: { line: row.line, column, reason, content: row.raw } };
}
