import { isDeepStrictEqual } from 'node:util';
import { ErrorCode } from '@paissive/errors';
import type { RouterConfig } from '../config/router-config.js';
import { takeTokens } from '../traffic/token-bucket.js';

/** Why a request is turned away before anything is read of it. */
export interface GateRefusal {
  readonly reason: 'overload' | 'concurrency' | 'rate';
  readonly status: 429 | 503;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryAfterSeconds: number;
}

export interface Gate {
  /** Null: come in. Counts against the rate, not yet among those in flight. */
  admit(): GateRefusal | null;
  /** Counts work among that in flight until `leave`. */
  enter(work: object): void;
  /** May be called again, and for work that never entered. */
  leave(work: object): void;
  /** What is in flight. */
  readonly inside: ReadonlySet<object>;
  /** True while requests are turned away because the router itself has too much to do. */
  readonly isShedding: boolean;
}

export interface GateDeps {
  /** What is configured now; a reload changes the limits and keeps the counts. */
  readonly config: () => RouterConfig;
  /** Whether the event loop lags behind. */
  readonly isLagging: () => boolean;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  readonly onRefusal: (reason: GateRefusal['reason']) => void;
}

/** How long readiness stays false after the last request that was turned away: probes look seldom. */
const SHEDDING_SHOWS_MS = 2_000;

/** Turns requests away early and cheaply when there are too many at once, too many in a time, or more than the process can do. */
export function createGate({ config, isLagging, now, onRefusal }: GateDeps): Gate {
  const inside = new Set<object>();
  let fullAtMs = 0;
  let lastRate: RouterConfig['traffic_shaping']['router']['global_rate_limit'];
  let shedAtMs = Number.NEGATIVE_INFINITY;

  const judge = (): GateRefusal | null => {
    const { traffic_shaping, extensions } = config();
    const { concurrency_limit, global_rate_limit } = traffic_shaping.router;
    if (isLagging() || inside.size >= extensions.overload.max_in_flight) {
      shedAtMs = now();
      return OVERLOADED;
    }
    if (concurrency_limit !== undefined && inside.size >= concurrency_limit) return CONCURRENCY_LIMITED;
    if (global_rate_limit === undefined) return null;
    // What the bucket holds is told in the terms of its rate: another rate is another bucket.
    if (lastRate !== global_rate_limit) {
      if (!isDeepStrictEqual(lastRate, global_rate_limit)) fullAtMs = 0;
      lastRate = global_rate_limit;
    }
    const rate = { capacity: global_rate_limit.capacity, intervalMs: global_rate_limit.interval };
    const verdict = takeTokens(fullAtMs, 1, rate, now());
    fullAtMs = verdict.fullAtMs;
    return verdict.allowed
      ? null
      : { ...RATE_LIMITED, retryAfterSeconds: Math.max(1, Math.ceil(verdict.retryAfterMs / 1_000)) };
  };

  return {
    admit() {
      const refusal = judge();
      if (refusal !== null) onRefusal(refusal.reason);
      return refusal;
    },
    enter: (work) => void inside.add(work),
    leave: (work) => void inside.delete(work),
    inside,
    get isShedding() {
      return (
        isLagging() || inside.size >= config().extensions.overload.max_in_flight || now() - shedAtMs < SHEDDING_SHOWS_MS
      );
    },
  };
}

const OVERLOADED: GateRefusal = {
  reason: 'overload',
  status: 503,
  code: ErrorCode.SERVICE_UNAVAILABLE,
  message: 'The router has too much to do; try again in a moment.',
  retryAfterSeconds: 1,
};
const CONCURRENCY_LIMITED: GateRefusal = {
  reason: 'concurrency',
  status: 503,
  code: ErrorCode.REQUEST_CONCURRENCY_LIMITED,
  message: 'Your request has been concurrency limited',
  retryAfterSeconds: 1,
};
const RATE_LIMITED: Omit<GateRefusal, 'retryAfterSeconds'> = {
  reason: 'rate',
  status: 429,
  code: ErrorCode.REQUEST_RATE_LIMITED,
  message: 'Your request has been rate limited',
};
