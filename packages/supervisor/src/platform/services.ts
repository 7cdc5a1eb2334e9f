import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDatabase } from '@paissive/migrations';
import type { Readiness, ServiceDefinition } from '../process/service-definition.js';
import { mongoUrl, type PlatformContext, postgresUrl, publicUrls, redisUrl } from './platform-context.js';

/** A name, not an address: tokens stay good when a restart finds other ports. */
const ISSUER = 'https://paissive.local';

/**
 * The one table of what runs: entry, environment, readiness and what must run before. A new subgraph is one more call of
 * `subgraph` here and its port in `ports.ts`. Environments are functions because addresses and passwords are known late.
 */
export function platformServices(context: PlatformContext): ServiceDefinition[] {
  const { ports, dataDir, secrets, stores } = context;
  const urls = publicUrls(context);
  const jobs = () => postgresUrl(context, 'jobs');

  const embedded: (ServiceDefinition | false)[] = [
    stores.postgres === undefined && {
      ...node(context, 'postgres', 'packages/embedded-postgres/dist/main.js', () => ({
        DATA_DIR: join(dataDir, 'postgres'),
        PORT: `${ports.postgres}`,
      })),
      prepare: () => ensureDatabases(context),
    },
    stores.mongo === undefined &&
      node(context, 'mongo', 'packages/embedded-mongo/dist/main.js', () => ({
        DATA_DIR: join(dataDir, 'mongo'),
        PORT: `${ports.mongo}`,
      })),
    stores.redis === undefined &&
      node(context, 'redis', 'packages/embedded-redis/dist/main.js', () => ({ PORT: `${ports.redis}` })),
  ];
  const services: (ServiceDefinition | false)[] = [
    subgraph(context, 'accounts', ['postgres', 'redis'], () => ({
      PORT: `${ports.accounts}`,
      DATABASE_URL: postgresUrl(context, 'accounts'),
      JOBS_URL: jobs(),
      REDIS_URL: redisUrl(context),
      KEY_ENCRYPTION_SECRET: secrets.keyEncryptionSecret,
      ISSUER,
      WEB_URL: urls.web,
      MAIL_URL: pathToFileURL(join(dataDir, 'mail')).href,
    })),
    subgraph(context, 'niches', ['postgres', 'mongo', 'redis'], () => ({
      PORT: `${ports.niches}`,
      MONGODB_URL: mongoUrl(context, 'niches'),
      JOBS_URL: jobs(),
      REDIS_URL: redisUrl(context),
      ROUTER_URL: `http://127.0.0.1:${ports.router}/graphql`,
      ACCOUNTS_URL: `http://127.0.0.1:${ports.accounts}`,
      PUBLIC_URL: urls.uploads,
      WEB_ORIGIN: urls.web,
      DATA_DIR: join(dataDir, 'niches'),
    })),
    subgraph(context, 'monetization', ['postgres', 'redis'], () => ({
      PORT: `${ports.monetization}`,
      DATABASE_URL: postgresUrl(context, 'monetization'),
      JOBS_URL: jobs(),
      REDIS_URL: redisUrl(context),
    })),
    subgraph(context, 'marketing', ['postgres', 'mongo'], () => ({
      PORT: `${ports.marketing}`,
      MONGODB_URL: mongoUrl(context, 'marketing'),
      JOBS_URL: jobs(),
      ROUTER_URL: `http://127.0.0.1:${ports.router}/graphql`,
      ACCOUNTS_URL: `http://127.0.0.1:${ports.accounts}`,
      PUBLIC_URL: urls.marketing,
      MAIL_URL: pathToFileURL(join(dataDir, 'mailings')).href,
      KEY_ENCRYPTION_SECRET: secrets.keyEncryptionSecret,
    })),
    subgraph(context, 'ai-models', ['postgres', 'redis'], () => ({
      PORT: `${ports['ai-models']}`,
      DATABASE_URL: postgresUrl(context, 'ai_models'),
      JOBS_URL: jobs(),
      REDIS_URL: redisUrl(context),
      PROVIDER_KEY_SECRET: secrets.keyEncryptionSecret,
      // Models that run on the same machine, such as Ollama's: it is its owner who connects them.
      ALLOW_PRIVATE_PROVIDERS: 'true',
    })),
    subgraph(context, 'agent-teams', ['postgres', 'mongo', 'redis'], () => ({
      PORT: `${ports['agent-teams']}`,
      MONGODB_URL: mongoUrl(context, 'agent_teams'),
      JOBS_URL: jobs(),
      REDIS_URL: redisUrl(context),
      ROUTER_URL: `http://127.0.0.1:${ports.router}/graphql`,
      ACCOUNTS_URL: `http://127.0.0.1:${ports.accounts}`,
    })),
    {
      ...node(
        context,
        'router',
        'router/dist/main.js',
        () => ({
          ROUTER_LISTEN: `127.0.0.1:${ports.router}`,
          ROUTER_HEALTH_LISTEN: `127.0.0.1:${ports.health}`,
          WEB_ORIGIN: urls.web,
          JWKS_URL: `http://127.0.0.1:${ports.accounts}/.well-known/jwks.json`,
          API_KEYS_URL: `http://127.0.0.1:${ports.accounts}/api-keys/exchange`,
          ISSUER,
          ACCOUNTS_URL: `http://127.0.0.1:${ports.accounts}/graphql`,
          NICHES_URL: `http://127.0.0.1:${ports.niches}/graphql`,
          MONETIZATION_URL: `http://127.0.0.1:${ports.monetization}/graphql`,
          MARKETING_URL: `http://127.0.0.1:${ports.marketing}/graphql`,
          AI_MODELS_URL: `http://127.0.0.1:${ports['ai-models']}/graphql`,
          AGENT_TEAMS_URL: `http://127.0.0.1:${ports['agent-teams']}/graphql`,
          IDENTITY_SECRET: secrets.identitySecret,
          REDIS_URL: redisUrl(context),
        }),
        { kind: 'line' },
        // Room for young objects: large answers that outlive a collection are copied (bench/README.md).
        ['--max-semi-space-size=64'],
      ),
      needs: ['accounts', 'niches', 'monetization', 'marketing', 'ai-models', 'agent-teams', 'redis'],
    },
    !context.headless && {
      name: 'web',
      program: join(context.root, 'web/.next/BUILD_ID'),
      needs: ['router'],
      launch: () => ({
        args: [
          join(context.root, 'web/node_modules/next/dist/bin/next'),
          'start',
          '-H',
          '127.0.0.1',
          '-p',
          `${ports.web}`,
        ],
        cwd: join(context.root, 'web'),
        env: {
          ...context.env,
          ROUTER_URL: urls.graphql,
          UPLOAD_ORIGINS: urls.uploads,
          MAILBOX_URL: urls.mailbox,
          NEXT_TELEMETRY_DISABLED: '1',
        },
        readiness: { kind: 'url', url: `http://127.0.0.1:${ports.web}/` },
      }),
    },
  ];
  return withoutAbsent([...embedded, ...services].filter((service) => service !== false));
}

/** The databases on the PostgreSQL server; BullMQ expects its own to be there. */
export async function ensureDatabases(context: PlatformContext): Promise<void> {
  for (const name of ['accounts', 'monetization', 'ai_models', 'jobs'])
    await ensureDatabase({ url: postgresUrl(context, name) });
}

function subgraph(
  context: PlatformContext,
  name: 'accounts' | 'niches' | 'monetization' | 'marketing' | 'ai-models' | 'agent-teams',
  needs: string[],
  environment: () => Record<string, string>,
): ServiceDefinition {
  const readiness: Readiness = { kind: 'url', url: `http://127.0.0.1:${context.ports[name]}/health/ready` };
  const withSecret = () => ({ ...environment(), IDENTITY_SECRET: context.secrets.identitySecret });
  return { ...node(context, name, `subgraphs/${name}/dist/main.js`, withSecret, readiness), needs };
}

function node(
  context: PlatformContext,
  name: string,
  entry: string,
  environment: () => Record<string, string>,
  readiness: Readiness = { kind: 'line' },
  flags: readonly string[] = [],
): ServiceDefinition {
  const program = join(context.root, entry);
  return {
    name,
    program,
    needs: [],
    launch: () => ({
      args: ['--enable-source-maps', ...flags, program],
      cwd: context.root,
      env: { ...context.env, HOST: '127.0.0.1', ...environment() },
      readiness,
    }),
  };
}

/** A store given by URL has no process to wait for. */
function withoutAbsent(services: ServiceDefinition[]): ServiceDefinition[] {
  const names = new Set(services.map(({ name }) => name));
  return services.map((service) => ({ ...service, needs: service.needs.filter((need) => names.has(need)) }));
}
