import type { MonthlySearchCount } from '../imports/keyword-record.js';

/** The joined months, or why an older file's months are left out. */
export type JoinedMonths =
  | { readonly kind: 'joined'; readonly months: readonly MonthlySearchCount[] }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'contradicting' };

/** Sources revise what they counted, by a few per cent; another region or language differs by more. */
const MAX_RATIO = 1.5;

/**
 * Adds the months that only an older file has to those of a newer one. Where both have a month the newer one's number stands: sources revise theirs.
 * Where the months that both have add up to more than half as much again in one of them, the files do not count the same searches, and the older one is
 * left out.
 *
 * @example
 * joinMonths([{ month: '2024-02', searches: 50 }], [{ month: '2024-01', searches: 40 }, { month: '2024-02', searches: 48 }])
 * // { kind: 'joined', months: [{ month: '2024-01', searches: 40 }, { month: '2024-02', searches: 50 }] }
 */
export function joinMonths(newer: readonly MonthlySearchCount[], older: readonly MonthlySearchCount[]): JoinedMonths {
  const known = new Map(newer.map(({ month, searches }) => [month, searches]));
  let [newerSum, olderSum] = [0, 0];
  for (const { month, searches } of older) {
    const own = known.get(month);
    if (own === undefined) continue;
    newerSum += own;
    olderSum += searches;
  }
  if (Math.max(newerSum, olderSum) > MAX_RATIO * Math.min(newerSum, olderSum)) return { kind: 'contradicting' };
  const added = older.filter(({ month }) => !known.has(month));
  if (added.length === 0) return { kind: 'nothing-new' };
  return { kind: 'joined', months: [...added, ...newer].sort((a, b) => (a.month < b.month ? -1 : 1)) };
}
