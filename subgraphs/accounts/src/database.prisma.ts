import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client.js';

export type Database = PrismaClient;

/** Opens a pool of connections on first use; `$disconnect` closes it. `?schema=` in the URL picks the schema, as Prisma reads it. */
export function createDatabase(url: string, { poolSize = 10 }: { poolSize?: number } = {}): Database {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize }, { schema }) });
}
