import type { NumberConvention } from '@paissive/delimited-text';
import { readDecimalText, readNumber, shown } from '@paissive/delimited-text';
import type { MonthlySearchCount } from '../keyword-record.js';
import { readIntent } from '../values/read-intent.js';
import { readKeywordText } from '../values/read-keyword-text.js';
import { readVolume } from '../values/read-volume.js';
import type { KeywordDraft } from './keyword-draft.js';
import type { ColumnRole } from './table-column.js';

/** Puts a cell's value into the draft; returns why it cannot, or null. */
export type CellReader = (cell: string, draft: KeywordDraft) => string | null;

/** More than the searches of all people on earth: a slip, such as an id in the wrong column. */
const MAX_SEARCHES = 1e11;
/** Search Console keeps sixteen months; an export covers at most these. */
const LONGEST_PERIOD_MONTHS = 16;

/** How the cells of a column are read once its conventions are known; null for a column that is not used. */
export function cellReaderFor(
  role: ColumnRole,
  convention: NumberConvention,
  competitionScale: 1 | 100,
): CellReader | null {
  switch (role.kind) {
    case 'KEYWORD':
      return readKeywordInto;
    case 'VOLUME':
      return (cell, draft) => readVolumeInto(cell, draft, convention);
    case 'IMPRESSIONS':
      return (cell, draft) => readImpressionsInto(cell, draft, convention);
    case 'COMPETITION':
      return readBounded(convention, competitionScale, (draft, value) => {
        draft.competition = value / competitionScale;
      });
    case 'DIFFICULTY':
      return readBounded(convention, 100, (draft, value) => {
        draft.difficulty = value;
      });
    case 'PRICE':
      return priceReader('price', convention);
    case 'LOW_PRICE':
      return priceReader('lowPrice', convention);
    case 'HIGH_PRICE':
      return priceReader('highPrice', convention);
    case 'CURRENCY':
      return (cell, draft) => {
        draft.currency = /^[A-Z]{3}$/.test(cell.trim()) ? cell.trim() : null;
        return null;
      };
    case 'INTENT':
      return (cell, draft) => {
        draft.intent = readIntent(cell);
        return null;
      };
    case 'MONTH':
      return (cell, draft) => readMonthInto(cell, role.month, draft, convention);
    case 'RELATIVE_SERIES':
      return readShapeInto;
    case 'MONTHLY_SERIES':
      return (cell, draft) => readSeriesInto(cell, role.months, draft);
    case 'IGNORED':
      return null;
  }
}

function readKeywordInto(cell: string, draft: KeywordDraft): string | null {
  const text = readKeywordText(cell);
  if ('fault' in text) return text.fault;
  if (text.value === null) return 'The row has no keyword.';
  draft.text = text.value;
  return null;
}

function readVolumeInto(cell: string, draft: KeywordDraft, convention: NumberConvention): string | null {
  const volume = readVolume(cell, convention);
  if ('fault' in volume) return volume.fault;
  if (volume.value && volume.value.high > MAX_SEARCHES) return `"${shown(cell)}" is no possible number of searches.`;
  draft.volume = volume.value;
  return null;
}

function readImpressionsInto(cell: string, draft: KeywordDraft, convention: NumberConvention): string | null {
  const fault = readVolumeInto(cell, draft, convention);
  if (draft.volume) draft.volume = { low: draft.volume.low / LONGEST_PERIOD_MONTHS, high: draft.volume.high };
  return fault;
}

function readMonthInto(cell: string, month: string, draft: KeywordDraft, convention: NumberConvention): string | null {
  if (cell === '') return null;
  const searches = readNumber(cell, convention);
  if ('fault' in searches) return searches.fault;
  if (searches.value === null) return null;
  if (searches.value > MAX_SEARCHES) return `"${shown(cell)}" is no possible number of searches.`;
  draft.months.push({ month, searches: searches.value });
  draft.scale = 'COUNTED';
  return null;
}

function readBounded(
  convention: NumberConvention,
  highest: number,
  assign: (draft: KeywordDraft, value: number) => void,
): CellReader {
  return (cell, draft) => {
    const number = readNumber(cell, convention);
    if ('fault' in number) return number.fault;
    if (number.value === null) return null;
    if (number.value > highest) return `"${shown(cell)}" is outside 0 to ${highest}.`;
    assign(draft, number.value);
    return null;
  };
}

function priceReader(field: 'price' | 'lowPrice' | 'highPrice', convention: NumberConvention): CellReader {
  return (cell, draft) => {
    const price = readDecimalText(cell, convention);
    if ('fault' in price) return price.fault;
    draft[field] = price.value;
    return null;
  };
}

function readShapeInto(cell: string, draft: KeywordDraft): string | null {
  const values = readList(cell);
  if (values === null) return `"${shown(cell)}" is not a list of numbers.`;
  draft.shape = values;
  return null;
}

function readSeriesInto(cell: string, months: readonly string[], draft: KeywordDraft): string | null {
  const values = readList(cell);
  if (values === null) return `"${shown(cell)}" is not a list of numbers.`;
  if (values.length === 0) return null;
  if (values.length !== months.length) {
    return `The list has ${values.length} values where the column's name spans ${months.length} months.`;
  }
  draft.months = values.map((searches, index): MonthlySearchCount => ({ month: months[index] ?? '', searches }));
  draft.scale = 'COUNTED';
  return null;
}

/** `0.81,1.00`, `[81,100]`, `0,81;1,00`; empty when the cell is, null when something in it is no number. */
function readList(cell: string): number[] | null {
  const inner = cell.trim().replace(/^\[|\]$/g, '');
  if (inner === '') return [];
  const parts = inner.includes(';') ? inner.replaceAll(',', '.').split(';') : inner.split(',');
  const values = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return values.every((value) => Number.isFinite(value) && value >= 0) ? values : null;
}
