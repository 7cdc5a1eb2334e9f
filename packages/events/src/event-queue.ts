import { createJobQueue, type JobQueue, type JobQueueOptions } from '@paissive/jobs';
import type { EventEnvelope } from './event-envelope.js';

export interface EventQueueOptions extends Omit<JobQueueOptions, 'name'> {
  /** The service that reads it, for example `ventures`. */
  readonly consumer: string;
}

/**
 * Opens the queue of one consumer: for the relay to put events in, and for operators to list and revive dead letters.
 *
 * @example
 * const queues = { ventures: createEventQueue({ url: env.JOBS_URL, consumer: 'ventures', prefix: 'paissive', log }) };
 */
export function createEventQueue({ consumer, ...options }: EventQueueOptions): JobQueue<EventEnvelope> {
  return createJobQueue<EventEnvelope>({ ...options, name: eventQueueName(consumer) });
}

export function eventQueueName(consumer: string): string {
  return `events-${consumer}`;
}
