import type { KeywordRecord } from '../imports/keyword-record.js';
import { type EngineKeyword, toEngineKeyword } from './engine-keyword.js';
import { createHistoryStore, type HistoryStore } from './history-store.js';
import { keywordKey } from './keyword-key.js';

/** The distinct keywords of a file, in file order. */
export interface KeywordCollection {
  readonly keywords: EngineKeyword[];
  readonly histories: HistoryStore;
  /** Rows that were merged into another. */
  readonly duplicates: number;
  /** Rows of nothing but punctuation, which no search can be told by. */
  readonly wordless: number;
  add(record: KeywordRecord): void;
}

/**
 * Merges rows that are one keyword in different spelling. Volumes are never added: both rows count the same searches. The
 * row that knows more stays and takes from the other what it lacks; of equals the first stays.
 */
export function createKeywordCollection(): KeywordCollection {
  const keywords: EngineKeyword[] = [];
  const histories = createHistoryStore();
  const indexByKey = new Map<string, number>();
  let duplicates = 0;
  let wordless = 0;
  return {
    keywords,
    histories,
    get duplicates() {
      return duplicates;
    },
    get wordless() {
      return wordless;
    },
    add(record) {
      const key = keywordKey(record.text);
      if (key === '') {
        wordless++;
        return;
      }
      const keyword = toEngineKeyword(record, key, histories);
      const index = indexByKey.get(key);
      const known = index === undefined ? undefined : keywords[index];
      if (index === undefined || !known) {
        indexByKey.set(key, keywords.length);
        keywords.push(keyword);
        return;
      }
      duplicates++;
      keywords[index] = knownFacts(keyword) > knownFacts(known) ? fillGaps(keyword, known) : fillGaps(known, keyword);
    },
  };
}

function knownFacts(keyword: EngineKeyword): number {
  const facts = [
    keyword.volume,
    keyword.advertisingCompetition,
    keyword.keywordDifficulty,
    keyword.costPerClick,
    keyword.intent,
  ];
  const exact = keyword.volume && keyword.volume.low === keyword.volume.high ? 1 : 0;
  return facts.filter((fact) => fact !== null).length + exact + (keyword.history?.length ?? 0) / 12;
}

function fillGaps(keyword: EngineKeyword, other: EngineKeyword): EngineKeyword {
  keyword.volume ??= other.volume;
  keyword.advertisingCompetition ??= other.advertisingCompetition;
  keyword.keywordDifficulty ??= other.keywordDifficulty;
  keyword.costPerClick ??= other.costPerClick;
  keyword.intent ??= other.intent;
  if (!keyword.history) {
    keyword.history = other.history;
    keyword.historyScale = other.historyScale;
  }
  return keyword;
}
