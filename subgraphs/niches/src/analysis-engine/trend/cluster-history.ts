import type { EngineKeyword } from '../engine-keyword.js';
import { type HistoryStore, MAX_HISTORY_MONTHS } from '../history-store.js';

/** Searches of a whole cluster by month. */
export interface ClusterHistory {
  /** Month number of the first value. */
  firstMonth: number;
  /** Begins and ends with a value; null for a month in which too few keywords have one. */
  values: (number | null)[];
  /** `COUNTED` and `SCALED` are searches a month; `INDEX` is only a shape. */
  scale: 'COUNTED' | 'SCALED' | 'INDEX';
  /** Share of the cluster's keywords, by searches, that have a history. */
  coverage: number;
  /** Months in which some keywords lack a value and the others were scaled up. */
  estimatedMonths: number;
}

/** A month counts when keywords of this share of the searches have a value for it. */
const MIN_MONTH_COVERAGE = 0.8;

/**
 * Adds up the months over the keywords. Where some keywords lack a month, the sum of the others is divided by the share of
 * searches they usually have; a sum that just skipped them would show a fall that never was.
 *
 * Counted searches and an index cannot be added: counts are taken if there are any, the index otherwise.
 */
export function clusterHistory(keywords: readonly EngineKeyword[], histories: HistoryStore): ClusterHistory | null {
  const withHistory = keywords.filter(({ history }) => history !== null);
  const counted = withHistory.filter(({ historyScale }) => historyScale !== 'INDEX');
  const used = (counted.length > 0 ? counted : withHistory).flatMap(({ history, historyScale }) =>
    history ? [{ slice: history, values: histories.read(history), scale: historyScale }] : [],
  );
  if (used.length === 0) return null;
  const last = used.reduce((latest, { slice }) => Math.max(latest, slice.firstMonth + slice.length - 1), 0);
  const earliest = used.reduce((first, { slice }) => Math.min(first, slice.firstMonth), last);
  const first = Math.max(earliest, last - MAX_HISTORY_MONTHS + 1);
  const sums = new Float64Array(last - first + 1);
  const weights = new Float64Array(last - first + 1);
  let total = 0;
  for (const { slice, values } of used) {
    const level = meanOfKnown(values) + 1e-9;
    total += level;
    values.forEach((value, index) => {
      const at = slice.firstMonth + index - first;
      if (at < 0 || Number.isNaN(value)) return;
      sums[at] = (sums[at] ?? 0) + value;
      weights[at] = (weights[at] ?? 0) + level;
    });
  }
  const months = Array.from(sums, (sum, at) => ({ sum, share: (weights[at] ?? 0) / total }));
  const values = months.map(({ sum, share }) => (share >= MIN_MONTH_COVERAGE ? sum / Math.min(share, 1) : null));
  const known = months.filter(({ share }) => share >= MIN_MONTH_COVERAGE);
  const from = values.findIndex((value) => value !== null);
  if (from === -1) return null;
  return {
    firstMonth: first + from,
    values: values.slice(from, values.findLastIndex((value) => value !== null) + 1),
    scale: counted.length === 0 ? 'INDEX' : used.some(({ scale }) => scale === 'SCALED') ? 'SCALED' : 'COUNTED',
    coverage: shareOfSearches(counted.length > 0 ? counted : withHistory, keywords),
    estimatedMonths: known.filter(({ share }) => share < 0.999).length,
  };
}

function meanOfKnown(values: Float32Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function shareOfSearches(some: readonly EngineKeyword[], all: readonly EngineKeyword[]): number {
  const searches = (keywords: readonly EngineKeyword[]) =>
    keywords.reduce((sum, { volume }) => sum + (volume ? volume.low + volume.high : 0), 0);
  const total = searches(all);
  return total === 0 ? some.length / all.length : Math.min(searches(some) / total, 1);
}
