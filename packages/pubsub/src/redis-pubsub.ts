import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Redis } from 'ioredis';
import { createMessageQueue, type MessageQueue } from './message-queue.js';
import { DEFAULT_MAX_QUEUED, type PubSub, type PubSubOptions } from './pubsub.js';

export interface RedisPubSubOptions extends PubSubOptions {
  /** `redis://…` or `rediss://…`. */
  readonly url: string;
  /** Stands before every topic, so that services and tests share a server without meeting. */
  readonly prefix: string;
  readonly log: { warn(entry: object, message: string): void };
}

/** How long a message may wait for Redis before it is given up. */
const PUBLISH_LIMIT_MS = 2_000;
/** How long `close` waits for Redis to say goodbye. */
const CLOSE_LIMIT_MS = 1_000;
const MAX_RECONNECT_DELAY_MS = 2_000;

/**
 * Creates a `PubSub` over Redis, for processes that do not share memory. Subscriptions come back by themselves after a reconnect; what was
 * published in between is lost.
 *
 * @example
 * const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: 'paissive:niches:', log });
 */
export function createRedisPubSub(options: RedisPubSubOptions): PubSub {
  const { url, prefix, log, maxQueued = DEFAULT_MAX_QUEUED, onDropped = () => {} } = options;
  const outage = createOutageLog(log);
  const publisher = connect(url, { maxRetriesPerRequest: 1, socketTimeout: PUBLISH_LIMIT_MS }, outage.report);
  const subscriber = connect(url, { maxRetriesPerRequest: null }, outage.report);
  forgiveUnsubscribing(subscriber);
  const engine = new RedisPubSub({ publisher, subscriber });
  const open = new Set<MessageQueue<never>>();
  let isClosed = false;

  return {
    async publish(topic, payload) {
      try {
        await engine.publish(prefix + topic, payload ?? null);
        outage.end();
      } catch (error) {
        outage.report(error);
      }
    },
    async subscribe<T>(topic: string, signal?: AbortSignal) {
      let id: number | undefined;
      const queue: MessageQueue<T> = createMessageQueue<T>({
        maxQueued,
        signal,
        onDropped: () => onDropped(topic),
        onEnd() {
          open.delete(queue as MessageQueue<never>);
          if (id !== undefined && !isClosed) engine.unsubscribe(id);
        },
      });
      if (isClosed || signal?.aborted === true) {
        queue.end();
        return queue;
      }
      open.add(queue as MessageQueue<never>);
      id = await engine.subscribe<T>(prefix + topic, (message) => queue.push(message));
      // It may have been ended while Redis was being asked.
      if (!open.has(queue as MessageQueue<never>)) engine.unsubscribe(id);
      return queue;
    },
    async close() {
      for (const queue of [...open]) queue.end();
      isClosed = true;
      await Promise.all([quit(publisher), quit(subscriber)]);
    },
  };
}

function connect(url: string, options: object, onError: (error: unknown) => void): Redis {
  const client = new Redis(url, {
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
    disconnectTimeout: CLOSE_LIMIT_MS / 2,
    ...options,
  });
  return client.on('error', onError);
}

/** The engine does not wait for these, and so nobody would catch their failure when the connection is gone. There is nothing to do then. */
function forgiveUnsubscribing(client: Redis): void {
  for (const command of ['unsubscribe', 'punsubscribe'] as const) {
    const send = client[command].bind(client) as (...topics: string[]) => Promise<unknown>;
    client[command] = ((...topics: string[]) => send(...topics).catch(() => undefined)) as typeof client.unsubscribe;
  }
}

async function quit(client: Redis): Promise<void> {
  const timer = setTimeout(() => client.disconnect(), CLOSE_LIMIT_MS);
  // A client that is about to reconnect takes quit() for done and connects all the same; disconnect() ends that too.
  await client.quit().catch(() => undefined);
  client.disconnect();
  clearTimeout(timer);
}

/** One line when Redis goes and none for each message lost until it is back; a worker publishes many a second. */
function createOutageLog(log: RedisPubSubOptions['log']) {
  let failures = 0;
  return {
    report(error: unknown) {
      failures += 1;
      if (failures === 1) log.warn({ err: error }, 'live messages are being lost: redis does not answer');
    },
    end() {
      if (failures > 0) log.warn({ failures }, 'live messages go through again');
      failures = 0;
    },
  };
}
