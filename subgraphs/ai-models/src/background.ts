import { createErasureHandlers } from '@paissive/erasure';
import { createEventConsumer, createOutboxRelay } from '@paissive/events';
import { createJobWorker, type JobQueue } from '@paissive/jobs';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { reconcileBatches } from './batches/reconcile-batches.js';
import type { RunBatch } from './batches/run-batch.js';
import type { BatchWakeUp } from './batches/start-batch.js';
import { forgetCalls, lookAfterCalls } from './inference/look-after-calls.js';
import type { ProviderPool } from './providers/provider-pool.js';
import { checkProviders } from './registry/check-provider.js';
import type { Envelope } from './secrets/envelope.js';
import { rewrapKeys } from './secrets/rewrap-keys.js';
import type { EventStores, Stores } from './stores.js';

export interface BackgroundDeps<Transaction> {
  readonly stores: Stores;
  readonly events: EventStores<Transaction>;
  readonly envelope: Envelope;
  readonly pool: ProviderPool;
  readonly pubsub: PubSub;
  readonly queue: Pick<JobQueue<BatchWakeUp>, 'enqueue'>;
  readonly runBatch: RunBatch;
  /** Batches side by side. */
  readonly concurrency: number;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Logger;
}

/** The queue that wakes workers for batches. */
export const BATCHES_QUEUE = 'ai-batches';

/** Types of events and who reads them. Nobody does yet; a consumer is added here when there is one. */
const EVENT_ROUTES = {};
const MINUTE_MS = 60_000;

/** Starts what goes on without anybody asking. */
export function startBackground<Transaction>(deps: BackgroundDeps<Transaction>): { stop(): Promise<void> } {
  const { stores, events, log } = deps;
  const parts = { ...deps, ...stores };
  const relay = createOutboxRelay({ store: events.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const consumer = createEventConsumer<Transaction>({
    url: deps.jobsUrl,
    prefix: deps.jobsPrefix,
    log,
    consumer: 'ai-models',
    handlers: createErasureHandlers({ ...deps, erasures: events.erasures }),
    inbox: events.inbox,
  });
  const worker = createJobWorker<BatchWakeUp>({
    url: deps.jobsUrl,
    prefix: deps.jobsPrefix,
    name: BATCHES_QUEUE,
    concurrency: deps.concurrency,
    log,
    handle: ({ batchId }, { signal }) => deps.runBatch(batchId, signal),
  });
  const repeat = (name: string, intervalMs: number, work: () => Promise<Record<string, number>>) =>
    startRepeating({ name, intervalMs, log, work });
  const stops = [
    repeat('look after calls', MINUTE_MS / 2, () => lookAfterCalls(parts)),
    repeat('reconcile batches', MINUTE_MS / 2, () => reconcileBatches(parts)),
    repeat('check providers', MINUTE_MS, () => checkProviders(parts)),
    repeat('forget calls', 10 * MINUTE_MS, () => forgetCalls(parts)),
    repeat('sweep events', 10 * MINUTE_MS, events.sweep),
    repeat('sweep erased workspaces', 10 * MINUTE_MS, () => events.erasures.sweep(deps.now())),
    repeat('rewrap provider keys', 10 * MINUTE_MS, () => rewrapKeys(parts)),
  ];
  return {
    async stop() {
      await Promise.all([...stops.map((stop) => stop()), relay.close(), consumer.close(), worker.close()]);
    },
  };
}
