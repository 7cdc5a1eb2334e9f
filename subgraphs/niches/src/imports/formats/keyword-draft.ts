import type { Bounds, HistoryScale, KeywordRecord, MonthlySearchCount, SearchIntent } from '../keyword-record.js';

/** A keyword while its cells are being read. */
export interface KeywordDraft {
  text: string;
  volume: Bounds | null;
  competition: number | null;
  difficulty: number | null;
  price: string | null;
  lowPrice: string | null;
  highPrice: string | null;
  currency: string | null;
  intent: SearchIntent | null;
  months: MonthlySearchCount[];
  scale: HistoryScale | null;
  /** Relative values, oldest first. */
  shape: number[] | null;
}

export function emptyDraft(): KeywordDraft {
  return {
    text: '',
    volume: null,
    competition: null,
    difficulty: null,
    price: null,
    lowPrice: null,
    highPrice: null,
    currency: null,
    intent: null,
    months: [],
    scale: null,
    shape: null,
  };
}

/** Puts what the cells said together. */
export function finishDraft(draft: KeywordDraft, line: number, currency: string | null): KeywordRecord {
  const low = draft.lowPrice ?? draft.price ?? draft.highPrice;
  const high = draft.highPrice ?? draft.price ?? draft.lowPrice;
  return {
    text: draft.text,
    line,
    volume: draft.volume ?? averageOfLastYear(draft),
    advertisingCompetition: draft.competition,
    keywordDifficulty: draft.difficulty,
    costPerClick: low === null || high === null ? null : { low, high },
    currency: draft.currency ?? currency,
    intent: draft.intent,
    months: draft.months,
    historyScale: draft.months.length === 0 ? null : draft.scale,
  };
}

/** Without a volume column the history gives it: the mean of its last twelve months. */
function averageOfLastYear({ months, scale }: KeywordDraft): Bounds | null {
  if (scale !== 'COUNTED' || months.length === 0) return null;
  const year = months.slice(-12);
  const mean = Math.round(year.reduce((sum, { searches }) => sum + searches, 0) / year.length);
  return { low: mean, high: mean };
}
