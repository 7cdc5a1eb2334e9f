import { createEventConsumer, createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { advanceCampaigns } from './campaigns/advance-campaigns.js';
import { createMoveCampaign } from './campaigns/update-campaign.js';
import { cleanUp } from './clean-up.js';
import { createOpportunitiesRankedHandler, OPPORTUNITIES_RANKED } from './opportunities/opportunities-ranked.js';
import { publishDue } from './publishing/publish-due.js';
import type { Publisher } from './publishing/publisher.js';
import { refreshDueTimes } from './publishing/refresh-due-times.js';
import { ATTEMPT_MS } from './publishing/webhooks.js';
import type { AllStores } from './stores.mongo.js';

export interface BackgroundDeps {
  readonly stores: AllStores;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly publisher: Publisher;
  /** Names this process among all workers. */
  readonly owner: string;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  /** How often due schedules are looked for, how long one stays with a worker that gives no sign of life, how long an attempt may take. */
  readonly publishing?: { readonly intervalMs: number; readonly leaseMs: number; readonly attemptMs: number };
  readonly log: Logger;
}

/** Types of events and who reads them. Nobody does yet; a consumer is added here when there is one. */
const EVENT_ROUTES = {};
const CLEAN_UP_MS = 10 * 60_000;
const ADVANCE_MS = 60_000;
/** Schedules are to the minute, and five seconds are little beside it. The lease outlasts any attempt by far. */
const PUBLISHING = { intervalMs: 5_000, leaseMs: 60_000, attemptMs: ATTEMPT_MS };
const REFRESH_MS = 60 * 60_000;

/** Starts what goes on without anybody asking: events out and in, looking after what was left. */
export function startBackground(deps: BackgroundDeps): { stop(): Promise<void> } {
  const { stores, jobsUrl, jobsPrefix, log } = deps;
  const relay = createOutboxRelay({ store: stores.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const consumer = createEventConsumer({
    url: jobsUrl,
    prefix: jobsPrefix,
    log,
    consumer: 'marketing',
    handlers: { [OPPORTUNITIES_RANKED]: createOpportunitiesRankedHandler(stores.saveOpportunityCopies) },
    inbox: stores.inbox,
  });
  const stopCleaning = startRepeating({ name: 'clean up', intervalMs: CLEAN_UP_MS, log, work: () => cleanUp(deps) });
  const moveCampaign = createMoveCampaign({ ...deps, ...stores });
  const stopAdvancing = startRepeating({
    name: 'advance campaigns',
    intervalMs: ADVANCE_MS,
    log,
    work: async () => ({ moved: await advanceCampaigns({ ...deps, ...stores, moveCampaign }) }),
  });
  const stopping = new AbortController();
  const { intervalMs, leaseMs, attemptMs } = deps.publishing ?? PUBLISHING;
  const publishing = { ...deps, ...stores, leaseMs, attemptMs, random: Math.random };
  const stopPublishing = startRepeating({
    name: 'publish what is due',
    intervalMs,
    log,
    work: async () => ({ attempts: await publishDue(publishing, stopping.signal) }),
  });
  const stopRefreshing = startRepeating({
    name: 'refresh due times',
    intervalMs: REFRESH_MS,
    log,
    work: async () => ({ moved: await refreshDueTimes(stores.schedules) }),
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all([
        stopCleaning(),
        stopAdvancing(),
        stopPublishing(),
        stopRefreshing(),
        relay.close(),
        consumer.close(),
      ]);
    },
  };
}
