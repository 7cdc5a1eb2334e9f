import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { createEventQueue, createOutboxRelay } from '@paissive/events';
import { SESSION_REVOCATIONS } from '@paissive/identity';
import { createLifecycle, startRepeating } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { migrate } from '@paissive/migrations';
import { createRedisPubSub } from '@paissive/pubsub';
import { createSecretBox } from '@paissive/secret-box';
import { v7 as uuid } from 'uuid';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { sweep } from './housekeeping/sweep.prisma.js';
import { eventRoutes } from './outbox/event-routes.js';
import { createOutboxStore } from './outbox/outbox.prisma.js';
import { createPasswordHasher } from './passwords/password-hasher.js';
import { createRepositories } from './repositories.prisma.js';
import { createServer } from './server.js';
import { loadKeyRing, TURN_INTERVAL_MS } from './tokens/key-ring.js';
import { createSigningKeyRepository } from './tokens/signing-key.prisma.js';

const env = loadEnvironment(environmentShape);
const log = createLogger({ service: 'accounts', level: env.LOG_LEVEL });
const lifecycle = createLifecycle({ log, graceMs: 20_000 });
const now = () => new Date();

const migrations = fileURLToPath(new URL('../../../prisma/accounts/migrations', import.meta.url));
await migrate({ url: env.DATABASE_URL, directory: migrations, log });
const database = createDatabase(env.DATABASE_URL);
lifecycle.onShutdown('database', () => database.$disconnect());

const pubsub = createRedisPubSub({ url: env.REDIS_URL, prefix: SESSION_REVOCATIONS.prefix, log });
lifecycle.onShutdown('pubsub', () => pubsub.close());
const box = createSecretBox(env.KEY_ENCRYPTION_SECRET ?? env.IDENTITY_SECRET, 'accounts/signing-keys');
const keyRing = await loadKeyRing({ keys: createSigningKeyRepository(database), box, now });
const server = createServer({
  repositories: createRepositories(database),
  keyRing,
  hasher: await createPasswordHasher(),
  issuer: env.ISSUER,
  identitySecret: env.IDENTITY_SECRET,
  publishRevocation: pubsub.publish,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
  now,
  newId: () => uuid(),
  randomBytes,
  log,
});

const niches = createEventQueue({ url: env.JOBS_URL, consumer: 'niches', prefix: 'paissive', log });
lifecycle.onShutdown('queues', () => niches.close());
const store = createOutboxStore(database, now);
const relay = createOutboxRelay({ store, queues: { niches }, routes: eventRoutes, log });
lifecycle.onShutdown('relay', () => relay.close());
const sweeping = { name: 'sweep', intervalMs: 10 * 60_000, log, work: () => sweep(database, now()) };
lifecycle.onShutdown('sweep', startRepeating(sweeping));
const turning = { name: 'turn the key ring', intervalMs: TURN_INTERVAL_MS, log, work: () => keyRing.turn() };
lifecycle.onShutdown('key ring', startRepeating(turning));

lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
