export { createErasureHandlers, type ErasureHandlersDeps, USER_ERASED, WORKSPACE_ERASED } from './erasure-handlers.js';
export type { ErasedCounts, ErasureStore } from './erasure-store.js';
export { createMongoErasureStore } from './mongo-erasure-store.js';
export { createPostgresErasureStore, type SqlRunner } from './postgres-erasure-store.js';
