import type { PubSub } from '@paissive/pubsub';
import { type Gathering, isOver } from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';
import { gatheringTopic, progressOf } from './gathering-progress.js';

export type CancelGatheringResult =
  | { readonly kind: 'cancelled'; readonly gathering: Gathering }
  | { readonly kind: 'over' }
  | { readonly kind: 'not-found' };

export type CancelGathering = (request: {
  workspaceId: string;
  opportunityId: string;
}) => Promise<CancelGatheringResult>;

/** Ends a gathering that waits, or has its worker stop. What was found by then stays. Cancelling twice changes nothing. */
export function createCancelGathering({
  gatherings,
  pubsub,
  now,
}: {
  readonly gatherings: GatheringRepository;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}): CancelGathering {
  return async ({ workspaceId, opportunityId }) => {
    const cancelled = await gatherings.requestCancel(workspaceId, opportunityId, now());
    if (cancelled) {
      if (isOver(cancelled)) await pubsub.publish(gatheringTopic(opportunityId), progressOf(cancelled));
      return { kind: 'cancelled', gathering: cancelled };
    }
    const [gathering] = await gatherings.findByIds(workspaceId, [opportunityId]);
    if (!gathering) return { kind: 'not-found' };
    return gathering.status === 'CANCELLED' ? { kind: 'cancelled', gathering } : { kind: 'over' };
  };
}
