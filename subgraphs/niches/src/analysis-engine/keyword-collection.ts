import type { KeywordRecord } from '../imports/keyword-record.js';
import { type EngineKeyword, toEngineKeyword } from './engine-keyword.js';
import { createHistoryStore, type HistoryStore } from './history-store.js';
import { joinMonths } from './join-months.js';
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
  /**
   * Takes the months that only an older file has; nothing else of it, and nothing of keywords that the newer one has not. Only counted searches
   * are joined: an index has another measure in every file, and what was scaled has the measure of its file's volume.
   */
  addOlder(record: KeywordRecord): void;
  /** Keywords whose history was made longer by an older file. */
  readonly joinedHistories: number;
  /** Keywords whose older months contradict the newer ones and were left out. */
  readonly contradictedHistories: number;
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
  const joined = new Set<string>();
  const contradicted = new Set<string>();
  return {
    keywords,
    histories,
    get duplicates() {
      return duplicates;
    },
    get wordless() {
      return wordless;
    },
    get joinedHistories() {
      return joined.size;
    },
    get contradictedHistories() {
      return contradicted.size;
    },
    addOlder({ text, months, historyScale }) {
      const key = keywordKey(text);
      const keyword = keywords[indexByKey.get(key) ?? -1];
      if (!keyword || historyScale !== 'COUNTED' || (keyword.historyScale ?? 'COUNTED') !== 'COUNTED') return;
      const outcome = joinMonths(keyword.history ? histories.months(keyword.history) : [], months);
      if (outcome.kind === 'contradicting') contradicted.add(key);
      if (outcome.kind !== 'joined') return;
      keyword.history = histories.add(outcome.months);
      keyword.historyScale = 'COUNTED';
      joined.add(key);
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
  keyword.intentSource ??= other.intentSource;
  if (!keyword.history) {
    keyword.history = other.history;
    keyword.historyScale = other.historyScale;
  }
  return keyword;
}
