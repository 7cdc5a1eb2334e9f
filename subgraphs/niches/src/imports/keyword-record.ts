/** A number known only within bounds; `low` equals `high` where it is exact. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A price per click, as decimal text so that no cent is lost to binary fractions. */
export interface PriceBounds {
  readonly low: string;
  readonly high: string;
}

export const SEARCH_INTENTS = ['INFORMATIONAL', 'NAVIGATIONAL', 'COMMERCIAL', 'TRANSACTIONAL'] as const;
export type SearchIntent = (typeof SEARCH_INTENTS)[number];

/** Searches in one calendar month; what the number means is said by {@link HistoryScale}. */
export interface MonthlySearchCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly searches: number;
}

/**
 * What the numbers of a history are:
 * - `COUNTED`: searches in that month, as the source counted (and often rounded) them;
 * - `SCALED`: the source gave only the shape; it was scaled so that the mean month equals the average volume;
 * - `INDEX`: interest from 0 to 100 relative to the busiest moment; good for trends, never a volume.
 */
export type HistoryScale = 'COUNTED' | 'SCALED' | 'INDEX';

/** One keyword as imported and normalised. Unknown values are null, never 0. */
export interface KeywordRecord {
  /** Trimmed, inner white space collapsed, Unicode NFC; case as in the file. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Average searches a month. */
  readonly volume: Bounds | null;
  /** Advertising competition, 0–1. Not ranking difficulty. */
  readonly advertisingCompetition: number | null;
  /** Ranking difficulty, 0–100. */
  readonly keywordDifficulty: number | null;
  readonly costPerClick: PriceBounds | null;
  /** ISO 4217 currency of `costPerClick`; null when the file names none. */
  readonly currency: string | null;
  readonly intent: SearchIntent | null;
  /** Oldest first, at most one entry a month; months without a value are left out. Empty without history. */
  readonly months: readonly MonthlySearchCount[];
  /** Null without a history. */
  readonly historyScale: HistoryScale | null;
}
