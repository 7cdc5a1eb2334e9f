/** What this service needs to know of an opportunity that niches owns. Null where niches does not know or has not told. */
export interface OpportunityCopy {
  readonly workspaceId: string;
  readonly id: string;
  readonly analysisId: string;
  readonly name: string;
  readonly rank: number;
  /** 0–100. */
  readonly score: number;
  /** 0–1. */
  readonly confidence: number;
  readonly intent: SearchIntent | null;
  /** Over all of its keywords. */
  readonly monthlySearches: { readonly low: number; readonly high: number } | null;
  /** Decimal text in `currency`. */
  readonly costPerClick: string | null;
  readonly currency: string | null;
  /** 0–1. */
  readonly advertisingCompetition: number | null;
  /** 0–100. */
  readonly keywordDifficulty: number | null;
  /** When niches told it. */
  readonly toldAt: Date;
  readonly eventId: string;
}

export const SEARCH_INTENTS = ['INFORMATIONAL', 'NAVIGATIONAL', 'COMMERCIAL', 'TRANSACTIONAL'] as const;
export type SearchIntent = (typeof SEARCH_INTENTS)[number];

/**
 * Whether a copy is later than another. Events come in any order: the later one wins by its time, of two with the same time the one with
 * the greater id, so that all orders end in the same state.
 */
export function isLater(one: Told, other: Told): boolean {
  const difference = one.toldAt.getTime() - other.toldAt.getTime();
  return difference > 0 || (difference === 0 && one.eventId > other.eventId);
}

type Told = Pick<OpportunityCopy, 'toldAt' | 'eventId'>;
