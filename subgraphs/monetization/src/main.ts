import { randomBytes, randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { createJobQueue } from '@paissive/jobs';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { createRedisPubSub } from '@paissive/pubsub';
import { v7 as uuid } from 'uuid';
import { PROJECTIONS_QUEUE, startBackground } from './background.js';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { createPayments } from './payments/create-payments.js';
import { createSandboxStore } from './payments/sandbox-store.prisma.js';
import { stripeSettings } from './payments/stripe-settings.js';
import type { ProjectionWakeUp } from './projections/project-revenue.js';
import { createThreadRunner } from './projections/thread-runner.js';
import { createServer } from './server.js';
import { createEventStores, createStores } from './stores.prisma.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'monetization', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();
const JOBS_PREFIX = 'paissive';

const migrations = fileURLToPath(new URL('../../../prisma/monetization/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());

const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: 'paissive:', log });
lifecycle.onShutdown('pubsub', () => pubsub.close());
const connection = { url: env.JOBS_URL, prefix: JOBS_PREFIX, log };
const queue = createJobQueue<ProjectionWakeUp>({ ...connection, name: PROJECTIONS_QUEUE });
lifecycle.onShutdown('queue', () => queue.close());

const stores = createStores(database);
const newId = () => uuid();
const shared = { stores, queue, pubsub, newId, now, log };
const payments = createPayments({
  stripe: stripeSettings(env),
  sandboxStore: createSandboxStore(database),
  revenue: stores.revenue,
  invoices: stores.invoices,
  identitySecret: env.IDENTITY_SECRET,
  newId,
  now,
  log,
});
const background = await startBackground({
  ...shared,
  events: createEventStores(database, now),
  runner: createThreadRunner(),
  jobsUrl: env.JOBS_URL,
  jobsPrefix: JOBS_PREFIX,
  concurrency: env.PROJECTION_CONCURRENCY,
  leaseMs: 30_000,
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  payments,
  newSeed: () => randomInt(2 ** 32),
  newToken: () => randomBytes(24).toString('base64url'),
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
