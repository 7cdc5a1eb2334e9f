import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadEnvironment } from '@paissive/env';
import { SESSION_REVOCATIONS } from '@paissive/identity';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { mailFolderOf } from '@paissive/mail';
import { migrate } from '@paissive/migrations';
import { createRedisPubSub } from '@paissive/pubsub';
import { createSecretBox } from '@paissive/secret-box';
import { v7 as uuid } from 'uuid';
import { startBackground } from './background.js';
import { createDatabase } from './database.prisma.js';
import { environmentShape } from './environment.js';
import { createMailboxRoute } from './mail/mailbox.route.js';
import { createPasswordHasher } from './passwords/password-hasher.js';
import { createProviders } from './providers/create-providers.js';
import { createRepositories } from './repositories.prisma.js';
import { createServer } from './server.js';
import { loadKeyRing } from './tokens/key-ring.js';
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
const boxFor = (purpose: string) => createSecretBox(env.KEY_ENCRYPTION_SECRET ?? env.IDENTITY_SECRET, purpose);
const letterBox = boxFor('accounts/letters');
const keys = createSigningKeyRepository(database);
const keyRing = await loadKeyRing({ keys, box: boxFor('accounts/signing-keys'), now });
const mailFolder = mailFolderOf(env.MAIL_URL);
const server = createServer({
  repositories: createRepositories(database, letterBox),
  keyRing,
  hasher: await createPasswordHasher(),
  issuer: env.ISSUER,
  identityProviders: createProviders(env.SIGN_IN_PROVIDERS),
  visitBox: boxFor('accounts/provider-visits'),
  totpBox: boxFor('accounts/totp'),
  webUrl: env.WEB_URL,
  identitySecret: env.IDENTITY_SECRET,
  publishRevocation: pubsub.publish,
  pingDatabase: () => database.$queryRaw`SELECT 1`,
  routes: mailFolder === null ? [] : [createMailboxRoute(mailFolder)],
  now,
  newId: () => uuid(),
  randomBytes,
  log,
});

const { useCases } = server;
const mail = { url: env.MAIL_URL, from: env.MAIL_FROM };
const settings = { jobsUrl: env.JOBS_URL, adminEmails: env.ADMIN_EMAILS, mail };
const background = startBackground({ database, useCases, keyRing, letterBox, ...settings, now, log });
lifecycle.onShutdown('background', () => background.stop());
lifecycle.onShutdown('server', () => server.stop());
await server.start(env.PORT, env.HOST);
