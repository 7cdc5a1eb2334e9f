import { UnrecoverableError, WaitingError } from 'bullmq';
import type { Logger } from 'pino';
import { attemptJob } from './attempt-job.js';
import { type BackendJob, type BackendWorker, openBackend } from './backend.js';
import { JobAbortedError } from './job-errors.js';
import { createLockWatch } from './lock-watch.js';
import { fromStoredId, type StoredJob, UNLIMITED_ATTEMPTS } from './stored-job.js';
import { withLimit } from './with-limit.js';

/** What a handler is told besides the data. */
export interface JobContext {
  readonly id: string;
  /** From 1; counts failures, not restarts of workers. */
  readonly attempt: number;
  /** Aborts with a `JobAbortedError` when the worker closes or the job's lock is lost. */
  readonly signal: AbortSignal;
}

export interface JobWorkerOptions<T> {
  /** `postgresql://…` or `redis://…`; the same as the queue's, as are `name` and `prefix`. */
  readonly url: string;
  readonly name: string;
  readonly prefix: string;
  /** How many jobs run side by side; 1 if left out. */
  readonly concurrency?: number;
  /** Failures, or deaths of workers, after which a job is given up; 5 if left out. */
  readonly attempts?: number;
  /** Wait after the first failure; doubles with each further one, up to an hour. 1 s if left out. */
  readonly backoffMs?: number;
  /** A worker that gives no sign of life for this long loses its jobs to others; 30 s if left out. */
  readonly lockMs?: number;
  /** Does the work, at least once: a job may come again after it was done, so its effect must bear repetition. */
  readonly handle: (data: T, context: JobContext) => Promise<void>;
  /** Called, at least once, before a job joins the dead letters; while it throws, it is called again with back-off. */
  readonly onDead?: (
    data: T,
    context: { readonly id: string; readonly attempt: number; readonly error: Error },
  ) => Promise<void> | void;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

export interface JobWorker {
  /** Takes no more jobs, asks the running ones to stop through their signals, and waits for them. */
  close(): Promise<void>;
}

const MAX_BACKOFF_MS = 60 * 60 * 1_000;
/** How long closing may take once no handler runs. */
const CLOSE_LIMIT_MS = 5_000;
/** Pause before a worker whose store went away is started again. */
const RESTART_MS = 1_000;

/**
 * Starts a worker. It survives outages of its store, takes over jobs of workers that died, and gives a job back unharmed when a handler
 * throws because the worker closes.
 *
 * @example
 * const worker = createJobWorker<{ analysisId: string }>({
 *   url: env.JOBS_URL, name: 'analyses', prefix: 'paissive', log,
 *   handle: ({ analysisId }, { signal }) => runAnalysis(analysisId, signal),
 *   onDead: ({ analysisId }, { error }) => markFailed(analysisId, error.message),
 * });
 * lifecycle.onShutdown('worker', () => worker.close());
 */
export function createJobWorker<T>(options: JobWorkerOptions<T>): JobWorker {
  const { name, concurrency = 1, backoffMs = 1_000, lockMs = 30_000, log } = options;
  const backend = openBackend(options);
  const running = new Map<AbortController, Promise<void>>();
  const locks = createLockWatch(lockMs);
  const closing = new AbortController();
  let current: BackendWorker | undefined;

  async function process(job: BackendJob<StoredJob<T>>, token?: string): Promise<void> {
    const controller = new AbortController();
    const release = locks.watch(job.id, () => controller.abort(new JobAbortedError('lock-lost')));
    if (closing.signal.aborted) controller.abort(new JobAbortedError('closing'));
    try {
      const attempt = attemptJob(job, controller.signal, options);
      const forget = () => void running.delete(controller);
      running.set(controller, attempt.then(forget, forget));
      await attempt;
    } catch (error) {
      if (!closing.signal.aborted || error instanceof UnrecoverableError) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      release();
    }
  }

  function create(): BackendWorker {
    const worker = backend.createWorker<StoredJob<T>>(process, {
      autorun: false,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      // The worker itself buries jobs that kill their workers, so that onDead is called for them as well.
      maxStalledCount: UNLIMITED_ATTEMPTS,
      settings: { backoffStrategy: (failures) => Math.min(backoffMs * 2 ** (failures - 1), MAX_BACKOFF_MS) },
    });
    worker.on('error', (error) => log.warn({ err: error, queue: name }, 'job worker failed'));
    worker.on('stalled', (id) =>
      log.warn({ jobId: fromStoredId(id), queue: name }, 'job taken over from a lost worker'),
    );
    worker.on('lockRenewalFailed', (ids) => locks.lost(ids));
    worker.on('locksRenewed', ({ jobIds }) => locks.renewed(jobIds));
    return worker;
  }

  async function keepRunning(): Promise<void> {
    while (!closing.signal.aborted) {
      current = create();
      try {
        await current.waitUntilReady();
        if (!closing.signal.aborted) await current.run();
      } catch (error) {
        log.error({ err: error, queue: name }, 'job worker stopped, starting another');
      }
      if (closing.signal.aborted) return;
      await current.close(true).catch(() => undefined);
      await pause(RESTART_MS, closing.signal);
    }
  }

  const done = keepRunning();
  return {
    async close() {
      closing.abort();
      for (const controller of running.keys()) controller.abort(new JobAbortedError('closing'));
      const goodbye = Promise.resolve(current?.close()).then(() => done);
      while (running.size > 0) await Promise.all(running.values());
      // What is left is saying goodbye to the store, which may not be there.
      await withLimit(goodbye, CLOSE_LIMIT_MS, 'no answer').catch((error: unknown) => {
        log.warn({ err: error, queue: name }, 'job worker could not be closed');
      });
    },
  };
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, durationMs);
    signal.addEventListener('abort', finish, { once: true });
    function finish() {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}
