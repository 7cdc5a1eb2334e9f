import { createErasureHandlers } from '@paissive/erasure';
import { createEventConsumer, createEventQueue, createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { createMailRelay, type Mailer } from '@paissive/mail';
import { advanceCampaigns } from './campaigns/advance-campaigns.js';
import { createMoveCampaign } from './campaigns/update-campaign.js';
import { cleanUp } from './clean-up.js';
import { createComposeClaimed } from './mailings/compose-claimed.js';
import { advanceMailings } from './mailings/send-mailing.js';
import type { UnsubscribeTokens } from './mailings/unsubscribe-token.js';
import { createOpportunitiesRankedHandler, OPPORTUNITIES_RANKED } from './opportunities/opportunities-ranked.js';
import { OPPORTUNITIES_REQUESTED, requestAllOpportunities } from './opportunities/request-opportunities.js';
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
  readonly mailer: Mailer;
  readonly tokens: UnsubscribeTokens;
  /** Where readers of mails reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Names this process among all workers. */
  readonly owner: string;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  /** How often due schedules are looked for, how long one stays with a worker that gives no sign of life, how long an attempt may take. */
  readonly publishing?: { readonly intervalMs: number; readonly leaseMs: number; readonly attemptMs: number };
  /** How often mailings go on; two seconds if left out. */
  readonly mailIntervalMs?: number;
  readonly log: Logger;
}

/** Types of events and who reads them. What nobody listens to is kept in the outbox for its week and goes nowhere. */
const EVENT_ROUTES = { [OPPORTUNITIES_REQUESTED]: ['niches'] };
const ASK_MS = 60_000;
const CLEAN_UP_MS = 10 * 60_000;
const ADVANCE_MS = 60_000;
/** Schedules are to the minute, and five seconds are little beside it. The lease outlasts any attempt by far. */
const PUBLISHING = { intervalMs: 5_000, leaseMs: 60_000, attemptMs: ATTEMPT_MS };
const REFRESH_MS = 60 * 60_000;
const MAIL_MS = 2_000;

/** Starts what goes on without anybody asking: events out and in, looking after what was left. */
export function startBackground(deps: BackgroundDeps): { stop(): Promise<void> } {
  const { stores, jobsUrl, jobsPrefix, log } = deps;
  const niches = createEventQueue({ url: jobsUrl, prefix: jobsPrefix, consumer: 'niches', log });
  const relay = createOutboxRelay({ store: stores.outbox, queues: { niches }, routes: EVENT_ROUTES, log });
  const stopAsking = startRepeating({
    name: 'request opportunities',
    intervalMs: ASK_MS,
    log,
    work: async () => ({ asked: Number(await requestAllOpportunities({ ...deps, ...stores })) }),
  });
  const consumer = createEventConsumer({
    url: jobsUrl,
    prefix: jobsPrefix,
    log,
    consumer: 'marketing',
    handlers: createErasureHandlers({
      ...deps,
      erasures: stores.erasures,
      handlers: { [OPPORTUNITIES_RANKED]: createOpportunitiesRankedHandler(stores.saveOpportunityCopies) },
    }),
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
  const mailing = { ...deps, ...stores, lists: stores.mailingLists };
  const letters = createMailRelay({
    store: stores.letterStore(createComposeClaimed(mailing)),
    mailer: deps.mailer,
    log,
  });
  const stopMailing = startRepeating({
    name: 'send mailings',
    intervalMs: deps.mailIntervalMs ?? MAIL_MS,
    log,
    work: async () => ({ ...(await letters.run()), advanced: await advanceMailings(mailing) }),
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
        stopMailing(),
        stopAsking(),
        relay.close(),
        consumer.close(),
      ]);
      await niches.close();
    },
  };
}
