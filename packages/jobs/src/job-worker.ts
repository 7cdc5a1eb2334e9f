import { UnrecoverableError, WaitingError } from 'bullmq';
import type { Logger } from 'pino';
import { type BackendJob, type BackendWorker, openBackend } from './backend.js';
import { JobAbortedError, PermanentJobError } from './job-errors.js';
import { createLockWatch } from './lock-watch.js';
import { fromStoredId, type StoredJob, UNLIMITED_ATTEMPTS } from './stored-job.js';

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
  const running = new Set<AbortController>();
  const locks = createLockWatch(lockMs);
  const closing = new AbortController();
  let current: BackendWorker | undefined;

  async function process(job: BackendJob<StoredJob<T>>, token?: string): Promise<void> {
    const controller = new AbortController();
    running.add(controller);
    const release = locks.watch(job.id, () => controller.abort(new JobAbortedError('lock-lost')));
    try {
      if (closing.signal.aborted) controller.abort(new JobAbortedError('closing'));
      await work(job, controller.signal, options);
    } catch (error) {
      if (!closing.signal.aborted || error instanceof UnrecoverableError) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      release();
      running.delete(controller);
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
      for (const controller of running) controller.abort(new JobAbortedError('closing'));
      await current?.close();
      await done;
    },
  };
}

/** One attempt: handles the job, or buries it when its attempts are used up. */
async function work<T>(
  job: BackendJob<StoredJob<T>>,
  signal: AbortSignal,
  options: JobWorkerOptions<T>,
): Promise<void> {
  const { attempts = 5, handle } = options;
  const attempt = job.attemptsMade + 1;
  const stalls = job.stalledCounter - job.data.forgivenStalls;
  if (attempt > attempts) return bury(job, new Error(job.failedReason ?? 'unknown'), options);
  if (stalls >= attempts) return bury(job, new Error(`${stalls} workers died while doing this job.`), options);
  try {
    await handle(job.data.data, { id: fromStoredId(job.id), attempt, signal });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (signal.aborted) throw error;
    if (attempt < attempts && !(error instanceof PermanentJobError)) throw error;
    await bury(job, error, options);
  }
}

async function bury<T>(
  job: BackendJob<StoredJob<T>>,
  error: Error,
  { onDead, log, name }: JobWorkerOptions<T>,
): Promise<never> {
  const id = fromStoredId(job.id);
  const attempt = job.attemptsMade + 1;
  log.error({ err: error, jobId: id, attempt, queue: name }, 'job given up');
  try {
    await onDead?.(job.data.data, { id, attempt, error });
  } catch (failure) {
    log.error({ err: failure, jobId: id, queue: name }, 'giving up a job failed, it is tried again');
    // The next attempt finds the attempts used up and comes straight back here, with the reason of the death and not of this failure.
    throw error;
  }
  const last = new UnrecoverableError(error.message);
  if (error.stack !== undefined) last.stack = error.stack;
  throw last;
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
