import { startWorker, type WorkerOptions } from './start-worker.js';

/** A worker in a process of its own, for tests that kill it or stop it. */
await startWorker(JSON.parse(process.argv[2] ?? '{}') as WorkerOptions);
process.send?.('ready');
