import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedisCache } from '@paissive/cache';
import { createJobQueue } from '@paissive/jobs';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { createRedisPubSub } from '@paissive/pubsub';
import { asViewer, createTestMongo, createTestPostgres, createTestRedis, type TestCaller } from '@paissive/testkit';
import { v7 as uuid } from 'uuid';
import type { AnalysisRunner } from '../../src/analyses/analysis-runner.js';
import type { AnalysisWakeUp } from '../../src/analyses/start-analysis.js';
import { createThreadRunner } from '../../src/analyses/thread-runner.js';
import { ANALYSES_QUEUE, ENRICHMENTS_QUEUE, GATHERINGS_QUEUE, startBackground } from '../../src/background.js';
import type { Enricher } from '../../src/enrichment/enricher.js';
import { createRulesEnricher } from '../../src/enrichment/rules/rules-enricher.js';
import type { EnrichmentWakeUp } from '../../src/enrichment/runs/start-enrichment.js';
import type { GatheringWakeUp } from '../../src/live-sources/gathering/start-gathering.js';
import type { LiveSourceName } from '../../src/live-sources/signal.js';
import { createSourceDesk } from '../../src/live-sources/source-desk.js';
import { createPdfRenderer, type PdfRenderer } from '../../src/reports/pdf/pdf-renderer.js';
import { createServer } from '../../src/server.js';
import { createStores, type Stores } from '../../src/stores.mongo.js';
import { createDiskStaging } from '../../src/uploads/disk-staging.js';
import { fakeEmbed } from './fake-embed.js';

export const IDENTITY_SECRET = 'a secret that only tests share, 32 bytes';
export const JOBS_PREFIX = 'niches-test';
export const WEB_ORIGIN = 'http://web.test';
/** Where the tests' service says that it is reached. */
export const PUBLIC_URL = 'http://niches.test';
const register = new URL('../../../../packages/testkit/typescript/register.mjs', import.meta.url);
const FROM_SOURCES = ['--conditions=source', '--import', register.href];

/** The stores of a test file; several services can share them. */
export interface TestStores {
  readonly mongoUrl: string;
  readonly jobsUrl: string;
  readonly redisUrl: string;
  readonly prefix: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export async function startStores(): Promise<TestStores> {
  const [mongo, postgres, redis] = await Promise.all([createTestMongo(), createTestPostgres(), createTestRedis()]);
  const dataDir = await mkdtemp(join(tmpdir(), 'paissive-test-niches-'));
  return {
    mongoUrl: mongo.url,
    jobsUrl: postgres.url,
    redisUrl: redis.url,
    prefix: redis.prefix,
    dataDir,
    async stop() {
      await Promise.all([mongo.stop(), postgres.stop(), redis.stop(), rm(dataDir, { recursive: true, force: true })]);
    },
  };
}

/** The real thing: an analysis in a worker thread, from the sources. */
export function sourceThreadRunner(): AnalysisRunner {
  const file = new URL('../../src/analyses/analysis-thread.ts', import.meta.url);
  return createThreadRunner({ file, execArgv: FROM_SOURCES });
}

/** PDFs in a worker thread, from the sources. */
function sourcePdfRenderer(): PdfRenderer {
  const file = new URL('../../src/reports/pdf/pdf-thread.ts', import.meta.url);
  return createPdfRenderer({ file, execArgv: FROM_SOURCES });
}

export interface TestService {
  readonly url: string;
  /** Without `/graphql`. */
  readonly origin: string;
  readonly stores: Stores;
  stop(): Promise<void>;
}

export interface TestServiceOptions {
  readonly runner?: AnalysisRunner;
  /** Rules alone if left out. */
  readonly enricher?: Enricher;
  readonly leaseMs?: number;
  readonly now?: () => Date;
  /** False for a service that serves but does not work. */
  readonly hasWorker?: boolean;
  /** How large an uploaded file may be; as shipped unless told otherwise. */
  readonly maxUploadBytes?: number;
  /** Sources that are on, and the server that stands in for all of them; none if left out. */
  readonly liveSources?: { readonly wanted: readonly LiveSourceName[]; readonly relayUrl: string };
}

/** The service as `main.ts` puts it together, with an embedding that needs no model. */
export async function startService(on: TestStores, options: TestServiceOptions = {}): Promise<TestService> {
  const { runner = sourceThreadRunner(), leaseMs = 3_000, now = () => new Date(), hasWorker = true } = options;
  const { maxUploadBytes = 256 * 1024 ** 2 } = options;
  const log = createLogger({ service: 'niches-test', level: (process.env['TEST_LOG_LEVEL'] as 'info') ?? 'silent' });
  const newId = () => uuid();
  const jobsPrefix = JOBS_PREFIX;
  const database = await openDatabase(on.mongoUrl);
  const stores = createStores(database.connection, { newId, now });
  await database.ensureIndexes();
  const pubsub = createRedisPubSub({ url: on.redisUrl, prefix: on.prefix, log });
  const jobs = { url: on.jobsUrl, prefix: jobsPrefix, log };
  const queue = createJobQueue<AnalysisWakeUp>({ ...jobs, name: ANALYSES_QUEUE });
  const enrichmentQueue = createJobQueue<EnrichmentWakeUp>({ ...jobs, name: ENRICHMENTS_QUEUE });
  const gatheringQueue = createJobQueue<GatheringWakeUp>({ ...jobs, name: GATHERINGS_QUEUE });
  const cache = createRedisCache({ url: on.redisUrl, prefix: on.prefix, log });
  const sources = createSourceDesk({
    wanted: options.liveSources?.wanted ?? [],
    contact: 'mailto:someone@example.org',
    relayUrl: options.liveSources?.relayUrl ?? null,
    states: stores.sourceStates,
    cache,
    now,
  });
  const shared = {
    gatheringQueue,
    sources,
    stores,
    staging: createDiskStaging(join(on.dataDir, 'uploads')),
    queue,
    enrichmentQueue,
    pubsub,
    embed: fakeEmbed,
    newId,
    now,
    log,
  };
  const background = hasWorker
    ? startBackground({
        ...shared,
        runner,
        enricher: options.enricher ?? createRulesEnricher(),
        jobsUrl: on.jobsUrl,
        jobsPrefix,
        owner: randomUUID(),
        concurrency: 2,
        leaseMs,
      })
    : null;
  const server = createServer({
    ...shared,
    identitySecret: IDENTITY_SECRET,
    publicUrl: PUBLIC_URL,
    maxUploadBytes,
    webOrigin: WEB_ORIGIN,
    pdf: sourcePdfRenderer(),
    pingDatabase: () => database.ping(),
  });
  const { url } = await server.start(0);
  return {
    url,
    origin: new URL(url).origin,
    stores,
    async stop() {
      await server.stop();
      await background?.stop();
      await queue.close();
      await enrichmentQueue.close();
      await gatheringQueue.close();
      await cache.close();
      await pubsub.close();
      await database.close();
    },
  };
}

/** Somebody with a workspace of their own, or in a given one. */
export function caller(options: { workspaceId?: string; scopes?: string[]; isSignedIn?: boolean } = {}): TestCaller {
  return asViewer({ secret: IDENTITY_SECRET, audience: 'niches', ...options });
}
