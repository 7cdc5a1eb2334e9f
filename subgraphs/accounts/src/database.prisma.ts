import { type PostgresOptions, postgresClientOptions } from '@paissive/prisma-kit';
import { PrismaClient } from './generated/prisma/client.js';

export type Database = PrismaClient;

/** Opens a pool of connections on first use; `$disconnect` closes it. */
export function createDatabase(url: string, options: PostgresOptions = {}): Database {
  return new PrismaClient(postgresClientOptions(url, options));
}
