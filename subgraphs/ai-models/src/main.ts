import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createRedisCache } from '@paissive/cache';
import { createLocalEmbedder } from '@paissive/embeddings';
import { loadEnvironment } from '@paissive/env';
import { createJobQueue } from '@paissive/jobs';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { createRedisPubSub } from '@paissive/pubsub';
import { v7 as uuid } from 'uuid';
import { BATCHES_QUEUE, startBackground } from './background.js';
import type { BatchWakeUp } from './batches/start-batch.js';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { createProviderGate } from './providers/provider-gate.js';
import { createProviderPool } from './providers/provider-pool.js';
import { createEnvelope } from './secrets/envelope.js';
import { parseMasterKeys } from './secrets/master-keys.js';
import { createServer } from './server.js';
import { createEventStores, createStores } from './stores.prisma.js';
import { createUseCases } from './use-cases.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'ai-models', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();
const JOBS_PREFIX = 'paissive';

const migrations = fileURLToPath(new URL('../../../prisma/ai-models/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());
const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: 'paissive:', log });
lifecycle.onShutdown('pubsub', () => pubsub.close());
const cache = createRedisCache({ url: env.REDIS_URL, prefix: 'paissive:ai-models:' });
lifecycle.onShutdown('cache', () => cache.close());
const queue = createJobQueue<BatchWakeUp>({ url: env.JOBS_URL, prefix: JOBS_PREFIX, name: BATCHES_QUEUE, log });
lifecycle.onShutdown('queue', () => queue.close());
const embedder = createLocalEmbedder({ log });
lifecycle.onShutdown('embedder', () => embedder.close());

const envelope = createEnvelope(
  { id: env.PROVIDER_KEY_ID, secret: env.PROVIDER_KEY_SECRET },
  parseMasterKeys(env.PROVIDER_KEY_OLD_SECRETS),
);
const pool = createProviderPool({ envelope, embedder, allowPrivate: env.ALLOW_PRIVATE_PROVIDERS });
lifecycle.onShutdown('providers', () => pool.close());

const stores = createStores(database, env.VECTOR_STORE);
await stores.vectors.prepare();
const events = createEventStores(database, now);
await events.erasures.prepare();

const shared = {
  stores,
  envelope,
  pool,
  pubsub,
  queue,
  cache,
  gate: createProviderGate({ now: () => performance.now() }),
  newId: () => uuid(),
  newNonce: () => randomBytes(9).toString('base64url'),
  random: Math.random,
  now,
  log,
};
const useCases = createUseCases(shared);
const background = startBackground({
  ...shared,
  events,
  runBatch: useCases.runBatch,
  concurrency: env.BATCH_CONCURRENCY,
  jobsUrl: env.JOBS_URL,
  jobsPrefix: JOBS_PREFIX,
});
lifecycle.onShutdown('background', () => background.stop());
lifecycle.onShutdown('generations', () => useCases.generator.stop());

const server = createServer({
  ...shared,
  useCases,
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
