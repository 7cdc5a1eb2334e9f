import { PrismaPg } from '@prisma/adapter-pg';

export interface PostgresOptions {
  readonly poolSize?: number;
  /** How long a request may wait for a free connection, in milliseconds. */
  readonly connectTimeoutMs?: number;
  /** How long one statement may take, in milliseconds. */
  readonly statementTimeoutMs?: number;
}

/**
 * What a generated `PrismaClient` is made with: a pool of connections that opens on first use. `?schema=` in the URL picks the schema, as
 * Prisma reads it.
 *
 * @example
 * const database = new PrismaClient(postgresClientOptions(env.DATABASE_URL));
 */
export function postgresClientOptions(
  url: string,
  { poolSize = 10, connectTimeoutMs = 10_000, statementTimeoutMs = 15_000 }: PostgresOptions = {},
) {
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
  return {
    adapter,
    // The longer formats quote the arguments of the call, and errors are logged.
    errorFormat: 'minimal' as const,
    transactionOptions: { maxWait: connectTimeoutMs, timeout: statementTimeoutMs },
  };
}
