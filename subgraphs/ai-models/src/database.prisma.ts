import { type PostgresOptions, postgresClientOptions } from '@paissive/prisma-kit';
import { type Prisma, PrismaClient } from './generated/prisma/client.js';

export type Database = PrismaClient;

/** Opens a pool of connections on first use; `$disconnect` closes it. */
export function createDatabase(url: string, options: PostgresOptions = {}): Database {
  return new PrismaClient(postgresClientOptions(url, options));
}

/** What belongs together, from its first write to its commit. */
export type Transaction = Prisma.TransactionClient;
