export { createMemoryPubSub } from './memory-pubsub.js';
export type { PubSub, PubSubOptions } from './pubsub.js';
export { createRedisPubSub, type RedisPubSubOptions } from './redis-pubsub.js';
