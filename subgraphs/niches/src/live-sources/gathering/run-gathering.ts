import { keepLease, LeaseLost, WorkCancelled } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import type { SourceAnswer } from '../ask-source.js';
import type { SourceDesk } from '../source-desk.js';
import type { Pause } from '../source-gate.js';
import {
  endOf,
  type Gathering,
  type GatheringLease,
  type GatheringStep,
  isStepOver,
  type SourceFindings,
} from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';
import { gatheringTopic, progressOf } from './gathering-progress.js';

export interface RunGatheringDeps {
  readonly gatherings: GatheringRepository;
  readonly sources: SourceDesk;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly now: () => Date;
  /** Names this process among all workers. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly pause: Pause;
}

export type RunGathering = (opportunityId: string, signal: AbortSignal) => Promise<void>;

const MAX_ATTEMPTS = 5;
/** A person who cancels waits about as long. */
const LOOK_MS = 500;
/** A source that wants to be left alone for longer is not waited for: people can gather again. */
const PATIENCE_MS = 60_000;

/**
 * Asks the sources of one gathering, side by side: what one does not say is no matter of the others. Called any number of times, by any
 * number of workers, each answer is stored once: only who holds the lease can store, and what is stored is not asked again.
 *
 * @throws what went wrong on our side, after the lease was given back, so that the queue tries again
 */
export function createRunGathering(deps: RunGatheringDeps): RunGathering {
  const { gatherings, owner, now, leaseMs } = deps;

  return async (id, signal) => {
    const until = new Date(now().getTime() + leaseMs);
    const gathering = await gatherings.acquire(id, { owner, now: now(), until });
    if (!gathering) return;
    const lease: GatheringLease = { id, owner, fence: gathering.fence };
    if (gathering.isCancelRequested) return end(deps, lease, { status: 'CANCELLED', message: 'Cancelled.' });
    if (gathering.attempt > MAX_ATTEMPTS) {
      const message = `It stopped ${MAX_ATTEMPTS} times without an end. Gather again to try anew.`;
      return end(deps, lease, { status: 'FAILED', message });
    }
    await carryOut(deps, gathering, lease, signal);
  };
}

async function carryOut(
  deps: RunGatheringDeps,
  gathering: Gathering,
  lease: GatheringLease,
  signal: AbortSignal,
): Promise<void> {
  const { gatherings, leaseMs, now, log } = deps;
  const kept = keepLease({
    ...{ leaseMs, now, log },
    everyMs: LOOK_MS,
    about: { opportunityId: lease.id },
    async extend(until) {
      const held = await gatherings.extend(lease, until);
      if (!held) return 'lost';
      return held.isCancelRequested ? 'cancelled' : 'held';
    },
  });
  const stop = AbortSignal.any([signal, kept.signal]);
  try {
    await publish(deps, gathering);
    const steps = await askAll(deps, gathering, lease, stop);
    await kept.stop();
    stop.throwIfAborted();
    await end(deps, lease, endOf(steps));
  } catch (error) {
    await kept.stop();
    await settle(deps, gathering, lease, error, signal);
  }
}

async function askAll(
  deps: RunGatheringDeps,
  gathering: Gathering,
  lease: GatheringLease,
  stop: AbortSignal,
): Promise<GatheringStep[]> {
  // One write after the other: those of one document would only get into each other's way.
  let writing: Promise<unknown> = Promise.resolve();
  function save(index: number, step: GatheringStep, findings: SourceFindings | null): Promise<void> {
    const write = writing.then(async () => {
      stop.throwIfAborted();
      const saved = await deps.gatherings.saveStep(lease, { index, step, findings });
      if (!saved) throw new LeaseLost('Another worker took the gathering over.');
      await publish(deps, saved);
    });
    writing = write.catch(() => undefined);
    return write;
  }

  async function askOne(step: GatheringStep, index: number): Promise<GatheringStep> {
    if (isStepOver(step)) return step;
    await save(index, { ...step, status: 'ASKING', message: 'Asking.' }, null);
    const first = await deps.sources.ask(step.source, gathering, stop);
    const answer = (await askedAgain(step, index, first)) ?? first;
    const done = stepAfter(step, answer);
    await save(index, done, findingsOf(gathering, step, answer));
    return done;
  }

  /** Once more after the time that the source named; null when it named none, or too long a one. */
  async function askedAgain(step: GatheringStep, index: number, first: SourceAnswer): Promise<SourceAnswer | null> {
    const retryAt = first.kind === 'fault' ? first.fault.retryAt : null;
    const waitMs = retryAt === null ? null : retryAt.getTime() - deps.now().getTime();
    if (waitMs === null || waitMs > PATIENCE_MS) return null;
    await save(index, { ...step, status: 'ASKING', message: 'Waiting until it may be asked again.', retryAt }, null);
    await deps.pause(Math.max(waitMs, 0), stop);
    return deps.sources.ask(step.source, gathering, stop);
  }

  const outcomes = await Promise.allSettled(gathering.steps.map(askOne));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}

function stepAfter(step: GatheringStep, answer: SourceAnswer): GatheringStep {
  if (answer.kind === 'fault') {
    const { message, retryAt } = answer.fault;
    return { ...step, status: 'FAILED', message, retryAt };
  }
  const signalCount = answer.signals.length;
  const message = signalCount === 0 ? 'Nothing found.' : `${signalCount} ${signalCount === 1 ? 'signal' : 'signals'}.`;
  return { ...step, status: 'ANSWERED', message, signalCount, retryAt: null };
}

/** What a source said before stays when it has not answered this time. */
function findingsOf(
  { id: opportunityId, workspaceId }: Gathering,
  { source }: GatheringStep,
  answer: SourceAnswer,
): SourceFindings | null {
  if (answer.kind === 'fault') return null;
  return { opportunityId, workspaceId, source, signals: answer.signals, fetchedAt: answer.fetchedAt };
}

/** What becomes of a gathering that did not reach its end. */
async function settle(
  deps: RunGatheringDeps,
  { id, attempt }: Gathering,
  lease: GatheringLease,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { gatherings, log } = deps;
  if (error instanceof LeaseLost) {
    log.warn({ opportunityId: id }, 'gathering taken over by another worker');
    return;
  }
  if (error instanceof WorkCancelled) return end(deps, lease, { status: 'CANCELLED', message: 'Cancelled.' });
  if (!signal.aborted && attempt >= MAX_ATTEMPTS) {
    log.error({ err: error, opportunityId: id }, 'gathering failed');
    const message = 'Something went wrong on our side. Gather again to try anew.';
    return end(deps, lease, { status: 'FAILED', message });
  }
  if (!signal.aborted) log.warn({ err: error, opportunityId: id, attempt }, 'gathering stopped');
  // A worker that is told to close has not failed.
  await gatherings.release(lease, signal.aborted ? attempt - 1 : attempt);
  throw error;
}

async function end(
  deps: RunGatheringDeps,
  lease: GatheringLease,
  how: { status: 'COMPLETED' | 'FAILED' | 'CANCELLED'; message: string },
): Promise<void> {
  const ended = await deps.gatherings.end(lease, { ...how, now: deps.now() });
  if (ended) await publish(deps, ended);
}

async function publish({ pubsub }: RunGatheringDeps, gathering: Gathering): Promise<void> {
  await pubsub.publish(gatheringTopic(gathering.id), progressOf(gathering));
}
