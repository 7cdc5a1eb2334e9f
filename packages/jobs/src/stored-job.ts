import type { BackoffOptions } from 'bullmq';

/** What is stored for a job: the caller's data, and what the workers must know about its past. */
export interface StoredJob<T> {
  readonly data: T;
  /** Stalls from before the job was taken out of the dead letters; they do not count again. */
  readonly forgivenStalls: number;
}

/** All our jobs have the same name; the queue says what they are. */
export const JOB_NAME = 'job';

/** The worker decides when to give up and how long to wait, so that both can change without touching the jobs that wait already. */
export const UNLIMITED_ATTEMPTS = 1_000_000;
export const WORKER_BACKOFF: BackoffOptions = { type: 'worker' };

/** BullMQ refuses ids that are whole numbers or have a colon in them. */
export function toStoredId(id: string): string {
  return `_${encodeURIComponent(id)}`;
}

/** The id that the caller gave. */
export function fromStoredId(storedId: string | undefined): string {
  return decodeURIComponent((storedId ?? '_').slice(1));
}
