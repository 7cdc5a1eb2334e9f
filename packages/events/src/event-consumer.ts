import { createJobWorker, type JobWorkerOptions, PermanentJobError } from '@paissive/jobs';
import { type EventEnvelope, parseEvent } from './event-envelope.js';
import { eventQueueName } from './event-queue.js';
import type { InboxStore } from './inbox-store.js';

/** What a handler is told besides the event. */
export interface EventContext<Transaction> {
  /** Write the effect with it: effect and memory of the event are one transaction. */
  readonly transaction: Transaction;
  readonly attempt: number;
  readonly signal: AbortSignal;
}

export type EventHandler<Transaction, Data = unknown> = (
  event: EventEnvelope<Data>,
  context: EventContext<Transaction>,
) => Promise<void>;

export interface EventConsumerOptions<Transaction>
  extends Pick<
    JobWorkerOptions<EventEnvelope>,
    'url' | 'prefix' | 'concurrency' | 'attempts' | 'backoffMs' | 'lockMs' | 'log'
  > {
  /** The service that reads, for example `ventures`. */
  readonly consumer: string;
  /** What to do about each type; check the data before using it. */
  readonly handlers: Readonly<Record<string, EventHandler<Transaction>>>;
  readonly inbox: InboxStore<Transaction>;
  /** Called, at least once, for an event that was given up; it stays among the dead letters of the queue. */
  readonly onDead?: (
    event: EventEnvelope,
    context: { readonly attempt: number; readonly error: Error },
  ) => Promise<void> | void;
}

export interface EventConsumer {
  close(): Promise<void>;
}

/**
 * Reads the events of one consumer. Each is delivered at least once and in no particular order; the inbox makes its effect happen once.
 * Throw to have it tried again with back-off, throw a `PermanentJobError` to give it up.
 *
 * @example
 * const consumer = createEventConsumer({
 *   consumer: 'ventures', url: env.JOBS_URL, prefix: 'paissive', inbox, log,
 *   handlers: { 'niches.opportunities.ranked': async ({ data }, { transaction }) => copy(rankedSchema.parse(data), transaction) },
 * });
 */
export function createEventConsumer<Transaction>(options: EventConsumerOptions<Transaction>): EventConsumer {
  const { consumer, handlers, inbox, onDead, ...worker } = options;
  return createJobWorker<EventEnvelope>({
    ...worker,
    name: eventQueueName(consumer),
    async handle(job, { attempt, signal }) {
      const event = readEvent(job);
      const handler = handlers[event.type];
      if (handler === undefined) throw new PermanentJobError(`${consumer} does not know events of type ${event.type}.`);
      await inbox.runOnce(event.id, consumer, (transaction) => handler(event, { transaction, attempt, signal }));
    },
    ...(onDead !== undefined && { onDead: (event, { attempt, error }) => onDead(event, { attempt, error }) }),
  });
}

function readEvent(job: unknown): EventEnvelope {
  try {
    return parseEvent(job);
  } catch (error) {
    throw new PermanentJobError('The message is not an event.', { cause: error });
  }
}
