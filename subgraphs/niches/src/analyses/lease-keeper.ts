import { keepLease } from '@paissive/leases';
import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import type { AnalysisProgressUpdate } from '../analysis-engine/opportunity-draft.js';
import type { Analysis, AnalysisLease } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import { progressOf, progressTopic } from './analysis-progress.js';

export interface LeaseKeeperDeps {
  readonly analyses: AnalysisRepository;
  readonly pubsub: PubSub;
  readonly log: Logger;
  readonly now: () => Date;
  readonly leaseMs: number;
}

/** Keeps a lease alive and tells the store and the watchers how far the run is. */
export interface LeaseKeeper {
  /** Aborts with `LeaseLost` or `WorkCancelled`. */
  readonly signal: AbortSignal;
  report(update: AnalysisProgressUpdate): void;
  /** Stops; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Ten messages a second are as many as an eye can follow. */
const PUBLISH_INTERVAL_MS = 100;
const STORE_INTERVAL_MS = 500;

/** Starts at once; the analysis is the one that was just acquired with the lease. */
export function createLeaseKeeper(deps: LeaseKeeperDeps, analysis: Analysis, lease: AnalysisLease): LeaseKeeper {
  const { analyses, pubsub, log, now, leaseMs } = deps;
  let state = analysis;
  let isUnpublished = true;
  let isUnstored = false;
  let storedAt = now().getTime();
  let publishing: Promise<void> | null = null;

  // Each sign of life stores how far it is.
  const kept = keepLease({
    ...{ leaseMs, now, log },
    everyMs: leaseMs / 5,
    about: { analysisId: analysis.id },
    async extend(until) {
      const { stage, percent, counts, message, revision } = state;
      isUnstored = false;
      storedAt = now().getTime();
      const held = await analyses.report(lease, { stage, percent, counts, message, revision }, until);
      if (!held) return 'lost';
      return held.isCancelRequested ? 'cancelled' : 'held';
    },
  });

  async function publish(): Promise<void> {
    isUnpublished = false;
    await pubsub.publish(progressTopic(analysis.id), progressOf(state, now()));
  }

  const timer = setInterval(() => {
    if (isUnpublished) {
      publishing ??= publish().finally(() => {
        publishing = null;
      });
    }
    if (isUnstored && now().getTime() - storedAt >= STORE_INTERVAL_MS) kept.check();
  }, PUBLISH_INTERVAL_MS);

  return {
    signal: kept.signal,
    report({ stage, percent, counts, message }) {
      state = { ...state, stage, percent, counts, message, revision: state.revision + 1 };
      isUnpublished = true;
      isUnstored = true;
    },
    async stop() {
      clearInterval(timer);
      await publishing;
      await kept.stop();
    },
  };
}
