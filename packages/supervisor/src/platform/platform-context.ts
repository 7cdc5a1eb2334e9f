import { join } from 'node:path';
import { embeddedPostgresUrl } from '@paissive/embedded-postgres';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';

/** Stores of one's own instead of the embedded ones; each a server, whose databases are named by the services. */
export interface ExternalStores {
  postgres?: string;
  mongo?: string;
  redis?: string;
}

/** What the table of services is written with. */
export interface PlatformContext {
  /** The repository. */
  root: string;
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  stores: ExternalStores;
  headless: boolean;
  /** Added to every service's environment. */
  env: Readonly<Record<string, string>>;
}

/** The URL of a PostgreSQL database. Only known once the embedded server has its password. */
export function postgresUrl({ stores, dataDir, ports }: PlatformContext, database: string): string {
  if (stores.postgres === undefined) {
    return embeddedPostgresUrl({ dataDir: join(dataDir, 'postgres'), port: ports.postgres, database });
  }
  return withPath(stores.postgres, database);
}

export function mongoUrl({ stores, ports }: PlatformContext, database: string): string {
  return withPath(stores.mongo ?? `mongodb://127.0.0.1:${ports.mongo}`, database);
}

export function redisUrl({ stores, ports }: PlatformContext): string {
  return stores.redis ?? `redis://127.0.0.1:${ports.redis}`;
}

/** Addresses that people and clients use. */
export function publicUrls({ ports }: PlatformContext) {
  return {
    web: `http://localhost:${ports.web}`,
    router: `http://localhost:${ports.router}`,
    graphql: `http://localhost:${ports.router}/graphql`,
    playground: `http://localhost:${ports.router}/playground`,
    uploads: `http://localhost:${ports.niches}`,
    marketing: `http://localhost:${ports.marketing}`,
    mailbox: `http://localhost:${ports.accounts}/mailbox`,
    health: `http://127.0.0.1:${ports.health}/health`,
  };
}

/** As `publicUrls`; the web application has no address where it does not run. */
export type PlatformUrls = Omit<ReturnType<typeof publicUrls>, 'web'> & { web: string | null };

function withPath(server: string, path: string): string {
  const url = new URL(server);
  url.pathname = `/${path}`;
  return url.toString();
}
