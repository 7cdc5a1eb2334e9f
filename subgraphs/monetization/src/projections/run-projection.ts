import { keepLease, LeaseLost } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { monetizationEvent } from '../events/monetization-events.js';
import { type Projection, type ProjectionLease, progressOf, progressTopic } from './projection.js';
import type { ProjectionRepository } from './projection.repository.js';
import type { ProjectionRunner } from './projection-runner.js';

export interface RunProjectionDeps {
  readonly projections: ProjectionRepository;
  readonly runner: ProjectionRunner;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly newId: () => string;
  readonly now: () => Date;
  /** How long a projection stays with a worker that gives no sign of life. */
  readonly leaseMs: number;
}

export type RunProjection = (projectionId: string, signal: AbortSignal) => Promise<void>;

/** A run that ends its process this often will do so again. */
const MAX_ATTEMPTS = 5;
const REPORT_INTERVAL_MS = 200;

/**
 * Does the work of one projection: takes the lease, computes, publishes. Called any number of times, by any number of workers, it is done
 * once. @throws what went wrong on our side, after the lease was given back, so that the queue tries again.
 */
export function createRunProjection(deps: RunProjectionDeps): RunProjection {
  const { projections, now, leaseMs } = deps;
  return async (projectionId, signal) => {
    const until = new Date(now().getTime() + leaseMs);
    const projection = await projections.acquire(projectionId, { now: now(), until });
    if (!projection) return;
    const lease: ProjectionLease = { projectionId, fence: projection.fence };
    if (projection.attempt > MAX_ATTEMPTS) {
      return tell(deps, await projections.fail(lease, `It stopped ${MAX_ATTEMPTS} times without an end.`, now()));
    }
    try {
      await carryOut(deps, projection, lease, signal);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      deps.log.warn({ err: error, projectionId, attempt: projection.attempt }, 'projection stopped');
      // A worker that is told to close has not failed.
      await projections.release(lease, signal.aborted ? projection.attempt - 1 : projection.attempt);
      throw error;
    }
  };
}

async function carryOut(
  deps: RunProjectionDeps,
  projection: Projection,
  lease: ProjectionLease,
  signal: AbortSignal,
): Promise<void> {
  const { projections, runner, now, newId } = deps;
  await tell(deps, projection);
  const reporter = startReporting(deps, projection, lease);
  try {
    const result = await runner.run(projection, AbortSignal.any([signal, reporter.signal]), reporter.report);
    await reporter.stop();
    const about = { subject: projection.id, workspaceId: projection.workspaceId, id: newId(), time: now() };
    const data = { projectionId: projection.id, strategyId: projection.strategyId };
    const event = monetizationEvent('monetization.projection.completed', about, data);
    await tell(deps, await projections.complete(lease, result, now(), [event]));
  } finally {
    await reporter.stop();
  }
}

/** Stores and tells how far it is a few times a second, and notices when the lease is gone. */
function startReporting(
  { projections, pubsub, now, leaseMs, log }: RunProjectionDeps,
  projection: Projection,
  lease: ProjectionLease,
) {
  let state = projection;
  const kept = keepLease({
    ...{ leaseMs, now, log },
    everyMs: REPORT_INTERVAL_MS,
    about: { projectionId: projection.id },
    async extend(until) {
      const { percent, message, revision } = state;
      const isHeld = await projections.report(lease, { percent, message, revision }, until);
      if (!isHeld) return 'lost';
      await pubsub.publish(progressTopic(projection.id), progressOf(state, now()));
      return 'held';
    },
  });
  return {
    signal: kept.signal,
    report(percent: number) {
      state = { ...state, percent, message: percent < 10 ? 'Reckoning.' : 'Simulating.', revision: state.revision + 1 };
    },
    stop: kept.stop,
  };
}

async function tell({ pubsub, now }: RunProjectionDeps, projection: Projection | null): Promise<void> {
  if (projection) await pubsub.publish(progressTopic(projection.id), progressOf(projection, now()));
}
