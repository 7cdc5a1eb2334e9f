export { JobAbortedError, PermanentJobError } from './job-errors.js';
export {
  createJobQueue,
  type DeadJob,
  type EnqueueOptions,
  type JobCounts,
  type JobQueue,
  type JobQueueOptions,
} from './job-queue.js';
export { createJobWorker, type JobContext, type JobWorker, type JobWorkerOptions } from './job-worker.js';
