import { parentPort, workerData } from 'node:worker_threads';
import { computeProjection } from './compute-projection.js';
import type { ProjectionJob } from './projection-runner.js';

/** The thread's side of `createThreadRunner`: percents while it works, then the result. */
let told = -1;
const result = computeProjection(workerData as ProjectionJob, (percent) => {
  if (percent > told) parentPort?.postMessage({ percent });
  told = percent;
});
parentPort?.postMessage({ result });
