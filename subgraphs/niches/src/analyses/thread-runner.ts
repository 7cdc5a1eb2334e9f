import { Worker } from 'node:worker_threads';
import { AnalysisFailure, type AnalysisHooks, type AnalysisRunner, type AnalysisSummary } from './analysis-runner.js';
import type { OwnerMessage, ThreadMessage, ThreadQuestion } from './thread-messages.js';

export interface ThreadRunnerOptions {
  /** The thread's file; the compiled one beside this file if left out. */
  readonly file?: URL;
  /** Arguments of Node for the thread. */
  readonly execArgv?: string[];
  /** Memory of the thread's heap; the whole process stays within half a gigabyte with it. */
  readonly maxHeapMb?: number;
}

/**
 * Runs each analysis in a worker thread of its own: the process goes on answering, an abort ends the thread at once, and
 * one that runs out of memory takes nothing with it.
 */
export function createThreadRunner(options: ThreadRunnerOptions = {}): AnalysisRunner {
  const { file = new URL('./analysis-thread.js', import.meta.url), execArgv = [], maxHeapMb = 320 } = options;

  return {
    async run(job, hooks) {
      hooks.signal.throwIfAborted();
      const thread = new Worker(file, {
        workerData: job,
        name: 'analysis',
        execArgv,
        // Collected more often, the nursery holds tens of megabytes less, at no measurable cost in time.
        resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 16 },
      });
      try {
        return await converse(thread, hooks);
      } finally {
        await thread.terminate();
      }
    },
  };
}

/** Answers the thread until it is done, fails, dies or is to stop. */
function converse(thread: Worker, hooks: AnalysisHooks): Promise<AnalysisSummary> {
  const sources = hooks.sources.map((source) => source[Symbol.asyncIterator]());
  const { promise, resolve, reject } = promiseWithResolvers<AnalysisSummary>();
  const onAbort = () => reject(hooks.signal.reason);
  hooks.signal.addEventListener('abort', onAbort, { once: true });

  async function answer(question: ThreadQuestion): Promise<unknown> {
    switch (question.kind) {
      case 'records': {
        const next = await sources[question.ask]?.next();
        return next === undefined || next.done ? null : next.value;
      }
      case 'embed':
        return hooks.embed(question.ask);
      case 'opportunities':
        await hooks.onOpportunities(question.ask);
        return null;
      case 'loadCheckpoint':
        return hooks.loadCheckpoint(question.ask);
      case 'saveCheckpoint':
        await hooks.saveCheckpoint(question.ask.stage, question.ask.data);
        return null;
    }
  }

  thread.on('message', (message: ThreadMessage) => {
    switch (message.type) {
      case 'progress':
        hooks.onProgress(message.update);
        return;
      case 'done':
        resolve(message.summary);
        return;
      case 'failed':
        reject(Object.assign(new Error(message.message), { name: message.name, stack: message.stack }));
        return;
      case 'ask':
        // A store that fails is this process's trouble, not the engine's: the run ends with the store's own error.
        answer(message).then(
          (given) => thread.postMessage({ id: message.id, answer: given } satisfies OwnerMessage),
          reject,
        );
    }
  });
  thread.on('error', (error) => reject(threadError(error)));
  thread.on('exit', (code) => reject(new Error(`The analysis thread ended with code ${code}.`)));
  return promise.finally(async () => {
    hooks.signal.removeEventListener('abort', onAbort);
    await Promise.all(sources.map((source) => source.return?.()));
  });
}

function threadError(error: Error & { code?: string }): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AnalysisFailure('The file holds more than fits into memory at once. Split it and analyse the parts.');
}

function promiseWithResolvers<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
