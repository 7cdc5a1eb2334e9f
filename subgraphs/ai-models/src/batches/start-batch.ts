import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import { aiModelsEvent } from '../events/ai-models-events.js';
import { hashOf } from '../inference/canonical-json.js';
import { conflict, done, notFound, type Outcome } from '../outcome.js';
import type { Spender } from '../usage/usage-record.js';
import { type Batch, batchProgressOf, batchTopic } from './batch.js';
import type { BatchRepository, NewBatchItem } from './batch.repository.js';

/** What a worker is woken with; everything else stands in the store. */
export interface BatchWakeUp {
  readonly batchId: string;
}

export interface StartBatchDeps {
  readonly batches: BatchRepository;
  readonly queue: Pick<JobQueue<BatchWakeUp>, 'enqueue'>;
  readonly pubsub: PubSub;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type NewBatch = Pick<Batch, 'purpose' | 'name' | 'evaluationSetId' | 'promptId' | 'promptVersion'> & {
  readonly items: readonly NewBatchItem[];
  readonly idempotencyKey: string | null;
};

export interface Batches {
  /** Stores a batch and wakes a worker. The same idempotency key answers with the same batch. */
  start(spender: Spender, request: NewBatch): Promise<Outcome<Batch>>;
  /** Ends one that waits or runs; results stay. Cancelling twice changes nothing. */
  cancel(workspaceId: string, id: string): Promise<Outcome<Batch>>;
}

export function createBatches({ batches, queue, pubsub, newId, now }: StartBatchDeps): Batches {
  return {
    async start({ workspaceId, userId, credentialId, runId }, { items, idempotencyKey, ...request }) {
      const id = newId();
      const requestHash = hashOf({ ...request, items, runId });
      const batch = await batches.insert(
        {
          ...request,
          id,
          workspaceId,
          userId,
          credentialId,
          runId,
          requestHash,
          status: 'QUEUED',
          message: 'Waiting to start.',
          totalCount: items.length,
          succeededCount: 0,
          failedCount: 0,
          passedCount: 0,
          revision: 0,
          attempt: 0,
          fence: 0,
          leaseUntil: null,
          idempotencyKey: idempotencyKey ?? id,
          createdAt: now(),
          finishedAt: null,
        },
        items,
      );
      if (batch.requestHash !== requestHash)
        return conflict('This key stands for another batch already.', 'idempotencyKey');
      // Also for one that was there already: the first call may have died between storing and waking.
      if (batch.status === 'QUEUED') await queue.enqueue({ batchId: batch.id }, { id: batch.id });
      return done(batch);
    },

    async cancel(workspaceId, id) {
      const at = now();
      const cancelled = await batches.cancel(workspaceId, id, at, (batch) => [batchCompleted(batch, newId(), at)]);
      if (cancelled) {
        await pubsub.publish(batchTopic(id), batchProgressOf(cancelled));
        return done(cancelled);
      }
      const [known] = await batches.findByIds(workspaceId, [id]);
      if (!known) return notFound('batch', 'batchId');
      return known.status === 'CANCELLED' ? done(known) : conflict('The batch is over already.', 'batchId');
    },
  };
}

export function batchCompleted(
  { id: batchId, workspaceId, status, succeededCount, failedCount }: Batch,
  id: string,
  time: Date,
) {
  const about = { subject: batchId, workspaceId, id, time };
  return aiModelsEvent('ai-models.batch.completed', about, { batchId, status, succeededCount, failedCount });
}
