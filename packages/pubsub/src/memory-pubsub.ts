import { createMessageQueue, type MessageQueue } from './message-queue.js';
import { DEFAULT_MAX_QUEUED, type PubSub, type PubSubOptions } from './pubsub.js';

/**
 * Creates a `PubSub` inside one process.
 *
 * @example
 * const pubsub = createMemoryPubSub();
 * const progress = await pubsub.subscribe<Progress>(`analysis:${id}`, signal);
 * for await (const { percent } of progress) show(percent);
 */
export function createMemoryPubSub(options: PubSubOptions = {}): PubSub {
  const { maxQueued = DEFAULT_MAX_QUEUED, onDropped = () => {} } = options;
  const topics = new Map<string, Set<MessageQueue<unknown>>>();

  return {
    async publish(topic, payload) {
      const text = JSON.stringify(payload) ?? 'null';
      // Each subscriber gets an object of its own, as it would from Redis.
      for (const queue of topics.get(topic) ?? []) queue.push(JSON.parse(text));
    },
    async subscribe<T>(topic: string, signal?: AbortSignal) {
      const queues = topics.get(topic) ?? new Set();
      const queue = createMessageQueue<T>({
        maxQueued,
        signal,
        onDropped: () => onDropped(topic),
        onEnd() {
          queues.delete(queue as MessageQueue<unknown>);
          if (queues.size === 0 && topics.get(topic) === queues) topics.delete(topic);
        },
      });
      if (signal?.aborted !== true) topics.set(topic, queues.add(queue as MessageQueue<unknown>));
      return queue;
    },
    async close() {
      for (const queues of [...topics.values()]) for (const queue of [...queues]) queue.end();
    },
  };
}
