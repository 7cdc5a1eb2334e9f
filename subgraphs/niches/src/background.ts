import { createEventConsumer, createEventQueue, createOutboxRelay } from '@paissive/events';
import { createJobWorker, type JobQueue } from '@paissive/jobs';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import type { AnalysisRunner } from './analyses/analysis-runner.js';
import { reconcileAnalyses } from './analyses/reconcile-analyses.js';
import { createRunAnalysis } from './analyses/run-analysis.js';
import type { AnalysisWakeUp } from './analyses/start-analysis.js';
import { cleanUp } from './clean-up.js';
import type { Enricher } from './enrichment/enricher.js';
import { reconcileEnrichments } from './enrichment/runs/reconcile-enrichments.js';
import { createRunEnrichment } from './enrichment/runs/run-enrichment.js';
import type { EnrichmentWakeUp } from './enrichment/runs/start-enrichment.js';
import {
  createUserErasedHandler,
  createWorkspaceErasedHandler,
  USER_ERASED,
  WORKSPACE_ERASED,
} from './erasure/erased-events.js';
import { sweepErasedWorkspaces } from './erasure/sweep-erased-workspaces.js';
import { COPY_KEEPERS, EVENT_CONSUMERS, EVENT_ROUTES } from './events/event-routes.js';
import { reconcileGatherings } from './live-sources/gathering/reconcile-gatherings.js';
import { createRunGathering } from './live-sources/gathering/run-gathering.js';
import type { GatheringWakeUp } from './live-sources/gathering/start-gathering.js';
import { realPause } from './live-sources/real-pause.js';
import type { SourceDesk } from './live-sources/source-desk.js';
import {
  createRetellingHandler,
  opportunitiesRequested,
  RETELLING_CONTINUED,
} from './opportunities/retell-opportunities.js';
import { embedOpportunities } from './similarity/embed-opportunities.js';
import type { Stores } from './stores.mongo.js';
import type { Staging } from './uploads/staging.js';
import { createWorkspaceCreatedHandler, WORKSPACE_CREATED } from './workspace-defaults/workspace-created.js';

export interface BackgroundDeps {
  readonly stores: Stores;
  readonly staging: Staging;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly enrichmentQueue: JobQueue<EnrichmentWakeUp>;
  readonly enricher: Enricher;
  readonly gatheringQueue: JobQueue<GatheringWakeUp>;
  readonly sources: SourceDesk;
  readonly runner: AnalysisRunner;
  readonly embed: (texts: string[], signal: AbortSignal) => Promise<Float32Array[]>;
  readonly pubsub: PubSub;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  /** Names this process among all workers. */
  readonly owner: string;
  readonly concurrency: number;
  /** How long an analysis stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Logger;
}

/** The queue that wakes workers for analyses. */
export const ANALYSES_QUEUE = 'analyses';
/** The queue that wakes workers to ask models. */
export const ENRICHMENTS_QUEUE = 'enrichments';
/** They only wait for answers. */
const ENRICHMENT_CONCURRENCY = 8;
/** The queue that wakes workers for gatherings; they mostly wait for others. */
export const GATHERINGS_QUEUE = 'signal-gatherings';
const GATHERINGS_AT_ONCE = 4;

const RECONCILE_MS = 60_000;
/** How long a new opportunity waits to be found by its meaning. */
const EMBED_MS = 3_000;
const SWEEP_MS = 5_000;
const CLEAN_UP_MS = 10 * 60_000;

/** Starts what goes on without anybody asking: analyses, events out and in, looking after what was left. */
export function startBackground(deps: BackgroundDeps): { stop(): Promise<void> } {
  const { stores, jobsUrl, jobsPrefix, log } = deps;
  const connection = { url: jobsUrl, prefix: jobsPrefix, log };
  const runAnalysis = createRunAnalysis({ ...deps, ...stores });
  const worker = createJobWorker<AnalysisWakeUp>({
    ...connection,
    name: ANALYSES_QUEUE,
    concurrency: deps.concurrency,
    handle: ({ analysisId }, { signal }) => runAnalysis(analysisId, signal),
  });
  const runEnrichment = createRunEnrichment({ ...deps, ...stores });
  const enrichmentWorker = createJobWorker<EnrichmentWakeUp>({
    ...connection,
    name: ENRICHMENTS_QUEUE,
    concurrency: ENRICHMENT_CONCURRENCY,
    handle: (wakeUp, { signal }) => runEnrichment(wakeUp, signal),
  });
  const runGathering = createRunGathering({ ...deps, ...stores, pause: realPause });
  const gatherer = createJobWorker<GatheringWakeUp>({
    ...connection,
    name: GATHERINGS_QUEUE,
    concurrency: GATHERINGS_AT_ONCE,
    handle: ({ opportunityId }, { signal }) => runGathering(opportunityId, signal),
  });
  const queues = EVENT_CONSUMERS.map((name) => [name, createEventQueue({ ...connection, consumer: name })] as const);
  const relay = createOutboxRelay({
    store: stores.outbox,
    queues: Object.fromEntries(queues),
    routes: EVENT_ROUTES,
    log,
  });
  const consumer = createEventConsumer({
    ...connection,
    consumer: 'niches',
    handlers: eventHandlers(deps),
    inbox: stores.inbox,
  });
  const parts = { ...deps, ...stores };
  const stopReconciling = startRepeating({
    name: 'reconcile analyses',
    intervalMs: RECONCILE_MS,
    log,
    work: async () => ({ woken: await reconcileAnalyses(parts) }),
  });
  const stopReconcilingEnrichments = startRepeating({
    name: 'reconcile enrichments',
    intervalMs: RECONCILE_MS,
    log,
    work: async () => ({ woken: await reconcileEnrichments(parts) }),
  });
  const stopReconcilingGatherings = startRepeating({
    name: 'reconcile gatherings',
    intervalMs: RECONCILE_MS,
    log,
    work: async () => ({ woken: await reconcileGatherings(parts) }),
  });
  const embedding = new AbortController();
  const stopEmbedding = startRepeating({
    name: 'embed opportunities',
    intervalMs: EMBED_MS,
    log,
    work: async () => ({ embedded: await embedOpportunities(parts, embedding.signal) }),
  });
  const stopSweeping = startRepeating({
    name: 'sweep erased workspaces',
    intervalMs: SWEEP_MS,
    log,
    work: async () => ({ deleted: await sweepErasedWorkspaces(parts) }),
  });
  const stopCleaning = startRepeating({ name: 'clean up', intervalMs: CLEAN_UP_MS, log, work: () => cleanUp(parts) });

  return {
    async stop() {
      embedding.abort();
      await Promise.all([
        stopReconciling(),
        stopReconcilingEnrichments(),
        stopReconcilingGatherings(),
        stopEmbedding(),
        stopSweeping(),
        stopCleaning(),
        relay.close(),
        consumer.close(),
        worker.close(),
        enrichmentWorker.close(),
        gatherer.close(),
      ]);
      await Promise.all(queues.map(([, queue]) => queue.close()));
    },
  };
}

/** What the events of others, and the own ones that continue something, lead to. */
function eventHandlers({ stores, newId, now }: BackgroundDeps) {
  const retell = createRetellingHandler({ retelling: stores.retelling, newId, now });
  const asked = [RETELLING_CONTINUED, ...COPY_KEEPERS.map(opportunitiesRequested)];
  return {
    ...Object.fromEntries(asked.map((type) => [type, retell])),
    [WORKSPACE_ERASED]: createWorkspaceErasedHandler(stores.erasures, now),
    [USER_ERASED]: createUserErasedHandler(stores.erasures),
    [WORKSPACE_CREATED]: createWorkspaceCreatedHandler(stores.createDefaults),
  };
}
