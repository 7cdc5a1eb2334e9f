export { type Embedder, type EmbedderLog, EmbeddingError } from './embedder.js';
export { createLocalEmbedder, type LocalEmbedderOptions } from './local-embedder.js';
