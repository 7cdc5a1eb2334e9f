export {
  createEventConsumer,
  type EventConsumer,
  type EventConsumerOptions,
  type EventContext,
  type EventHandler,
} from './event-consumer.js';
export { createEvent, type EventEnvelope, type NewEvent, parseEvent } from './event-envelope.js';
export { createEventQueue, type EventQueueOptions } from './event-queue.js';
export type { InboxStore } from './inbox-store.js';
export { createOutboxRelay, type OutboxRelay, type OutboxRelayOptions } from './outbox-relay.js';
export type { OutboxStore } from './outbox-store.js';
