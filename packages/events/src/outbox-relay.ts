import type { JobQueue } from '@paissive/jobs';
import type { Logger } from 'pino';
import type { EventEnvelope } from './event-envelope.js';
import type { OutboxStore } from './outbox-store.js';

export interface OutboxRelayOptions {
  readonly store: OutboxStore;
  /** The queue of each consumer. */
  readonly queues: Readonly<Record<string, Pick<JobQueue<EventEnvelope>, 'enqueue'>>>;
  /** Which consumers get which type of event. Types without an entry concern nobody yet and count as published. */
  readonly routes: Readonly<Record<string, readonly string[]>>;
  readonly log: Pick<Logger, 'debug' | 'warn'>;
  /** How long to wait when there was nothing to do; 1 s if left out. `wake` cuts it short. */
  readonly pollMs?: number;
  /** How long a claim holds; an event whose relay died is relayed again after this. 30 s if left out. */
  readonly leaseMs?: number;
  /** Events claimed at once; 100 if left out. */
  readonly batchSize?: number;
}

export interface OutboxRelay {
  /** Looks for events now. Call it after a commit that wrote some. */
  wake(): void;
  /** Finishes the batch under way and stops. */
  close(): Promise<void>;
}

/**
 * Moves events from an outbox to the queues of their consumers until it is closed. The job's id is the event's id, so that an event that is
 * relayed twice, because a relay died between publishing and marking, waits in the queue once. Several relays may share an outbox.
 *
 * @throws Error when a route names a consumer that has no queue.
 *
 * @example
 * const relay = createOutboxRelay({ store, queues, routes: { 'niches.analysis.completed': ['ventures'] }, log });
 * lifecycle.onShutdown('relay', () => relay.close());
 */
export function createOutboxRelay(options: OutboxRelayOptions): OutboxRelay {
  const { store, queues, routes, log, pollMs = 1_000, leaseMs = 30_000, batchSize = 100 } = options;
  for (const consumer of new Set(Object.values(routes).flat())) {
    if (queues[consumer] === undefined) throw new Error(`Events are routed to ${consumer}, which has no queue.`);
  }
  let isClosed = false;
  let isWoken = false;
  let endPause = () => {};

  async function relayBatch(): Promise<boolean> {
    const events = await store.claim(batchSize, leaseMs);
    const published: string[] = [];
    for (const event of events) {
      try {
        await publish(event);
        published.push(event.id);
      } catch (error) {
        // What follows would fare no better; the lease brings it all back.
        log.warn({ err: error, eventId: event.id, type: event.type }, 'event could not be queued');
        break;
      }
    }
    if (published.length > 0) await store.markPublished(published);
    return published.length === batchSize;
  }

  async function publish(event: EventEnvelope): Promise<void> {
    const consumers = routes[event.type] ?? [];
    if (consumers.length === 0) log.debug({ type: event.type }, 'event has no consumer');
    await Promise.all(consumers.map((consumer) => queues[consumer]?.enqueue(event, { id: event.id })));
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      isWoken = false;
      const hasMore = await relayBatch().catch((error: unknown) => {
        log.warn({ err: error }, 'outbox could not be relayed');
        return false;
      });
      if (!hasMore && !isWoken && !isClosed) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function wake(): void {
    isWoken = true;
    endPause();
  }

  const done = run();
  return {
    wake,
    async close() {
      isClosed = true;
      wake();
      await done;
    },
  };
}
