import type { KeywordRecord, PriceBounds } from '../imports/keyword-record.js';
import { intentReason } from './intent-reason.js';
import type { KeywordType } from './keyword.type.js';

/** A keyword as clients see it: one price where the file gave a low and a high bid. */
export function keywordOf(record: KeywordRecord): KeywordType {
  const { text, line, volume, advertisingCompetition, keywordDifficulty, costPerClick, intent } = record;
  return {
    text,
    line,
    monthlySearches: volume,
    advertisingCompetition,
    keywordDifficulty,
    costPerClick: costPerClick && middleOf(costPerClick),
    intent,
    intentReason: intentReason({ text, intent, intentSource: 'FILE' }),
  };
}

function middleOf({ low, high }: PriceBounds): string {
  return low === high ? low : ((Number(low) + Number(high)) / 2).toFixed(2);
}
