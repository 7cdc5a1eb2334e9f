import { createErasureHandlers } from '@paissive/erasure';
import { createEventConsumer, createEventQueue, createOutboxRelay } from '@paissive/events';
import { createJobWorker, type JobQueue } from '@paissive/jobs';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { EVENT_CONSUMERS, EVENT_ROUTES } from './events/event-routes.js';
import { createOpportunitiesRankedHandler, OPPORTUNITIES_RANKED } from './opportunities/opportunities-ranked.js';
import { requestAllOpportunities } from './opportunities/request-opportunities.js';
import type { ProjectionWakeUp } from './projections/project-revenue.js';
import type { ProjectionRunner } from './projections/projection-runner.js';
import { reconcileProjections } from './projections/reconcile-projections.js';
import { createRunProjection } from './projections/run-projection.js';
import type { EventStores, Stores } from './stores.js';

export interface BackgroundDeps<Transaction> {
  readonly stores: Stores;
  readonly events: EventStores<Transaction>;
  readonly queue: Pick<JobQueue<ProjectionWakeUp>, 'enqueue'>;
  readonly pubsub: PubSub;
  readonly runner: ProjectionRunner;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  readonly log: Logger;
}

/** The queue that wakes workers for projections. */
export const PROJECTIONS_QUEUE = 'projections';

const RECONCILE_MS = 60_000;
const SWEEP_MS = 10 * 60_000;

/** Starts what goes on without anybody asking: projections, events out and in, looking after what was left. */
export async function startBackground<Transaction>(
  deps: BackgroundDeps<Transaction>,
): Promise<{ stop(): Promise<void> }> {
  const { events, jobsUrl, jobsPrefix, log } = deps;
  const connection = { url: jobsUrl, prefix: jobsPrefix, log };
  const parts = { ...deps, ...deps.stores };
  await events.erasures.prepare();
  await requestAllOpportunities({ ...deps, askOnce: events.askOnce });
  const runProjection = createRunProjection(parts);
  const worker = createJobWorker<ProjectionWakeUp>({
    ...connection,
    name: PROJECTIONS_QUEUE,
    concurrency: deps.concurrency,
    handle: ({ projectionId }, { signal }) => runProjection(projectionId, signal),
  });
  const queues = EVENT_CONSUMERS.map((name) => [name, createEventQueue({ ...connection, consumer: name })] as const);
  const relay = createOutboxRelay({
    store: events.outbox,
    queues: Object.fromEntries(queues),
    routes: EVENT_ROUTES,
    log,
  });
  const consumer = createEventConsumer<Transaction>({
    ...connection,
    consumer: 'monetization',
    handlers: createErasureHandlers({
      ...deps,
      erasures: events.erasures,
      handlers: { [OPPORTUNITIES_RANKED]: createOpportunitiesRankedHandler(events.saveOpportunityCopies) },
    }),
    inbox: events.inbox,
  });
  const stopReconciling = startRepeating({
    name: 'reconcile projections',
    intervalMs: RECONCILE_MS,
    log,
    work: async () => ({ woken: await reconcileProjections(parts) }),
  });
  const stopSweeping = startRepeating({
    name: 'sweep',
    intervalMs: SWEEP_MS,
    log,
    work: async () => ({ ...(await events.sweep()), ...(await events.erasures.sweep(deps.now())) }),
  });
  return {
    async stop() {
      await Promise.all([stopReconciling(), stopSweeping(), relay.close(), consumer.close(), worker.close()]);
      await Promise.all(queues.map(([, queue]) => queue.close()));
    },
  };
}
