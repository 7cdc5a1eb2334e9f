import type { TableRow } from '@paissive/delimited-text';
import { createNumberSurvey, type NumberConvention, type NumberSurvey, readNumber } from '@paissive/delimited-text';
import { addMonths, lastFullMonth, monthOf } from '../values/year-month.js';
import { type CellReader, cellReaderFor } from './cell-reader.js';
import { emptyDraft, finishDraft, type KeywordDraft } from './keyword-draft.js';
import type { ReadContext, RowOutcome, TableInterpreter } from './keyword-format-reader.js';
import type { ColumnRole, TableColumn } from './table-column.js';

/** A table with one keyword a row. */
export interface KeywordTableLayout {
  readonly columns: readonly TableColumn[];
  /** Currency that the format or a column's name fixes. */
  readonly currency: string | null;
  /** True where a row without a keyword is a total, not a mistake. */
  readonly hasTotals?: boolean;
  /** Turns the exact values of a file that holds nothing but bucket values into bounds. */
  readonly buckets?: ReadonlyMap<number, { readonly low: number; readonly high: number }>;
  /** What the reader should know about every file of the kind. */
  readonly notices?: (facts: { readonly rowCount: number; readonly isBucketed: boolean }) => string[];
}

interface ReadableColumn {
  readonly index: number;
  readonly name: string;
  readonly read: CellReader;
}

const DOT: NumberConvention = { decimalMark: '.', isMixed: false, isUnclear: false };

/** Reads any table with one keyword a row by what its columns hold. */
export function createKeywordTable(layout: KeywordTableLayout, context: ReadContext): TableInterpreter {
  const { columns } = layout;
  const keywordIndex = columns.findIndex(({ role }) => role?.kind === 'KEYWORD');
  const survey = createTableSurvey(layout);
  const lastMonth = lastMonthOf(context);
  let readers: ReadableColumn[] = [];
  let isBucketed = false;
  let currency: string | null = layout.currency;
  let hasShapes = false;

  function read(row: TableRow): RowOutcome {
    const fault = rowFault(row, columns.length);
    if (fault) return rejected(row, null, fault);
    const { cells } = row;
    const keyword = cells[keywordIndex] ?? '';
    if (keyword.trim() === '' && (layout.hasTotals || cells.every((cell) => cell.trim() === ''))) {
      return { kind: 'skipped' };
    }
    const draft = emptyDraft();
    for (const { index, name, read: readCell } of readers) {
      const reason = readCell(cells[index] ?? '', draft);
      if (reason !== null) return rejected(row, name, reason);
    }
    return accept(row, draft);
  }

  function accept(row: TableRow, draft: KeywordDraft): RowOutcome {
    if (draft.lowPrice !== null && draft.highPrice !== null && Number(draft.lowPrice) > Number(draft.highPrice)) {
      return rejected(
        row,
        nameOf('LOW_PRICE'),
        `The low price ${draft.lowPrice} is above the high one ${draft.highPrice}.`,
      );
    }
    if (draft.currency !== null) {
      currency ??= draft.currency;
      if (draft.currency !== currency) {
        return rejected(row, nameOf('CURRENCY'), `The price is in ${draft.currency} while the file's is ${currency}.`);
      }
    }
    if (isBucketed && draft.volume) draft.volume = layout.buckets?.get(draft.volume.low) ?? draft.volume;
    if (draft.shape && scaleShape(draft, lastMonth)) hasShapes = true;
    return { kind: 'accepted', record: finishDraft(draft, row.line, currency) };
  }

  function nameOf(kind: ColumnRole['kind']): string | null {
    return columns.find(({ role }) => role?.kind === kind)?.name ?? null;
  }

  return {
    survey: survey.add,
    surveyed() {
      isBucketed = survey.isBucketed();
      readers = survey.readers(context.delimiter === ';' ? ',' : null);
    },
    read,
    finish: ({ rowCount }) => ({
      records: [],
      notices: [
        ...(layout.notices?.({ rowCount, isBucketed }) ?? []),
        ...(hasShapes ? [relativeNotice(lastMonth)] : []),
        ...survey.notices(),
      ],
    }),
  };
}

/** The first pass: how each column writes its numbers, and whether all volumes are buckets. */
function createTableSurvey({ columns, buckets }: KeywordTableLayout) {
  const surveys = new Map<number, NumberSurvey>();
  const monthSurvey = createNumberSurvey('count');
  const largest = new Map<number, number>();
  let hasOnlyBuckets = buckets !== undefined;
  let hasVolumes = false;
  for (const [index, { role }] of columns.entries()) {
    if (role?.kind === 'MONTH') surveys.set(index, monthSurvey);
    else if (role?.kind === 'VOLUME' || role?.kind === 'IMPRESSIONS') surveys.set(index, createNumberSurvey('count'));
    else if (role && isDecimal(role)) surveys.set(index, createNumberSurvey('decimal'));
  }
  const numeric = [...surveys].map(([index, survey]) => ({ index, survey, role: columns[index]?.role }));

  return {
    add(row: TableRow): void {
      for (const { index, survey, role } of numeric) {
        const cell = row.cells[index];
        if (cell === undefined || cell === '') continue;
        survey.add(cell);
        if (role?.kind === 'MONTH') hasOnlyBuckets = false;
        else if (hasOnlyBuckets && role?.kind === 'VOLUME') {
          hasVolumes = true;
          hasOnlyBuckets = buckets?.has(Number(cell.replace(/[.,\s]/g, ''))) ?? false;
        } else if (role?.kind === 'COMPETITION' && role.scale === 'told by its values') {
          const number = readNumber(cell, DOT);
          if ('value' in number) largest.set(index, Math.max(largest.get(index) ?? 0, number.value ?? 0));
        }
      }
    },
    isBucketed: () => hasOnlyBuckets && hasVolumes,
    readers(delimiterHint: ',' | null): ReadableColumn[] {
      const certain = numeric.map(({ survey }) => survey.certainMark).find((mark) => mark !== null);
      const readers = columns.flatMap(({ name, role }, index) => {
        const convention = surveys.get(index)?.decide(certain ?? delimiterHint) ?? DOT;
        const scale = role?.kind === 'COMPETITION' && role.scale !== 'told by its values' ? role.scale : null;
        const read = role && cellReaderFor(role, convention, scale ?? ((largest.get(index) ?? 0) > 1 ? 100 : 1));
        return read ? [{ index, name, read, month: role.kind === 'MONTH' ? role.month : '' }] : [];
      });
      return readers.sort((a, b) => a.month.localeCompare(b.month) || a.index - b.index);
    },
    notices(): string[] {
      const mixed = numeric
        .filter(({ survey }) => survey.decide(null).isMixed)
        .map(({ index }) => columns[index]?.name);
      if (mixed.length === 0) return [];
      const names = [...new Set(mixed)].slice(0, 5).join(', ');
      return [`Decimal commas and decimal points are mixed in ${names}; cells that do not fit the rest were rejected.`];
    },
  };
}

function isDecimal({ kind }: ColumnRole): boolean {
  return ['COMPETITION', 'DIFFICULTY', 'PRICE', 'LOW_PRICE', 'HIGH_PRICE'].includes(kind);
}

function rowFault(row: TableRow, width: number): string | null {
  if (row.fault !== null) return row.fault;
  const { cells } = row;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    return `The row has ${cells.length} cells where the header has ${width}.`;
  }
  if (row.isUnterminated && cells.length < width) {
    return `The row ends after ${cells.length} of ${width} cells: the file seems to be cut off here.`;
  }
  return null;
}

function rejected(row: TableRow, column: string | null, reason: string): RowOutcome {
  return { kind: 'rejected', rejection: { line: row.line, column, reason, content: row.raw } };
}

/** Gives a relative series its months and the size at which its mean is the volume; false when that is not known. */
function scaleShape(draft: KeywordDraft, lastMonth: string): boolean {
  const shape = draft.shape ?? [];
  const sum = shape.reduce((total, value) => total + value, 0);
  if (draft.volume === null || sum === 0) return false;
  const volume = (draft.volume.low + draft.volume.high) / 2;
  const first = 1 - shape.length;
  draft.months = shape.map((value, index) => ({
    month: addMonths(lastMonth, first + index),
    searches: Math.round((100 * value * shape.length * volume) / sum) / 100,
  }));
  draft.scale = 'SCALED';
  return true;
}

/** The last month of a relative series: the one before the day in the file's name, or before today. */
function lastMonthOf({ fileName, now }: ReadContext): string {
  const named = /(20\d{2})-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])/.exec(fileName ?? '');
  const month = named ? monthOf(`${named[1]}-${named[2]}`) : null;
  return month ? addMonths(month, -1) : lastFullMonth(now);
}

function relativeNotice(lastMonth: string): string {
  return `The history is relative in this file: it was scaled so that its mean is the volume, and taken to end in ${lastMonth}.`;
}
