import type { Logger } from '@paissive/logging';
import type { RouterConfig } from '../config/router-config.js';
import { createRedisSessionRevocations } from '../revocations/redis-session-revocations.js';
import { createRevokedSessions, type RevokedSessions } from '../revocations/revoked-sessions.js';
import { type ListenForRevocations, listenToNothing } from '../revocations/session-revocations.js';
import type { RouterMetrics } from '../telemetry/metrics.js';
import { createOpenSubscriptions, type OpenSubscriptions } from './open-subscriptions.js';

/** What the process knows of subscriptions and sessions whatever it serves: it survives reloads. */
export interface SubscriptionState {
  readonly open: OpenSubscriptions;
  readonly revoked: RevokedSessions;
  /** Where a configuration wants to hear of revocations. */
  listen(config: RouterConfig['extensions']['revocations']): ListenForRevocations;
  onUpstreamDropped(count: number): void;
}

export interface SubscriptionStateDeps {
  metrics: RouterMetrics;
  log: Logger;
  now: () => number;
}

export function createSubscriptionState({ metrics, log, now }: SubscriptionStateDeps): SubscriptionState {
  return {
    open: createOpenSubscriptions({ onOpen: metrics.subscriptionOpened, onClose: metrics.subscriptionClosed }),
    revoked: createRevokedSessions(now),
    listen: (config) => (config ? createRedisSessionRevocations({ ...config.redis, log }) : listenToNothing),
    onUpstreamDropped: metrics.upstreamEventsDropped,
  };
}
