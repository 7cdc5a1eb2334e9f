import type { MonthlySearchCount } from '../imports/keyword-record.js';

/** Where a keyword's months lie in the store. */
export interface HistorySlice {
  offset: number;
  /** Month number of the first value, see {@link monthNumber}. */
  firstMonth: number;
  length: number;
}

/** Months after the newest this many are kept; older ones say little about now. */
export const MAX_HISTORY_MONTHS = 240;

/**
 * The monthly numbers of all keywords in one growing array of floats: two million `{ month, searches }` objects would
 * take a hundred megabytes and the collector's time.
 */
export interface HistoryStore {
  add(months: readonly MonthlySearchCount[]): HistorySlice | null;
  /** NaN where the month has no value. A view: not to be kept or changed. */
  read(slice: HistorySlice): Float32Array;
  /** The months that have a value, oldest first. */
  months(slice: HistorySlice): MonthlySearchCount[];
}

export function createHistoryStore(initialCapacity = 1 << 16): HistoryStore {
  let values = new Float32Array(initialCapacity);
  let used = 0;
  return {
    add(months) {
      const numbers = months.map(({ month }) => monthNumber(month));
      const last = numbers.reduce((latest, number) => Math.max(latest, number), Number.NEGATIVE_INFINITY);
      const kept = numbers.filter((number) => number > last - MAX_HISTORY_MONTHS);
      if (kept.length === 0) return null;
      const firstMonth = kept.reduce((earliest, number) => Math.min(earliest, number), last);
      const length = last - firstMonth + 1;
      if (used + length > values.length) {
        const larger = new Float32Array(Math.max(values.length * 2, used + length));
        larger.set(values);
        values = larger;
      }
      values.fill(Number.NaN, used, used + length);
      months.forEach(({ searches }, index) => {
        const at = (numbers[index] ?? 0) - firstMonth;
        if (at >= 0) values[used + at] = searches;
      });
      const slice = { offset: used, firstMonth, length };
      used += length;
      return slice;
    },
    read: ({ offset, length }) => values.subarray(offset, offset + length),
    months: ({ offset, firstMonth, length }) =>
      Array.from(values.subarray(offset, offset + length), (searches, index) => ({
        month: monthName(firstMonth + index),
        searches,
      })).filter(({ searches }) => !Number.isNaN(searches)),
  };
}

/** Months since year 0: `2024-03` → 24290. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;
}

/** The inverse of {@link monthNumber}. */
export function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
