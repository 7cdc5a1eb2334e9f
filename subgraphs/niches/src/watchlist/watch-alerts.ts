import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import type { WatchAlert } from './watch.js';
import type { WatchAlertRepository, Watcher } from './watch.repository.js';

/** What a person who watches sees at a glance. */
export interface WatchAlertState {
  readonly unreadCount: number;
  readonly latest: WatchAlert | null;
}

/** What `followState` needs to follow a person's alerts. */
export interface WatchAlertFeed {
  subscribe(): Promise<AsyncIterable<WatchAlertState>>;
  current(): Promise<WatchAlertState>;
  isLast(): boolean;
  isNewer(next: WatchAlertState, previous: WatchAlertState): boolean;
}

export type WatchAlerts = (watcher: Watcher) => WatchAlertFeed;

/** The pub/sub topic of a person's alerts. Its messages say only that something changed: the store says what. */
export function alertsTopic({ workspaceId, userId }: Watcher): string {
  return `niches.watch-alerts.${workspaceId}.${userId}`;
}

/** Messages for speed, the store for truth: after each silence of `pollMs` the stored state is looked at. */
export function createWatchAlerts({
  alerts,
  pubsub,
  pollMs,
}: {
  alerts: WatchAlertRepository;
  pubsub: PubSub;
  pollMs: number;
}): WatchAlerts {
  return (watcher) => {
    async function current(): Promise<WatchAlertState> {
      const [unreadCount, [latest = null]] = await Promise.all([
        alerts.count(watcher, { isUnreadOnly: true }),
        alerts.list(watcher, { after: null, limit: 1, isUnreadOnly: false }),
      ]);
      return { unreadCount, latest };
    }
    return {
      async subscribe() {
        const messages = await pubsub.subscribe<null>(alertsTopic(watcher));
        return readingOn(
          pollingInSilence(messages, async () => null, pollMs),
          current,
        );
      },
      current,
      isLast: () => false,
      isNewer: (next, previous) => next.unreadCount !== previous.unreadCount || next.latest?.id !== previous.latest?.id,
    };
  };
}

/** What `read` answers to each message. */
function readingOn<Value>(messages: AsyncIterableIterator<unknown>, read: () => Promise<Value>) {
  const iterator: AsyncIterableIterator<Value> = {
    async next() {
      const { done } = await messages.next();
      return done ? { done: true, value: undefined } : { done: false, value: await read() };
    },
    async return() {
      await messages.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
