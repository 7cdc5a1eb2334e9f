import { createEventConsumer, createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { createOpportunitiesRankedHandler, OPPORTUNITIES_RANKED } from './opportunities/opportunities-ranked.js';
import type { EventStores } from './stores.js';

export interface BackgroundDeps<Transaction> {
  readonly events: EventStores<Transaction>;
  readonly jobsUrl: string;
  readonly jobsPrefix: string;
  readonly log: Logger;
}

/** Types of events and who reads them. Nobody does yet; a consumer is added here when there is one. */
const EVENT_ROUTES = {};
const SWEEP_MS = 10 * 60_000;

/** Starts what goes on without anybody asking: events out and in, sweeping up. */
export function startBackground<Transaction>(deps: BackgroundDeps<Transaction>): { stop(): Promise<void> } {
  const { events, jobsUrl, jobsPrefix, log } = deps;
  const relay = createOutboxRelay({ store: events.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const consumer = createEventConsumer<Transaction>({
    url: jobsUrl,
    prefix: jobsPrefix,
    log,
    consumer: 'monetization',
    handlers: { [OPPORTUNITIES_RANKED]: createOpportunitiesRankedHandler(events.saveOpportunityCopies) },
    inbox: events.inbox,
  });
  const stopSweeping = startRepeating({ name: 'sweep', intervalMs: SWEEP_MS, log, work: events.sweep });
  return {
    async stop() {
      await Promise.all([stopSweeping(), relay.close(), consumer.close()]);
    },
  };
}
