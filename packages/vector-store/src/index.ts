export { createExactVectorStore } from './exact-vector-store.js';
export { createPgvectorStore } from './pgvector-store.js';
export type {
  SqlClient,
  VectorCollection,
  VectorDocument,
  VectorMatch,
  VectorQuery,
  VectorStore,
} from './vector-store.js';
