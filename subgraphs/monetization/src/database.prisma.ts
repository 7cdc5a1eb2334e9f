import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client.js';

export type Database = PrismaClient;

export interface DatabaseOptions {
  readonly poolSize?: number;
  /** How long a request may wait for a free connection, in milliseconds. */
  readonly connectTimeoutMs?: number;
  /** How long one statement may take, in milliseconds. */
  readonly statementTimeoutMs?: number;
}

/** Opens a pool of connections on first use; `$disconnect` closes it. `?schema=` in the URL picks the schema, as Prisma reads it. */
export function createDatabase(
  url: string,
  { poolSize = 10, connectTimeoutMs = 10_000, statementTimeoutMs = 15_000 }: DatabaseOptions = {},
): Database {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: statementTimeoutMs,
      // The adapter drops the offset of times on their way in and out: only a session in UTC reads back what it wrote.
      options: `-c TimeZone=UTC -c search_path="${schema}"`,
    },
    { schema },
  );
  return new PrismaClient({
    adapter,
    // The longer formats quote the arguments of the call, and errors are logged.
    errorFormat: 'minimal',
    transactionOptions: { maxWait: connectTimeoutMs, timeout: statementTimeoutMs },
  });
}
