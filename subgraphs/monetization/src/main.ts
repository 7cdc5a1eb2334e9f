import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { createLifecycle, startRepeating } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { v7 as uuid } from 'uuid';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { sweep } from './events/sweep.prisma.js';
import { createServer } from './server.js';
import { createStores } from './stores.prisma.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'monetization', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const migrations = fileURLToPath(new URL('../../../prisma/monetization/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());

const sweeping = { name: 'sweep', intervalMs: 10 * 60_000, log, work: () => sweep(database, now()) };
lifecycle.onShutdown('sweep', startRepeating(sweeping));

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
