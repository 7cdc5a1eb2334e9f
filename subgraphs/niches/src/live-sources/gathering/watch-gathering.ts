import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { isOver } from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';
import { type GatheringProgress, gatheringTopic, progressOf } from './gathering-progress.js';

export interface WatchGatheringDeps {
  readonly gatherings: Pick<GatheringRepository, 'findByIds'>;
  readonly pubsub: PubSub;
  /** How often the store is asked in case messages were lost. */
  readonly pollMs: number;
}

/** What `followState` needs to follow the gathering of one opportunity. */
export interface GatheringWatch {
  subscribe(): Promise<AsyncIterable<GatheringProgress>>;
  current(): Promise<GatheringProgress>;
  isLast(progress: GatheringProgress): boolean;
  isNewer(next: GatheringProgress, previous: GatheringProgress): boolean;
}

export type WatchGathering = (workspaceId: string, opportunityId: string) => GatheringWatch;

/** No source was asked about the opportunity yet, or there is no such opportunity. */
export class GatheringNotFound extends Error {
  override readonly name = 'GatheringNotFound';
}

/** Messages for speed, the store for truth: a watcher whose messages are lost still sees the end. */
export function createWatchGathering({ gatherings, pubsub, pollMs }: WatchGatheringDeps): WatchGathering {
  return (workspaceId, opportunityId) => {
    async function current(): Promise<GatheringProgress> {
      const [gathering] = await gatherings.findByIds(workspaceId, [opportunityId]);
      if (!gathering) throw new GatheringNotFound();
      return progressOf(gathering);
    }
    return {
      async subscribe() {
        const messages = await pubsub.subscribe<GatheringProgress>(gatheringTopic(opportunityId));
        return pollingInSilence(messages, current, pollMs);
      },
      current,
      isLast: isOver,
      isNewer: (next, previous) => next.revision > previous.revision,
    };
  };
}
