import { createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import type { Envelope } from './secrets/envelope.js';
import { rewrapKeys } from './secrets/rewrap-keys.js';
import type { EventStores, Stores } from './stores.js';

export interface BackgroundDeps {
  readonly stores: Stores;
  readonly events: EventStores;
  readonly envelope: Envelope;
  readonly log: Logger;
}

/** Types of events and who reads them. Nobody does yet; a consumer is added here when there is one. */
const EVENT_ROUTES = {};
const SWEEP_MS = 10 * 60_000;

/** Starts what goes on without anybody asking. */
export function startBackground({ stores, events, envelope, log }: BackgroundDeps): { stop(): Promise<void> } {
  const relay = createOutboxRelay({ store: events.outbox, queues: {}, routes: EVENT_ROUTES, log });
  const stops = [
    startRepeating({ name: 'sweep', intervalMs: SWEEP_MS, log, work: events.sweep }),
    startRepeating({
      name: 'rewrap provider keys',
      intervalMs: SWEEP_MS,
      log,
      work: () => rewrapKeys({ registry: stores.registry, envelope, log }),
    }),
  ];
  return {
    async stop() {
      await Promise.all([...stops.map((stop) => stop()), relay.close()]);
    },
  };
}
