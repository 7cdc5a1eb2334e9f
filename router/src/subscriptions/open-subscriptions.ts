import { ErrorCode } from '@paissive/errors';
import type { StreamKind } from '../http/negotiate.js';

export type SubscriptionTransport = 'websocket' | StreamKind;

/** Bounds on what is open at the same time in this process. */
export interface OpenLimits {
  /** `subscription.max_opened_subscriptions`. */
  readonly total: number | undefined;
  /** `extensions.subscriptions.max_per_client`. */
  readonly perClient: number;
}

/** A subscription that may not be opened. */
export interface SubscriptionRefusal {
  readonly kind: 'refused';
  /** For HTTP. */
  readonly status: number;
  readonly message: string;
  readonly code: ErrorCode;
}

/** One open subscription. */
export interface OpenPlace {
  readonly kind: 'opened';
  /** Gives the place back; calling it again does nothing. */
  close(dropped: number): void;
}

/** Counts the open subscriptions of the process, over all transports and reloads. */
export interface OpenSubscriptions {
  /** @param client a user, or the address of a caller without a token */
  open(transport: SubscriptionTransport, client: string, limits: OpenLimits): OpenPlace | SubscriptionRefusal;
}

export interface OpenSubscriptionsDeps {
  onOpen(transport: SubscriptionTransport): void;
  /** @param dropped events that the client lost by being slow */
  onClose(transport: SubscriptionTransport, dropped: number): void;
}

export function createOpenSubscriptions({ onOpen, onClose }: OpenSubscriptionsDeps): OpenSubscriptions {
  const byClient = new Map<string, number>();
  let total = 0;
  const leave = (client: string) => {
    total--;
    const left = (byClient.get(client) ?? 1) - 1;
    if (left === 0) byClient.delete(client);
    else byClient.set(client, left);
  };

  return {
    open(transport, client, limits) {
      if (limits.total !== undefined && total >= limits.total) return FULL;
      const own = byClient.get(client) ?? 0;
      if (own >= limits.perClient) return TOO_MANY;
      total++;
      byClient.set(client, own + 1);
      onOpen(transport);
      let isOpen = true;
      return {
        kind: 'opened',
        close(dropped) {
          if (!isOpen) return;
          isOpen = false;
          leave(client);
          onClose(transport, dropped);
        },
      };
    },
  };
}

const FULL: SubscriptionRefusal = {
  kind: 'refused',
  status: 503,
  message: 'No more subscriptions can be opened here: try again later.',
  code: ErrorCode.SUBSCRIPTION_MAX_LIMIT,
};
const TOO_MANY: SubscriptionRefusal = {
  kind: 'refused',
  status: 429,
  message: 'You have too many open subscriptions: end one first.',
  code: ErrorCode.SUBSCRIPTION_LIMIT_EXCEEDED,
};
