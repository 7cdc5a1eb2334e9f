import type { OpportunityDraft } from './opportunity-draft.js';

type Unranked = Omit<OpportunityDraft, 'rank'>;

/** Best score first; of equals the surer, then the more searched, then the one with more keywords, then by name: the same in every run. */
export function rankOpportunities(drafts: readonly Unranked[]): OpportunityDraft[] {
  return drafts
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.confidence - a.confidence ||
        searches(b) - searches(a) ||
        b.keywordCount - a.keywordCount ||
        compareText(a.name, b.name) ||
        compareText(a.key, b.key),
    )
    .map((draft, index) => ({ ...draft, rank: index + 1 }));
}

function searches({ monthlySearches }: Unranked): number {
  return monthlySearches ? monthlySearches.low + monthlySearches.high : -1;
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
