import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { createEnvelope } from './secrets/envelope.js';
import { parseMasterKeys } from './secrets/master-keys.js';
import { createServer } from './server.js';
import { createEventStores, createStores } from './stores.prisma.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'ai-models', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const migrations = fileURLToPath(new URL('../../../prisma/ai-models/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());

const envelope = createEnvelope(
  { id: env.PROVIDER_KEY_ID, secret: env.PROVIDER_KEY_SECRET },
  parseMasterKeys(env.PROVIDER_KEY_OLD_SECRETS),
);
const shared = { stores: createStores(database), envelope, newId: () => uuid(), now, log };
const background = startBackground({ ...shared, events: createEventStores(database, now) });
lifecycle.onShutdown('background', () => background.stop());

const server = createServer({
  ...shared,
  identitySecret: env.IDENTITY_SECRET,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
});
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
