import type { Engine, ExecutionContext, PreparedOperation } from '../execution/engine-contract.js';
import type { RequestHeaders } from '../traffic/request-headers.js';
import type { CallerKey } from './caller-key.js';
import { createFeed, type Feed } from './feed.js';

export type StreamContext = Omit<ExecutionContext, 'signal'>;

/** Finds the stream that a subscription can share, or opens one. */
export type Feeds = (prepared: PreparedOperation, context: StreamContext) => Feed;

export interface FeedsDeps {
  engine: Pick<Engine, 'subscribe'>;
  /** Undefined when every subscription has a stream of its own. */
  callerKey: CallerKey | undefined;
  /** Told of the subgraph requests that events make: they are no one's request. */
  onFetch?: ExecutionContext['onFetch'];
}

/**
 * Identical subscriptions share one stream: the same plan, which includes what the caller may see, the same variables, and the same caller as
 * far as any subgraph is told about callers.
 */
export function createFeeds({ engine, callerKey, onFetch }: FeedsDeps): Feeds {
  const shared = new Map<string, Feed>();
  const open = (prepared: PreparedOperation, context: StreamContext, onOver: () => void) =>
    // A stream lasts too long for a list of its fetches.
    createFeed((signal) => engine.subscribe(prepared, { ...context, onFetch, signal }), onOver);

  return (prepared, context) => {
    if (!callerKey) return open(prepared, context, () => {});
    const key = JSON.stringify([prepared.planKey, prepared.variables, callerKey(context.headers)]);
    const known = shared.get(key);
    if (known) return known;
    const feed = open(prepared, forNoOne(context), () => shared.delete(key));
    shared.set(key, feed);
    return feed;
  };
}

/** A shared stream is no one's request: what happens in it belongs into no log line or trace, least of all of whoever came first. */
function forNoOne({ claims, requestId, headers }: StreamContext): StreamContext {
  const { identity, client } = headers as RequestHeaders;
  return { claims, requestId, headers: { identity, client } };
}
