import { keepLease, LeaseLost } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { checkAssertion, type Likeness, type Verdict } from '../evaluations/assertion.js';
import type { Generator } from '../inference/generate.js';
import type { Generation } from '../inference/generation.js';
import { GenerationAborted } from '../inference/run-generation.js';
import type { Spender } from '../usage/usage-record.js';
import {
  type Batch,
  type BatchItem,
  type BatchItemResult,
  type BatchLease,
  batchProgressOf,
  batchTopic,
} from './batch.js';
import type { BatchRepository } from './batch.repository.js';
import { batchCompleted } from './start-batch.js';

export interface RunBatchDeps {
  readonly batches: BatchRepository;
  readonly generator: Pick<Generator, 'start'>;
  /** Compares meanings, paid for by whoever asked for the batch. */
  readonly likenessFor: (spender: Spender) => Likeness;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly newId: () => string;
  readonly now: () => Date;
  /** How long a batch stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
  /** Items side by side. */
  readonly concurrency: number;
}

export type RunBatch = (batchId: string, signal: AbortSignal) => Promise<void>;

/** A batch that ends its process this often will do so again. */
const MAX_ATTEMPTS = 10;
const PAGE = 100;

/**
 * Works off what is pending of one batch. Called any number of times, by any number of workers, each item is answered once: its generation
 * has a key of its own, so that an answer that was there before a crash is found again. @throws what went wrong on our side, after the
 * lease was given back, so that the queue tries again.
 */
export function createRunBatch(deps: RunBatchDeps): RunBatch {
  const { batches, now, leaseMs, log } = deps;
  return async (batchId, signal) => {
    const until = new Date(now().getTime() + leaseMs);
    const batch = await batches.acquire(batchId, { now: now(), until });
    if (!batch) return;
    const lease: BatchLease = { batchId, fence: batch.fence };
    if (batch.attempt > MAX_ATTEMPTS) {
      return end(deps, batch, lease, { status: 'FAILED', message: `It stopped ${MAX_ATTEMPTS} times without an end.` });
    }
    await tell(deps, batch);
    const kept = keepLease({
      ...{ leaseMs, now, log },
      about: { batchId },
      extend: async (end) => ((await batches.keep(lease, end)) ? 'held' : 'lost'),
    });
    try {
      await workOff(deps, batch, lease, AbortSignal.any([signal, kept.signal]));
      await end(deps, batch, lease, { status: 'COMPLETED', message: 'Done.' });
    } catch (error) {
      if (error instanceof LeaseLost || kept.signal.aborted) return;
      log.warn({ err: error, batchId, attempt: batch.attempt }, 'batch stopped');
      // A worker that is told to close has not failed.
      await batches.release(lease, signal.aborted ? batch.attempt - 1 : batch.attempt);
      throw error;
    } finally {
      await kept.stop();
    }
  };
}

async function workOff(deps: RunBatchDeps, batch: Batch, lease: BatchLease, signal: AbortSignal): Promise<void> {
  const spender: Spender = {
    workspaceId: batch.workspaceId,
    userId: batch.userId,
    credentialId: batch.credentialId,
    runId: batch.runId,
  };
  let after = -1;
  for (;;) {
    const items = await deps.batches.items(batch.id, { after, limit: PAGE, status: 'PENDING' });
    if (items.length === 0) return;
    after = items.at(-1)?.position ?? after;
    const waiting = [...items];
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const lane = async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        both.throwIfAborted();
        const result = await answer(deps, item, spender, both);
        both.throwIfAborted();
        const saved = await deps.batches.saveResult(lease, item.position, result);
        if (!saved) throw new LeaseLost('The batch was cancelled or taken over.');
        await tell(deps, saved);
      }
    };
    const lanes = Array.from({ length: Math.min(deps.concurrency, items.length) }, () =>
      lane().catch((error: unknown) => {
        // The others are not left running behind one that failed.
        stop.abort(error);
        throw error;
      }),
    );
    const failed = (await Promise.allSettled(lanes)).find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

async function answer(
  deps: RunBatchDeps,
  item: BatchItem,
  spender: Spender,
  signal: AbortSignal,
): Promise<BatchItemResult> {
  const interrupt = new AbortController();
  // Not a cancellation: the same key takes the generation up again.
  const onAbort = () => interrupt.abort(new GenerationAborted('INTERRUPTED', 'The batch was interrupted.'));
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    const idempotencyKey = `batch:${item.batchId}:${item.position}`;
    const started = await deps.generator.start(spender, item.request, {
      idempotencyKey,
      isLive: false,
      signal: interrupt.signal,
    });
    if (!started.ok)
      return { status: 'FAILED', generationId: null, text: '', failure: started.fault.message, verdicts: [] };
    const generation = await started.value.ended;
    // Another process is at it, or was and died: its lease decides, and then the batch is tried again.
    if (generation.status === 'RUNNING') throw new Error(`The generation ${generation.id} is still being worked on.`);
    return resultOf(generation, await verdictsOf(deps, item, generation, spender));
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function verdictsOf(
  deps: RunBatchDeps,
  item: BatchItem,
  generation: Generation,
  spender: Spender,
): Promise<Verdict[]> {
  if (generation.status !== 'COMPLETED') return [];
  const likeness = deps.likenessFor(spender);
  return Promise.all(item.assertions.map((assertion) => checkAssertion(generation.text, assertion, likeness)));
}

function resultOf({ id, status, text, failureMessage }: Generation, verdicts: readonly Verdict[]): BatchItemResult {
  const isDone = status === 'COMPLETED';
  return {
    status: isDone ? 'SUCCEEDED' : 'FAILED',
    generationId: id,
    text,
    failure: isDone ? null : (failureMessage ?? 'It was cancelled.'),
    verdicts,
  };
}

async function end(
  deps: RunBatchDeps,
  { id, workspaceId }: Batch,
  lease: BatchLease,
  how: Pick<Batch, 'status' | 'message'>,
): Promise<void> {
  const { batches, newId, now } = deps;
  const [known] = await batches.findByIds(workspaceId, [id]);
  if (!known) return;
  const at = now();
  const finished = await batches.finish(lease, how, at, [batchCompleted({ ...known, ...how }, newId(), at)]);
  if (finished) await tell(deps, finished);
}

async function tell({ pubsub }: Pick<RunBatchDeps, 'pubsub'>, batch: Batch): Promise<void> {
  await pubsub.publish(batchTopic(batch.id), batchProgressOf(batch));
}
