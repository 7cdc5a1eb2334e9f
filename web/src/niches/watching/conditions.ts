import type { FormErrors } from '@/forms/form-errors';
import type { WatchConditionsInput, WatchPartsFragment } from '@/gql/graphql';

type Conditions = WatchPartsFragment['conditions'];

/** What a person wants to hear of, as typed. */
export interface ConditionsDraft {
  /** Empty for never. */
  readonly scorePoints: string;
  readonly demandPercent: string;
  readonly rankPlaces: string;
  readonly hasVerdict: boolean;
  readonly hasPresence: boolean;
}

/** Conditions in a sentence. */
export function conditionsInWords({ scorePoints, demandPercent, rankPlaces, hasVerdict, hasPresence }: Conditions) {
  const parts = [
    ...(scorePoints == null ? [] : [`${scorePoints} points of score or more`]),
    ...(demandPercent == null ? [] : [`${demandPercent}\u202f% of searches or more`]),
    ...(rankPlaces == null ? [] : [`${rankPlaces} places or more`]),
    ...(hasVerdict ? ['another trend'] : []),
    ...(hasPresence ? ['being found or not'] : []),
  ];
  return parts.length === 0 ? 'You are told of nothing.' : `You are told of ${parts.join(', ')}.`;
}

export function draftOf({
  scorePoints,
  demandPercent,
  rankPlaces,
  hasVerdict,
  hasPresence,
}: Conditions): ConditionsDraft {
  const typed = (value: number | null | undefined) => (value == null ? '' : String(value));
  return {
    scorePoints: typed(scorePoints),
    demandPercent: typed(demandPercent),
    rankPlaces: typed(rankPlaces),
    hasVerdict,
    hasPresence,
  };
}

/** The conditions that a draft asks for, or what in it is no number. */
export function conditionsInput(
  draft: ConditionsDraft,
):
  | { readonly ok: true; readonly conditions: WatchConditionsInput }
  | { readonly ok: false; readonly errors: FormErrors } {
  const errors: Record<string, string> = {};
  const numberAt = (field: 'scorePoints' | 'demandPercent' | 'rankPlaces', isWhole = false): number | null => {
    const typed = draft[field].trim().replace(',', '.');
    if (typed === '') return null;
    const value = Number(typed);
    if (!(value > 0) || (isWhole && !Number.isInteger(value)))
      errors[field] = isWhole ? 'A whole number above 0, or nothing.' : 'A number above 0, or nothing.';
    return value;
  };
  const conditions = {
    scorePoints: numberAt('scorePoints'),
    demandPercent: numberAt('demandPercent'),
    rankPlaces: numberAt('rankPlaces', true),
    hasVerdict: draft.hasVerdict,
    hasPresence: draft.hasPresence,
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, conditions };
}
