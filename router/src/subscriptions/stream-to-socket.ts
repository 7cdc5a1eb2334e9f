import type { SocketOutlet } from './socket-outlet.js';
import { createSocketSubscriber, type SocketSubscriber } from './socket-subscriber.js';
import type { AdmittedSubscription } from './subscriptions.js';
import type { TextResult } from './transport-ws-protocol.js';

export interface SocketStreamOptions {
  /** The client's id of the operation. */
  id: string;
  outlet: SocketOutlet;
  queueCapacity: number;
  admitted: AdmittedSubscription;
  /** Called once, however it ends. */
  onEnd(ended: Pick<SocketSubscriber, 'sent' | 'dropped' | 'lastWord'>): void;
}

/**
 * A subscription as graphql-ws wants it, but for the events: they go from the feed straight to the socket, and graphql-ws sees an iterator
 * that is empty and ends when the stream does. So the protocol's states, ids and close codes are the library's, and an event costs one write.
 *
 * Not an async generator on purpose: its `return` would wait for the next event before it takes effect, and a client that completes a
 * quiet subscription would leave it open upstream.
 */
export function streamToSocket(options: SocketStreamOptions): AsyncGenerator<TextResult> {
  const { admitted } = options;
  let resolve: (result: IteratorResult<TextResult>) => void = () => {};
  const ended = new Promise<IteratorResult<TextResult>>((settle) => {
    resolve = settle;
  });
  let isEnded = false;
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    admitted.close(subscriber.dropped);
    options.onEnd(subscriber);
    resolve(DONE);
  };
  const subscriber = createSocketSubscriber(options.id, options.outlet, options.queueCapacity, end);
  let isStarted = false;
  const results = {
    next() {
      // Not before graphql-ws reads: it has the client's interest on record by then, and no event precedes it.
      if (!isStarted && !isEnded) admitted.start(subscriber);
      isStarted = true;
      return ended;
    },
    return() {
      end();
      return ended;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results as unknown as AsyncGenerator<TextResult>;
}

const DONE: IteratorResult<TextResult> = { done: true, value: undefined };
