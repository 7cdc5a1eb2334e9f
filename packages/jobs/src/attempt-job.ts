import { UnrecoverableError } from 'bullmq';
import type { BackendJob } from './backend.js';
import { PermanentJobError } from './job-errors.js';
import type { JobWorkerOptions } from './job-worker.js';
import { fromStoredId, type StoredJob } from './stored-job.js';

/** One attempt: handles the job, or buries it when its attempts are used up. */
export async function attemptJob<T>(
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
