import type { HistoryScale, KeywordRecord } from '../imports/keyword-record.js';
import type { HistorySlice, HistoryStore } from './history-store.js';
import type { IntentSource, NumberRange, SearchIntent } from './opportunity-draft.js';

/** A keyword as the engine holds it: a hundred thousand of them at a time, so without the record's nested lists. */
export interface EngineKeyword {
  /** As it stands in the file. */
  readonly text: string;
  /** See `keywordKey`; no two keywords share one after deduplication. */
  readonly key: string;
  readonly line: number;
  volume: NumberRange | null;
  advertisingCompetition: number | null;
  keywordDifficulty: number | null;
  /** In the file's currency. */
  costPerClick: NumberRange | null;
  intent: SearchIntent | null;
  intentSource: IntentSource | null;
  history: HistorySlice | null;
  historyScale: HistoryScale | null;
}

export function toEngineKeyword(record: KeywordRecord, key: string, histories: HistoryStore): EngineKeyword {
  const { volume, costPerClick } = record;
  return {
    text: record.text,
    key,
    line: record.line,
    volume: volume && { low: volume.low, high: volume.high },
    advertisingCompetition: record.advertisingCompetition,
    keywordDifficulty: record.keywordDifficulty,
    costPerClick: costPerClick && { low: Number(costPerClick.low), high: Number(costPerClick.high) },
    intent: record.intent,
    intentSource: record.intent && 'FILE',
    history: histories.add(record.months),
    historyScale: record.historyScale,
  };
}

/** The one number that stands for a range of searches: the geometric middle, because the bounds are powers of ten. */
export function typicalVolume(volume: NumberRange | null): number | null {
  if (!volume) return null;
  return volume.low === volume.high ? volume.low : Math.sqrt(Math.max(volume.low, 1) * Math.max(volume.high, 1));
}

/** The arithmetic middle: the bounds of a price are bids that were paid. */
export function typicalPrice(price: NumberRange | null): number | null {
  return price && (price.low + price.high) / 2;
}
