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
  /** Aborts with {@link LeaseLost} or {@link CancelRequested}. */
  readonly signal: AbortSignal;
  report(update: AnalysisProgressUpdate): void;
  /** Stops; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Another worker has taken the analysis over. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** The person does not want it any more. */
export class CancelRequested extends Error {
  override readonly name = 'CancelRequested';
}

/** Ten messages a second are as many as an eye can follow. */
const PUBLISH_INTERVAL_MS = 100;
const STORE_INTERVAL_MS = 500;

/** Starts at once; the analysis is the one that was just acquired with the lease. */
export function createLeaseKeeper(deps: LeaseKeeperDeps, analysis: Analysis, lease: AnalysisLease): LeaseKeeper {
  const { analyses, pubsub, log, now, leaseMs } = deps;
  const controller = new AbortController();
  let state = analysis;
  let isUnpublished = true;
  let isUnstored = false;
  let storedAt = now().getTime();
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;

  async function store(): Promise<void> {
    const at = now();
    const { stage, percent, counts, message, revision } = state;
    try {
      const until = new Date(at.getTime() + leaseMs);
      const held = await analyses.report(lease, { stage, percent, counts, message, revision }, until);
      if (!held) controller.abort(new LeaseLost('Another worker took the analysis over.'));
      else if (held.isCancelRequested) controller.abort(new CancelRequested('The analysis was cancelled.'));
      storedAt = at.getTime();
      isUnstored = false;
    } catch (error) {
      // The store may come back before the lease ends; after that another worker may be at it.
      log.warn({ err: error, analysisId: analysis.id }, 'progress could not be stored');
      if (now().getTime() > storedAt + leaseMs) controller.abort(new LeaseLost('The lease could not be extended.'));
    }
  }

  async function tick(): Promise<void> {
    if (isUnpublished) {
      isUnpublished = false;
      await pubsub.publish(progressTopic(analysis.id), progressOf(state, now()));
    }
    const sinceStored = now().getTime() - storedAt;
    if ((isUnstored && sinceStored >= STORE_INTERVAL_MS) || sinceStored >= leaseMs / 5) await store();
  }

  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    underWay = tick().finally(() => {
      isBusy = false;
    });
  }, PUBLISH_INTERVAL_MS);

  return {
    signal: controller.signal,
    report({ stage, percent, counts, message }) {
      state = { ...state, stage, percent, counts, message, revision: state.revision + 1 };
      isUnpublished = true;
      isUnstored = true;
    },
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
