import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import {
  DEFAULT_WATCH_CONDITIONS,
  MAX_WATCHES,
  type Watch,
  type WatchConditions,
  watchedStateOf,
  watchId,
} from './watch.js';
import type { Watcher, WatchRepository } from './watch.repository.js';

export interface WatchOpportunityDeps {
  readonly watches: WatchRepository;
  readonly opportunities: OpportunityRepository;
  readonly now: () => Date;
}

export interface WatchOpportunityRequest extends Watcher {
  readonly opportunityId: string;
  /** Left out: as it is, or none. */
  readonly note?: string | null | undefined;
  /** Those left out: as they are, or the usual ones. */
  readonly conditions: Partial<WatchConditions>;
}

export type WatchOpportunityResult =
  | { readonly kind: 'watched'; readonly watch: Watch }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many' };

export type WatchOpportunity = (request: WatchOpportunityRequest) => Promise<WatchOpportunityResult>;

/** Begins to watch an opportunity, or changes note and conditions of one that is watched: doing it twice is doing it once. */
export function createWatchOpportunity({ watches, opportunities, now }: WatchOpportunityDeps): WatchOpportunity {
  return async ({ workspaceId, userId, opportunityId, note, conditions }) => {
    const watcher = { workspaceId, userId };
    const [opportunity] = await opportunities.findByIds(workspaceId, [opportunityId]);
    if (!opportunity) return { kind: 'not-found' };
    const [known] = await watches.findByOpportunities(watcher, [opportunityId]);
    if (!known && (await watches.count(watcher)) >= MAX_WATCHES) return { kind: 'too-many' };
    const watch = await watches.save({
      ...watcher,
      id: watchId({ ...watcher, opportunityId }),
      opportunityId,
      analysisId: opportunity.analysisId,
      note: note === undefined ? (known?.note ?? null) : note,
      conditions: { ...(known?.conditions ?? DEFAULT_WATCH_CONDITIONS), ...conditions },
      baseline: watchedStateOf(opportunity),
      createdAt: now(),
      updatedAt: now(),
    });
    return { kind: 'watched', watch };
  };
}
