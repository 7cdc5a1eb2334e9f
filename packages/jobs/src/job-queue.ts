import type { Logger } from 'pino';
import { type BackendJob, type BackendQueue, openBackend } from './backend.js';
import {
  fromStoredId,
  JOB_NAME,
  type StoredJob,
  toStoredId,
  UNLIMITED_ATTEMPTS,
  WORKER_BACKOFF,
} from './stored-job.js';
import { withLimit } from './with-limit.js';

export interface JobQueueOptions {
  /** `postgresql://…` or `redis://…`. */
  readonly url: string;
  /** What the jobs are, for example `analyses`; no colons. */
  readonly name: string;
  /** Keeps installations and tests on one server apart. */
  readonly prefix: string;
  readonly log: Pick<Logger, 'warn'>;
  /** How long the id of a finished job is remembered, so that it is not done again; an hour if left out. */
  readonly rememberMs?: number;
}

export interface EnqueueOptions {
  /** Names the job. An id that waits, runs, is dead or finished within `rememberMs` is not enqueued again. */
  readonly id: string;
  /** 1 (first) to 2,097,151; jobs without a priority come before all that have one. */
  readonly priority?: number;
  readonly delayMs?: number;
}

/** A job that was given up. */
export interface DeadJob<T> {
  readonly id: string;
  readonly data: T;
  readonly reason: string;
  readonly attempts: number;
  readonly diedAt: Date;
}

export interface JobCounts {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
  readonly dead: number;
}

/** Durable jobs, done at least once. */
export interface JobQueue<T> {
  /** Resolves when the job is stored. @throws Error when the store does not answer; it may have the job all the same, so try again with the same id. */
  enqueue(data: T, options: EnqueueOptions): Promise<void>;
  /** Forgets a job that does not run, dead or finished ones too. @returns whether there was one to forget. */
  remove(id: string): Promise<boolean>;
  /** The dead letters, the latest first. */
  dead(limit?: number): Promise<Array<DeadJob<T>>>;
  /** Gives a dead job all its attempts again. @returns whether there was one. */
  revive(id: string): Promise<boolean>;
  counts(): Promise<JobCounts>;
  close(): Promise<void>;
}

const DEFAULT_REMEMBER_MS = 60 * 60 * 1_000;
/** Finished jobs that are remembered at most; the age alone would not bound a busy queue. */
const MAX_REMEMBERED = 10_000;
/** How long a producer waits for its store. */
const ANSWER_LIMIT_MS = 5_000;

/**
 * Opens a queue for producers. A store that is away does no harm to the queue: calls fail, and work again once it is back.
 *
 * @example
 * const analyses = createJobQueue<{ analysisId: string }>({ url: env.JOBS_URL, name: 'analyses', prefix: 'paissive', log });
 * await analyses.enqueue({ analysisId }, { id: analysisId });
 */
export function createJobQueue<T>({
  url,
  name,
  prefix,
  log,
  rememberMs = DEFAULT_REMEMBER_MS,
}: JobQueueOptions): JobQueue<T> {
  const backend = openBackend({ url, name, prefix });
  let opened: Promise<BackendQueue<StoredJob<T>>> | undefined;

  /** BullMQ remembers a failed start for good, so each attempt gets a queue of its own until one is ready. */
  function queue(): Promise<BackendQueue<StoredJob<T>>> {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function open(): Promise<BackendQueue<StoredJob<T>>> {
    const created = backend.createQueue<StoredJob<T>>();
    created.on('error', (error) => log.warn({ err: error, queue: name }, 'job queue failed'));
    try {
      await created.waitUntilReady();
      return created;
    } catch (error) {
      await created.close().catch(() => undefined);
      throw error;
    }
  }

  /** A connection that hangs must not hang its caller; ids make it safe to try again what may have happened. */
  function ask<Answer>(command: (queue: BackendQueue<StoredJob<T>>) => Promise<Answer>): Promise<Answer> {
    return withLimit(queue().then(command), ANSWER_LIMIT_MS, `The job queue ${name} does not answer.`);
  }

  return {
    async enqueue(data, { id, priority, delayMs }) {
      const options = {
        jobId: toStoredId(id),
        attempts: UNLIMITED_ATTEMPTS,
        backoff: WORKER_BACKOFF,
        removeOnComplete: { age: Math.ceil(rememberMs / 1_000), count: MAX_REMEMBERED },
        removeOnFail: false,
        ...(priority !== undefined && { priority }),
        ...(delayMs !== undefined && { delay: delayMs }),
      };
      await ask((opened) => opened.add(JOB_NAME, { data, forgivenStalls: 0 }, options));
    },
    remove: (id) => ask((opened) => remove(opened, id)),
    revive: (id) => ask((opened) => revive(opened, id)),
    dead: (limit = 100) => ask(async (opened) => (await opened.getFailed(0, limit - 1)).map(toDeadJob)),
    counts: () => ask(count),
    async close() {
      const closing = Promise.resolve(opened).then((queue) => queue?.close());
      await withLimit(closing, ANSWER_LIMIT_MS, 'no answer').catch((error: unknown) => {
        log.warn({ err: error, queue: name }, 'job queue could not be closed');
      });
    },
  };
}

async function remove<T>(queue: BackendQueue<StoredJob<T>>, id: string): Promise<boolean> {
  const job = await queue.getJob(toStoredId(id));
  if (job === undefined || (await job.getState()) === 'active') return false;
  await job.remove();
  return true;
}

async function revive<T>(queue: BackendQueue<StoredJob<T>>, id: string): Promise<boolean> {
  const job = await queue.getJob(toStoredId(id));
  if (job === undefined || (await job.getState()) !== 'failed') return false;
  await job.updateData({ ...job.data, forgivenStalls: job.stalledCounter });
  await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return true;
}

async function count(queue: BackendQueue<unknown>): Promise<JobCounts> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed');
  const of = (state: string) => counts[state] ?? 0;
  return {
    waiting: of('waiting') + of('prioritized'),
    delayed: of('delayed'),
    active: of('active'),
    dead: of('failed'),
  };
}

function toDeadJob<T>(job: BackendJob<StoredJob<T>>): DeadJob<T> {
  return {
    id: fromStoredId(job.id),
    data: job.data.data,
    reason: job.failedReason ?? 'unknown',
    attempts: job.attemptsMade,
    diedAt: new Date(job.finishedOn ?? 0),
  };
}
