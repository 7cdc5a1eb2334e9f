import { createEvent, type SubscriptionEvent } from './subscription-event.js';

/** One client's end of a stream. Neither function may throw: the others would not be served. */
export interface Subscriber {
  readonly next: (event: SubscriptionEvent) => void;
  /** Nothing follows. */
  readonly end: () => void;
}

/** One running subscription and everyone who shares it. */
export interface Feed {
  /** Takes part from the next event on; the first to join starts the stream. Call what it returns to leave: the last one out stops the stream. */
  join(subscriber: Subscriber): () => void;
}

/** Clients served in one go. Between two goes the process turns to others, whom ten thousand clients would else keep waiting. */
const TURN = 1_000;

/**
 * Runs a stream once for all its subscribers: what it costs to make an event is paid once, however many get it.
 *
 * @param run opens the stream; it ends when the signal aborts
 * @param onOver called once, when nobody may join any more
 */
export function createFeed(run: (signal: AbortSignal) => AsyncIterable<string>, onOver: () => void): Feed {
  const subscribers = new Set<Subscriber>();
  const stopping = new AbortController();
  let isRunning = false;
  let isOver = false;
  const over = () => {
    if (isOver) return;
    isOver = true;
    onOver();
  };

  const deliver = async (event: SubscriptionEvent) => {
    let served = 0;
    for (const subscriber of subscribers) {
      subscriber.next(event);
      if (++served % TURN === 0) await new Promise(setImmediate);
    }
  };

  const pump = async () => {
    try {
      for await (const text of run(stopping.signal)) {
        if (stopping.signal.aborted) break;
        await deliver(createEvent(text));
      }
    } finally {
      over();
      for (const subscriber of subscribers) subscriber.end();
      subscribers.clear();
    }
  };

  return {
    join(subscriber) {
      subscribers.add(subscriber);
      if (!isRunning) {
        isRunning = true;
        // The engine ends a stream that cannot go on with a response of its own; it does not throw.
        void pump();
      }
      return () => {
        if (!subscribers.delete(subscriber) || subscribers.size > 0 || isOver) return;
        over();
        stopping.abort();
      };
    },
  };
}
