import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { createServer } from './server.js';
import { createEventStores, createStores } from './stores.prisma.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'monetization', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const migrations = fileURLToPath(new URL('../../../prisma/monetization/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());

const background = startBackground({
  events: createEventStores(database, now),
  jobsUrl: env.JOBS_URL,
  jobsPrefix: 'paissive',
  log,
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  stores: createStores(database),
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
  newId: () => uuid(),
  now,
  log,
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
