import { hostname } from 'node:os';
import { join } from 'node:path';
import { createRedisCache } from '@paissive/cache';
import { createLocalEmbedder } from '@paissive/embeddings';
import { loadEnvironment } from '@paissive/env';
import { createJobQueue } from '@paissive/jobs';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { createPlatformClient, createRunTokens } from '@paissive/platform-client';
import { createRedisPubSub } from '@paissive/pubsub';
import { v7 as uuid } from 'uuid';
import type { AnalysisWakeUp } from './analyses/start-analysis.js';
import { createThreadRunner } from './analyses/thread-runner.js';
import { ANALYSES_QUEUE, ENRICHMENTS_QUEUE, GATHERINGS_QUEUE, startBackground } from './background.js';
import { createPlatformEnricher } from './enrichment/model/platform-enricher.js';
import type { EnrichmentWakeUp } from './enrichment/runs/start-enrichment.js';
import { environmentShape } from './environment.js';
import type { GatheringWakeUp } from './live-sources/gathering/start-gathering.js';
import { createSourceDesk } from './live-sources/source-desk.js';
import { createPdfRenderer } from './reports/pdf/pdf-renderer.js';
import { createServer } from './server.js';
import { createStores } from './stores.mongo.js';
import { createDiskStaging } from './uploads/disk-staging.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'niches', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();
const newId = () => uuid();
const jobsPrefix = 'paissive';

const database = await openDatabase(env.MONGODB_URL);
lifecycle.onShutdown('database', () => database.close());
const stores = createStores(database.connection, { newId, now });
await database.ensureIndexes();

const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: 'paissive:', log });
lifecycle.onShutdown('pubsub', () => pubsub.close());
const jobs = { url: env.JOBS_URL, prefix: jobsPrefix, log };
const queue = createJobQueue<AnalysisWakeUp>({ ...jobs, name: ANALYSES_QUEUE });
lifecycle.onShutdown('queue', () => queue.close());
const enrichmentQueue = createJobQueue<EnrichmentWakeUp>({ ...jobs, name: ENRICHMENTS_QUEUE });
lifecycle.onShutdown('enrichment queue', () => enrichmentQueue.close());
const tokens = createRunTokens({ accountsUrl: env.ACCOUNTS_URL, identitySecret: env.IDENTITY_SECRET, newId, now });
const platform = createPlatformClient({ clientName: 'niches', routerUrl: env.ROUTER_URL, tokens });
const gatheringQueue = createJobQueue<GatheringWakeUp>({ ...jobs, name: GATHERINGS_QUEUE });
lifecycle.onShutdown('gathering queue', () => gatheringQueue.close());
const cache = createRedisCache({ url: env.REDIS_URL, prefix: 'paissive:niches:', log });
lifecycle.onShutdown('cache', () => cache.close());
const embedder = createLocalEmbedder({ log });
lifecycle.onShutdown('embedder', () => embedder.close());

const embed = (texts: string[], signal: AbortSignal) => embedder.embed(texts, { signal });
const staging = createDiskStaging(join(env.DATA_DIR, 'uploads'));
const sources = createSourceDesk({
  wanted: env.LIVE_SOURCES,
  contact: env.LIVE_SOURCES_CONTACT ?? null,
  relayUrl: env.LIVE_SOURCES_RELAY_URL ?? null,
  states: stores.sourceStates,
  cache,
  now,
});
const shared = { stores, staging, embed, queue, enrichmentQueue, gatheringQueue, sources, pubsub, newId, now, log };
const background = startBackground({
  ...shared,
  runner: createThreadRunner(),
  enricher: createPlatformEnricher(platform),
  jobsUrl: env.JOBS_URL,
  jobsPrefix,
  owner: `${hostname()}-${process.pid}-${newId()}`,
  concurrency: env.ANALYSIS_CONCURRENCY,
  leaseMs: 15_000,
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  identitySecret: env.IDENTITY_SECRET,
  publicUrl: env.PUBLIC_URL,
  maxUploadBytes: env.MAX_UPLOAD_MB * 1024 ** 2,
  webOrigin: env.WEB_ORIGIN,
  pdf: createPdfRenderer(),
  pingDatabase: () => database.ping(),
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
