import type { OpportunityDraft } from './opportunity-draft.js';

/** What decides a place. */
export type Rankable = Pick<OpportunityDraft, 'score' | 'confidence' | 'monthlySearches' | 'keywordCount' | 'name'> & {
  /** Settles what is left, such as the key or the id. */
  readonly tieBreaker: string;
};

type Unranked = Omit<OpportunityDraft, 'rank'>;

/** Gives every draft its place. */
export function rankOpportunities(drafts: readonly Unranked[]): OpportunityDraft[] {
  return drafts
    .map((draft) => ({ ...draft, tieBreaker: draft.key }))
    .sort(byRank)
    .map(({ tieBreaker: _, ...draft }, index) => ({ ...draft, rank: index + 1 }));
}

/** Best score first; of equals the surer, then the more searched, then the one with more keywords, then by name: the same in every run. */
export function byRank(a: Rankable, b: Rankable): number {
  return (
    b.score - a.score ||
    b.confidence - a.confidence ||
    searches(b) - searches(a) ||
    b.keywordCount - a.keywordCount ||
    compareText(a.name, b.name) ||
    compareText(a.tieBreaker, b.tieBreaker)
  );
}

function searches({ monthlySearches }: Rankable): number {
  return monthlySearches ? monthlySearches.low + monthlySearches.high : -1;
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
