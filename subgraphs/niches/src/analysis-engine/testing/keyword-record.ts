import type { KeywordRecord, MonthlySearchCount } from '../../imports/keyword-record.js';
import { monthName, monthNumber } from '../history-store.js';

/** A record of which only the text is known, with whatever a test adds. */
export function keywordRecord(text: string, known: Partial<KeywordRecord> & { searches?: number } = {}): KeywordRecord {
  const { searches, ...rest } = known;
  return {
    text,
    line: 1,
    volume: searches === undefined ? null : { low: searches, high: searches },
    advertisingCompetition: null,
    keywordDifficulty: null,
    costPerClick: null,
    currency: null,
    intent: null,
    months: [],
    historyScale: rest.months ? 'COUNTED' : null,
    ...rest,
  };
}

/** Consecutive months from `first`; null leaves one out. */
export function monthsFrom(first: string, searches: readonly (number | null)[]): MonthlySearchCount[] {
  return searches.flatMap((value, index) =>
    value === null ? [] : [{ month: monthName(monthNumber(first) + index), searches: value }],
  );
}

/** The records in batches, as a source yields them. */
export async function* inBatches(records: readonly KeywordRecord[], size = 100): AsyncGenerator<KeywordRecord[]> {
  for (let start = 0; start < records.length; start += size) yield records.slice(start, start + size);
}
