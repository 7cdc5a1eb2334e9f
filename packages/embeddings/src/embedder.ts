/** Turns texts into vectors whose dot product says how alike they are in meaning. */
export interface Embedder {
  /** Length of every vector. */
  readonly dimensions: number;
  /**
   * Vectors of unit length in the order of the texts; the zero vector for an empty text. The same text has the same vector,
   * whatever it is asked with.
   *
   * @throws EmbeddingError when the model fails or too much waits already; the signal's reason once it is aborted.
   */
  embed(texts: readonly string[], options?: { signal?: AbortSignal }): Promise<Float32Array[]>;
  /** Ends it; what waits fails. Safe to call twice. */
  close(): Promise<void>;
}

/** Why no vectors came back. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError';

  constructor(
    readonly code: 'QUEUE_FULL' | 'MODEL_FAILED' | 'CLOSED',
    message: string,
  ) {
    super(message);
  }
}

/** The part of a pino logger that is used. */
export interface EmbedderLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
