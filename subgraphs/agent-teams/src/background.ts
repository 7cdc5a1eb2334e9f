import { createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { EVENT_ROUTES } from './events/event-routes.js';
import type { Stores } from './stores.mongo.js';

export interface BackgroundDeps {
  readonly stores: Stores;
  readonly now: () => Date;
  readonly log: Logger;
}

/** The queue that wakes workers for runs. */
export const TASKS_QUEUE = 'team-tasks';

const CLEAN_UP_MS = 10 * 60_000;
/** Published events answer questions about what was told to whom, as in the other services. */
const KEEP_PUBLISHED_MS = 7 * 24 * 60 * 60_000;

/** Starts what goes on without anybody asking. */
export function startBackground({ stores, now, log }: BackgroundDeps): { stop(): Promise<void> } {
  const relay = createOutboxRelay({ store: stores.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const stopCleaning = startRepeating({
    name: 'clean up',
    intervalMs: CLEAN_UP_MS,
    log,
    work: async () => ({
      published: await stores.outbox.deletePublished(new Date(now().getTime() - KEEP_PUBLISHED_MS)),
    }),
  });
  return {
    async stop() {
      await Promise.all([stopCleaning(), relay.close()]);
    },
  };
}
