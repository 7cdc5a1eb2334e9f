import { typicalVolume } from '../analysis-engine/engine-keyword.js';
import type { TrendVerdict } from '../analysis-engine/opportunity-draft.js';
import { contentId } from '../opportunities/content-id.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import type { VersionKind } from '../versions/opportunity-version.js';

/** An opportunity that a person keeps an eye on. */
export interface Watch {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly opportunityId: string;
  readonly analysisId: string;
  readonly note: string | null;
  readonly conditions: WatchConditions;
  /** What changes are measured from: how it was when the person began to watch, or was last told of a change of the kind. */
  readonly baseline: WatchedState;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a person wants to hear of. Null and false: not of that. */
export interface WatchConditions {
  /** The score changed by so many points or more. */
  readonly scorePoints: number | null;
  /** The searches changed by so many per cent or more. */
  readonly demandPercent: number | null;
  /** The rank changed by so many places or more. */
  readonly rankPlaces: number | null;
  readonly hasVerdict: boolean;
  /** A newer file has it no more, or again. */
  readonly hasPresence: boolean;
}

/** What is watched of an opportunity. */
export interface WatchedState {
  readonly score: number;
  /** Searches a month, the middle of a range; null when unknown. */
  readonly demand: number | null;
  readonly rank: number;
  readonly verdict: TrendVerdict;
  readonly isFound: boolean;
}

export type WatchChangeKind = 'SCORE' | 'DEMAND' | 'RANK' | 'VERDICT' | 'PRESENCE';

export interface WatchChange {
  readonly kind: WatchChangeKind;
  /** As text with its unit. */
  readonly before: string;
  readonly after: string;
  /** In a sentence. */
  readonly message: string;
}

/** What changed in one result, for one person. */
export interface WatchAlert {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly opportunityId: string;
  readonly analysisId: string;
  /** The result in which it changed. */
  readonly version: number;
  readonly cause: VersionKind;
  readonly changes: readonly WatchChange[];
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export const DEFAULT_WATCH_CONDITIONS: WatchConditions = {
  scorePoints: 5,
  demandPercent: 20,
  rankPlaces: null,
  hasVerdict: true,
  hasPresence: true,
};

/** Opportunities that one person may watch in a workspace. */
export const MAX_WATCHES = 500;

/** A person watches an opportunity once. */
export function watchId({
  workspaceId,
  userId,
  opportunityId,
}: Pick<Watch, 'workspaceId' | 'userId' | 'opportunityId'>) {
  return contentId(`watch\n${workspaceId}\n${userId}\n${opportunityId}`);
}

export function watchedStateOf(opportunity: Opportunity): WatchedState {
  const { score, monthlySearches, rank, trend, goneAt } = opportunity;
  return { score, demand: typicalVolume(monthlySearches), rank, verdict: trend.verdict, isFound: goneAt === null };
}
