import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { type BatchProgress, batchProgressOf, batchTopic, isOver } from './batch.js';
import type { BatchRepository } from './batch.repository.js';

/** The batch is not there (any more). */
export class BatchNotFound extends Error {
  override readonly name = 'BatchNotFound';
}

/** What `followState` needs to follow one batch. */
export interface BatchWatch {
  subscribe(): Promise<AsyncIterable<BatchProgress>>;
  current(): Promise<BatchProgress>;
  isLast(progress: BatchProgress): boolean;
  isNewer(next: BatchProgress, previous: BatchProgress): boolean;
}

export type WatchBatch = (workspaceId: string, batchId: string) => BatchWatch;

/** Messages for speed, the store for truth: after each silence of `pollMs` the stored state is told. */
export function createWatchBatch({
  batches,
  pubsub,
  pollMs,
}: {
  batches: BatchRepository;
  pubsub: PubSub;
  pollMs: number;
}): WatchBatch {
  return (workspaceId, batchId) => {
    async function current(): Promise<BatchProgress> {
      const [batch] = await batches.findByIds(workspaceId, [batchId]);
      if (!batch) throw new BatchNotFound();
      return batchProgressOf(batch);
    }
    return {
      subscribe: async () =>
        pollingInSilence(await pubsub.subscribe<BatchProgress>(batchTopic(batchId)), current, pollMs),
      current,
      isLast: ({ status }) => isOver(status),
      isNewer: (next, previous) => next.revision > previous.revision,
    };
  };
}
