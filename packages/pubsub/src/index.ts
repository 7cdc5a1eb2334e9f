export { createMemoryPubSub } from './memory-pubsub.js';
export { pollingInSilence } from './polling-in-silence.js';
export type { PubSub, PubSubOptions } from './pubsub.js';
export { createRedisPubSub, type RedisPubSubOptions } from './redis-pubsub.js';
