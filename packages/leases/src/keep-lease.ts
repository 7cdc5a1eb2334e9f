import type { Logger } from '@paissive/logging';

/** What the store says of a lease that was to be extended. */
export type LeaseState = 'held' | 'lost' | 'cancelled';

/** The lease ended, or another worker has the work: whatever is done from now on counts no more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';

  constructor(message = 'The lease was lost.') {
    super(message);
  }
}

/** The work is not wanted any more. */
export class WorkCancelled extends Error {
  override readonly name = 'WorkCancelled';

  constructor(message = 'The work was cancelled.') {
    super(message);
  }
}

export interface KeepLeaseOptions {
  /** Extends the lease in the store, and answers what became of it. One that throws is tried again until the lease has ended. */
  readonly extend: (until: Date) => Promise<LeaseState>;
  /** How long the work stays with a worker that gives no sign of life, in milliseconds. */
  readonly leaseMs: number;
  /** Between two signs of life, in milliseconds: a quarter of `leaseMs` if left out. Also how soon a cancellation is heard of. */
  readonly everyMs?: number;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn'>;
  /** Names the work in the log. */
  readonly about: Readonly<Record<string, string>>;
}

export interface KeptLease {
  /** Aborts with {@link LeaseLost} or {@link WorkCancelled}. */
  readonly signal: AbortSignal;
  /** Aborts with {@link LeaseLost} only. */
  readonly lost: AbortSignal;
  /** Aborts with {@link WorkCancelled} only. */
  readonly cancelled: AbortSignal;
  /** Gives a sign of life now, unless one is under way. */
  check(): void;
  /** Stops; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** One sign that is late, or two that fail, do no harm. */
const SIGNS_PER_LEASE = 4;

/**
 * Keeps a lease that was just taken, until it is stopped. A store that is away does not end the work before the lease has ended: it may
 * come back in time. After that another worker may be at it, so that the lease counts as lost.
 *
 * @example
 * const kept = keepLease({ extend: (until) => runs.extend(lease, until), leaseMs: 30_000, now, log, about: { runId } });
 * try {
 *   await work(AbortSignal.any([signal, kept.signal]));
 * } finally {
 *   await kept.stop();
 * }
 */
export function keepLease(options: KeepLeaseOptions): KeptLease {
  const { extend, leaseMs, everyMs = leaseMs / SIGNS_PER_LEASE, now, log, about } = options;
  const lost = new AbortController();
  const cancelled = new AbortController();
  let heldUntil = now().getTime() + leaseMs;
  let underWay: Promise<void> | null = null;

  async function giveSign(): Promise<void> {
    const until = now().getTime() + leaseMs;
    try {
      const state = await extend(new Date(until));
      if (state === 'lost') lost.abort(new LeaseLost());
      else if (state === 'cancelled') cancelled.abort(new WorkCancelled());
      else heldUntil = until;
    } catch (error) {
      log.warn({ err: error, ...about }, 'a lease could not be extended');
      if (now().getTime() > heldUntil) lost.abort(new LeaseLost('The lease ended before it could be extended.'));
    }
  }

  function check(): void {
    underWay ??= giveSign().finally(() => {
      underWay = null;
    });
  }

  const timer = setInterval(check, everyMs);
  return {
    signal: AbortSignal.any([lost.signal, cancelled.signal]),
    lost: lost.signal,
    cancelled: cancelled.signal,
    check,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
