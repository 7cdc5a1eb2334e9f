import { loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { openDatabase } from '@paissive/mongodb';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { environmentShape } from './environment.js';
import { textGenerator } from './generation/text-generator-of.js';
import { createServer } from './server.js';
import { createStores } from './stores.mongo.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'marketing', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const database = await openDatabase(env.MONGODB_URL);
lifecycle.onShutdown('database', () => database.close());
const stores = createStores(database.connection, now);
await database.ensureIndexes();

const shared = { stores, newId: () => uuid(), now, log };
const background = startBackground({ ...shared, jobsUrl: env.JOBS_URL, jobsPrefix: 'paissive' });
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  generator: textGenerator(env),
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.ping(),
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
