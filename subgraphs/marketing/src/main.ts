import { hostname } from 'node:os';
import { loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { environmentShape } from './environment.js';
import { textGenerator } from './generation/text-generator-of.js';
import { createWebhooks } from './publishing/webhooks.js';
import { createServer } from './server.js';
import { createStores } from './stores.mongo.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'marketing', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const database = await openDatabase(env.MONGODB_URL);
lifecycle.onShutdown('database', () => database.close());
const newId = () => uuid();
const stores = createStores(database.connection, { newId, now });
await database.ensureIndexes();

const shared = { stores, newId, now, log };
const webhooks = createWebhooks(env, now);
const background = startBackground({
  ...shared,
  publisher: webhooks.publisher,
  owner: `${hostname()}-${process.pid}-${newId()}`,
  jobsUrl: env.JOBS_URL,
  jobsPrefix: 'paissive',
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  ...webhooks,
  generator: textGenerator(env),
  identitySecret: env.IDENTITY_SECRET,
  publicUrl: env.PUBLIC_URL,
  pingDatabase: () => database.ping(),
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
