import { hostname } from 'node:os';
import { loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { createMailer } from '@paissive/mail';
import { openDatabase } from '@paissive/mongodb';
import { createPlatformClient, createRunTokens } from '@paissive/platform-client';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { environmentShape } from './environment.js';
import { createOfflineWriter } from './generation/offline-writer.js';
import { createPlatformWriter } from './generation/platform-writer.js';
import { createUnsubscribeTokens } from './mailings/unsubscribe-token.js';
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
const platform = createPlatformClient({
  clientName: 'marketing',
  routerUrl: env.ROUTER_URL,
  tokens: createRunTokens({ accountsUrl: env.ACCOUNTS_URL, identitySecret: env.IDENTITY_SECRET, newId, now }),
});
const tokens = createUnsubscribeTokens(env.KEY_ENCRYPTION_SECRET);
const mailer = createMailer({ url: env.MAIL_URL, from: env.MAIL_FROM });
lifecycle.onShutdown('mailer', () => mailer.close());
const background = startBackground({
  ...shared,
  publisher: webhooks.publisher,
  mailer,
  tokens,
  publicUrl: env.PUBLIC_URL,
  owner: `${hostname()}-${process.pid}-${newId()}`,
  jobsUrl: env.JOBS_URL,
  jobsPrefix: 'paissive',
});
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  ...webhooks,
  tokens,
  generator: createPlatformWriter(platform, createOfflineWriter()),
  identitySecret: env.IDENTITY_SECRET,
  publicUrl: env.PUBLIC_URL,
  pingDatabase: () => database.ping(),
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
