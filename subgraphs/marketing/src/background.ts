import { createEventConsumer, createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { advanceCampaigns } from './campaigns/advance-campaigns.js';
import { createMoveCampaign } from './campaigns/update-campaign.js';
import { cleanUp } from './clean-up.js';
import { createOpportunitiesRankedHandler, OPPORTUNITIES_RANKED } from './opportunities/opportunities-ranked.js';
import type { AllStores } from './stores.mongo.js';

export interface BackgroundDeps {
  readonly stores: AllStores;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  readonly log: Logger;
}

/** Types of events and who reads them. Nobody does yet; a consumer is added here when there is one. */
const EVENT_ROUTES = {};
const CLEAN_UP_MS = 10 * 60_000;
const ADVANCE_MS = 60_000;

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
  return {
    async stop() {
      await Promise.all([stopCleaning(), stopAdvancing(), relay.close(), consumer.close()]);
    },
  };
}
