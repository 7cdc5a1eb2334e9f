export { type AsViewerOptions, asViewer, type GraphqlAnswer, type TestCaller } from './as-viewer.js';
export { createTestMongo, type TestMongo } from './create-test-mongo.js';
export { createTestPostgres, type TestPostgres } from './create-test-postgres.js';
export { createTestProxy, type TestProxy } from './create-test-proxy.js';
export { createTestRedis, type TestRedis } from './create-test-redis.js';
export { eventually } from './eventually.js';
export { type Latch, latch, type Recorder, recorder } from './recorder.js';
export { spawnTypescript } from './spawn-typescript.js';
export { undescribed } from './undescribed.js';
