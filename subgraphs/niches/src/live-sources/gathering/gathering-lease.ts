import type { Logger } from '@paissive/logging';
import type { GatheringLease } from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';

/** Another worker has taken the gathering over. */
export class GatheringLost extends Error {
  override readonly name = 'GatheringLost';
}

/** The person does not want it any more. */
export class GatheringCancelled extends Error {
  override readonly name = 'GatheringCancelled';
}

export interface KeptLease {
  /** Aborts with {@link GatheringLost} or {@link GatheringCancelled}. */
  readonly signal: AbortSignal;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

export interface KeepLeaseDeps {
  readonly gatherings: Pick<GatheringRepository, 'extend'>;
  readonly log: Logger;
  readonly now: () => Date;
  readonly leaseMs: number;
}

/** A person who cancels waits about as long. */
const LOOK_MS = 500;

/** Extends a lease while its gathering goes on, and hears of it when it is cancelled. */
export function keepLease({ gatherings, log, now, leaseMs }: KeepLeaseDeps, lease: GatheringLease): KeptLease {
  const controller = new AbortController();
  let extendedAt = now().getTime();
  let underWay: Promise<void> | null = null;

  async function extend(): Promise<void> {
    const at = now().getTime();
    try {
      const held = await gatherings.extend(lease, new Date(at + leaseMs));
      if (!held) controller.abort(new GatheringLost('Another worker took the gathering over.'));
      else if (held.isCancelRequested) controller.abort(new GatheringCancelled('The gathering was cancelled.'));
      extendedAt = at;
    } catch (error) {
      // The store may come back before the lease ends; after that another worker may be at it.
      log.warn({ err: error, opportunityId: lease.id }, 'a lease could not be extended');
      if (now().getTime() > extendedAt + leaseMs)
        controller.abort(new GatheringLost('The lease could not be extended.'));
    }
  }

  const timer = setInterval(() => {
    underWay ??= extend().finally(() => {
      underWay = null;
    });
  }, LOOK_MS);

  return {
    signal: controller.signal,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
