import { createBacklog } from './backlog.js';
import type { Subscriber } from './feed.js';
import type { SocketOutlet } from './socket-outlet.js';
import { headOf, type SubscriptionEvent } from './subscription-event.js';

export interface SocketSubscriber extends Subscriber {
  /** Events that the client lost by being slow. */
  readonly dropped: number;
  /** Events that were written. */
  readonly sent: number;
  /** What the router itself ended the stream with, if it did. */
  readonly lastWord: string | undefined;
}

/**
 * One subscription on a WebSocket: events go out at once while the client keeps up, and through a bounded backlog while it does not.
 *
 * @param onEnd called once everything is on its way and nothing follows
 */
export function createSocketSubscriber(
  id: string,
  outlet: SocketOutlet,
  queueCapacity: number,
  onEnd: () => void,
): SocketSubscriber {
  const head = headOf(id);
  const backlog = createBacklog<SubscriptionEvent>(queueCapacity, ({ tail }) => tail.length);
  let isWaiting = false;
  let isEnded = false;
  let sent = 0;
  let lastWord: string | undefined;
  const write = ({ tail }: SubscriptionEvent) => {
    sent++;
    outlet.write(head, tail);
  };
  const wait = () => {
    isWaiting = true;
    outlet.onceDrained(flush);
  };
  const flush = () => {
    isWaiting = false;
    while (backlog.size > 0) {
      if (outlet.isFull) return wait();
      const event = backlog.shift();
      if (event) write(event);
    }
    if (isEnded) onEnd();
  };

  return {
    get dropped() {
      return backlog.dropped;
    },
    get sent() {
      return sent;
    },
    get lastWord() {
      return lastWord;
    },
    next(event) {
      if (event.isFatal) lastWord = event.text;
      if (!isWaiting && !outlet.isFull) return write(event);
      backlog.push(event);
      if (!isWaiting) wait();
    },
    end() {
      isEnded = true;
      if (!isWaiting) onEnd();
    },
  };
}
