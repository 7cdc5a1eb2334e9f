import { ErrorCode } from '@paissive/errors';
import type { PreparedOperation } from '../execution/engine-contract.js';
import type { RevokedSessions } from '../revocations/revoked-sessions.js';
import type { EndOfServing } from '../serving/serving.js';
import type { Subscriber } from './feed.js';
import type { Feeds, StreamContext } from './feeds.js';
import type {
  OpenLimits,
  OpenPlace,
  OpenSubscriptions,
  SubscriptionRefusal,
  SubscriptionTransport,
} from './open-subscriptions.js';
import { createEvent } from './subscription-event.js';

export interface SubscriptionRequest {
  readonly prepared: PreparedOperation;
  readonly context: StreamContext;
  readonly transport: SubscriptionTransport;
  /** Whose subscription it is when subscriptions are counted: a user, or the address of a caller without a token. */
  readonly client: string;
  /** When the caller's token expires; undefined when there is none to expire. */
  readonly expiresAtMs: number | undefined;
}

/** A subscription that may be opened and counts as open. */
export interface AdmittedSubscription {
  readonly kind: 'admitted';
  /**
   * Starts it. The subscriber is served until the stream ends, the token expires, the session is revoked or the serving is over; the last event
   * tells which.
   */
  start(subscriber: Subscriber): void;
  /** The client has left, whether or not it has started. Calling it again does nothing. */
  close(dropped: number): void;
}

/** Opens subscriptions, one for each client, over whatever transport. */
export interface Subscriptions {
  admit(request: SubscriptionRequest): AdmittedSubscription | SubscriptionRefusal;
}

export interface SubscriptionsDeps {
  feeds: Feeds;
  open: OpenSubscriptions;
  limits: OpenLimits;
  revoked: RevokedSessions;
  /** Aborted with an EndOfServing when live subscriptions have to end. */
  ended: AbortSignal;
  now: () => number;
}

interface LastError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** Ends a live subscription; the error is its last event. */
type Finish = (error: LastError | null) => void;

/** setTimeout counts in 32 bits; a later expiry is looked at again then. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function createSubscriptions(deps: SubscriptionsDeps): Subscriptions {
  const live = new Set<Finish>();
  // One listener for all of them: thousands on one signal take quadratic time to add and to remove.
  deps.ended.addEventListener('abort', () => {
    for (const finish of live) finish(lastErrorOf(deps.ended.reason));
  });

  return {
    admit(request) {
      const place = deps.open.open(request.transport, request.client, deps.limits);
      if (place.kind === 'refused') return place;
      return admitted(deps, live, request, place);
    },
  };
}

function admitted(
  { feeds, revoked, ended, now }: SubscriptionsDeps,
  live: Set<Finish>,
  { prepared, context, expiresAtMs }: SubscriptionRequest,
  place: OpenPlace,
): AdmittedSubscription {
  let letGo = () => {};

  const start = (subscriber: Subscriber) => {
    const finish: Finish = (error) => {
      letGo();
      if (error) subscriber.next(createEvent(JSON.stringify({ data: null, errors: [error] }), true));
      subscriber.end();
    };
    // What has ended by now opens nothing upstream.
    if (ended.aborted) return finish(lastErrorOf(ended.reason));
    if (expiresAtMs !== undefined && expiresAtMs <= now()) return finish(EXPIRED);
    const sessionId = context.claims?.['sid'];
    if (typeof sessionId === 'string' && revoked.has(sessionId)) return finish(REVOKED);

    live.add(finish);
    const cancelExpiry = expiresAtMs === undefined ? undefined : callAt(expiresAtMs, now, () => finish(EXPIRED));
    const unwatch = typeof sessionId === 'string' ? revoked.watch(sessionId, () => finish(REVOKED)) : undefined;
    let leave = () => {};
    letGo = () => {
      live.delete(finish);
      cancelExpiry?.();
      unwatch?.();
      leave();
    };
    leave = feeds(prepared, context).join({
      next: subscriber.next,
      end: () => {
        letGo();
        subscriber.end();
      },
    });
  };

  return {
    kind: 'admitted',
    start,
    close(dropped) {
      letGo();
      place.close(dropped);
    },
  };
}

/** @returns how to cancel it */
function callAt(atMs: number, now: () => number, call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const leftMs = atMs - now();
    if (leftMs <= 0) return call();
    timer = setTimeout(wait, Math.min(leftMs, LONGEST_TIMER_MS));
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}

function lastErrorOf(reason: EndOfServing): LastError | null {
  return reason.kind === 'reload' ? { message: reason.message, extensions: { code: reason.code } } : null;
}

const EXPIRED: LastError = {
  message: 'The access token has expired: sign in again or refresh it, then subscribe anew.',
  extensions: { code: ErrorCode.SUBSCRIPTION_JWT_EXPIRED },
};
/** The same code as above: to a client both mean that its token is good for nothing any more. */
const REVOKED: LastError = {
  message: 'The session has ended: sign in again, then subscribe anew.',
  extensions: { code: ErrorCode.SUBSCRIPTION_JWT_EXPIRED },
};
