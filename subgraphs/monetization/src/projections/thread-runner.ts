import { Worker } from 'node:worker_threads';
import type { ProjectionResult } from './projection.js';
import type { ProjectionRunner } from './projection-runner.js';

export interface ThreadRunnerOptions {
  /** The thread's file; the compiled one beside this file if left out. */
  readonly file?: URL;
  /** Arguments of Node for the thread. */
  readonly execArgv?: string[];
}

type ThreadMessage = { readonly percent: number } | { readonly result: ProjectionResult };

/** Runs each projection in a worker thread of its own: the process goes on answering, and an abort ends the thread at once. */
export function createThreadRunner({
  file = new URL('./projection-thread.js', import.meta.url),
  execArgv = [],
}: ThreadRunnerOptions = {}): ProjectionRunner {
  return {
    async run(job, signal, onPercent) {
      signal.throwIfAborted();
      const thread = new Worker(file, {
        workerData: job,
        name: 'projection',
        execArgv,
        resourceLimits: { maxOldGenerationSizeMb: 256 },
      });
      try {
        return await new Promise<ProjectionResult>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          thread.on('message', (message: ThreadMessage) => {
            if ('result' in message) resolve(message.result);
            else onPercent(message.percent);
          });
          thread.on('error', reject);
          thread.on('exit', (code) => reject(new Error(`The projection thread ended with code ${code}.`)));
        });
      } finally {
        await thread.terminate();
      }
    },
  };
}
