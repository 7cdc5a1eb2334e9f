import { createBoundedQueue } from './bounded-queue.js';
import type { SubscriptionRefusal } from './open-subscriptions.js';
import type { SubscriptionRequest, Subscriptions } from './subscriptions.js';

export interface RunSubscriptionOptions extends SubscriptionRequest {
  subscriptions: Subscriptions;
  /** Events held for a client that does not keep up. */
  queueCapacity: number;
  /** Told the response that the router itself ends the stream with, before it is the last one. */
  onFatal?: (text: string) => void;
  /** Told at the end how many events the client lost by being slow. */
  onEnd?: (dropped: number) => void;
}

export interface RunningSubscription {
  kind: 'running';
  /** Response JSON texts; leaving the iterator ends the subscription. */
  responses: AsyncIterableIterator<string>;
}

/** Runs a subscription for a client that is written to at its own pace: events arrive at the source's pace in a bounded queue. */
export function runSubscription(options: RunSubscriptionOptions): RunningSubscription | SubscriptionRefusal {
  const admitted = options.subscriptions.admit(options);
  if (admitted.kind === 'refused') return admitted;
  const close = () => {
    admitted.close(queue.dropped);
    options.onEnd?.(queue.dropped);
  };
  const queue = createBoundedQueue<string>({
    capacity: options.queueCapacity,
    bytesOf: (text) => text.length,
    onReturn: close,
  });
  admitted.start({
    next: ({ text, isFatal }) => {
      if (isFatal) options.onFatal?.(text);
      queue.push(text);
    },
    end: () => {
      queue.end();
      close();
    },
  });
  return { kind: 'running', responses: queue };
}
