import { createBacklog } from './backlog.js';
import type { Subscriber } from './feed.js';
import type { SocketOutlet } from './socket-outlet.js';
import { headOf, type SubscriptionEvent } from './subscription-event.js';

export interface SocketSubscriber extends Subscriber {
  /** Events that the client lost by being slow. */
  readonly dropped: number;
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
  const wait = () => {
    isWaiting = true;
    outlet.onceDrained(flush);
  };
  const flush = () => {
    isWaiting = false;
    while (backlog.size > 0) {
      if (outlet.isFull) return wait();
      const event = backlog.shift();
      if (event) outlet.write(head, event.tail);
    }
    if (isEnded) onEnd();
  };

  return {
    get dropped() {
      return backlog.dropped;
    },
    next(event) {
      if (!isWaiting && !outlet.isFull) return outlet.write(head, event.tail);
      backlog.push(event);
      if (!isWaiting) wait();
    },
    end() {
      isEnded = true;
      if (!isWaiting) onEnd();
    },
  };
}
