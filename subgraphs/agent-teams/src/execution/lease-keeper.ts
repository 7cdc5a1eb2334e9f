import type { Logger } from '@paissive/logging';
import type { ApplyEvent } from '../tasks/apply-event.js';
import type { StepLease } from '../tasks/task.js';

export interface LeaseKeeperDeps {
  readonly applyEvent: ApplyEvent;
  readonly leaseMs: number;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn'>;
}

/** Keeps the lease of a step alive. */
export interface LeaseKeeper {
  /** Aborts with {@link LeaseLost}. */
  readonly signal: AbortSignal;
  /** Looks now whether the lease is still held. */
  check(): void;
  /** Stops; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** The step was cancelled, or another worker has taken it over. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Signs of life within the time of a lease: one that is late, or two that fail, do no harm. */
const BEATS_PER_LEASE = 4;

export function createLeaseKeeper(
  { applyEvent, leaseMs, now, log }: LeaseKeeperDeps,
  { taskId, stepId, lease }: { taskId: string; stepId: string; lease: StepLease },
): LeaseKeeper {
  const controller = new AbortController();
  let heldUntil = lease.until.getTime();
  let underWay: Promise<void> | null = null;

  async function beat(): Promise<void> {
    const at = now().getTime();
    try {
      const result = await applyEvent(taskId, { kind: 'heartbeat', stepId, fence: lease.fence, leaseMs });
      if (result.kind === 'applied') heldUntil = at + leaseMs;
      else controller.abort(new LeaseLost('The step belongs to nobody or to another worker.'));
    } catch (error) {
      // The store may come back before the lease ends; after that another worker may be at it.
      log.warn({ err: error, taskId, stepId }, 'a lease could not be extended');
      if (now().getTime() > heldUntil) controller.abort(new LeaseLost('The lease could not be extended.'));
    }
  }

  function check(): void {
    underWay ??= beat().finally(() => {
      underWay = null;
    });
  }

  const timer = setInterval(check, leaseMs / BEATS_PER_LEASE);
  return {
    signal: controller.signal,
    check,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
