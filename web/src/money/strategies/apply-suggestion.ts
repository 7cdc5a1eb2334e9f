import type { StrategySuggestionsQuery } from '@/gql/graphql';
import type { StrategyDraft } from './strategy-draft';

export type Suggestion = NonNullable<StrategySuggestionsQuery['monetizationStrategy']>['suggestions'][number];

/** The draft with a suggestion in it; null where the suggestion names no price or its tier is gone. */
export function applySuggestion(draft: StrategyDraft, suggestion: Suggestion): StrategyDraft | null {
  const { suggestedPrice, tierName, kind } = suggestion;
  const index = draft.tiers.findIndex(({ name }) => name === tierName);
  const tier = draft.tiers[index];
  if (!tier || !suggestedPrice || suggestedPrice.currency !== draft.currency) return null;
  if (kind === 'OFFER_A_YEAR') {
    const name = freeName(`${tier.name}, yearly`, draft);
    const yearly = {
      ...tier,
      key: `${tier.key}-yearly`,
      name,
      price: suggestedPrice.amount,
      interval: 'YEAR' as const,
    };
    return { ...draft, tiers: draft.tiers.toSpliced(index + 1, 0, yearly) };
  }
  return { ...draft, tiers: draft.tiers.with(index, { ...tier, price: suggestedPrice.amount }) };
}

function freeName(wanted: string, { tiers }: StrategyDraft): string {
  const taken = new Set(tiers.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
