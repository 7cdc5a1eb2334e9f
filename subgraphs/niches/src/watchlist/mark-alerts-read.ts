import type { PubSub } from '@paissive/pubsub';
import type { WatchAlertRepository, Watcher } from './watch.repository.js';
import { alertsTopic, type WatchAlertState, type WatchAlerts } from './watch-alerts.js';

export type MarkAlertsRead = (watcher: Watcher, ids?: readonly string[]) => Promise<WatchAlertState>;

/** Marks these alerts, or all, as read, and has the person's other windows know. */
export function createMarkAlertsRead({
  alerts,
  watchAlerts,
  pubsub,
  now,
}: {
  alerts: WatchAlertRepository;
  watchAlerts: WatchAlerts;
  pubsub: PubSub;
  now: () => Date;
}): MarkAlertsRead {
  return async (watcher, ids) => {
    await alerts.markRead(watcher, now(), ids);
    await pubsub.publish(alertsTopic(watcher), null);
    return watchAlerts(watcher).current();
  };
}
