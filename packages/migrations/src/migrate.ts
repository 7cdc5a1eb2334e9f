import pg from 'pg';
import { applyMigration } from './apply-migration.js';
import { ensureDatabase } from './ensure-database.js';
import { MigrationError } from './migration-error.js';
import { readMigrationFiles } from './migration-files.js';
import { createMigrationRecords } from './migration-records.js';
import { type Session, withSession } from './session.js';
import { compare, type MigrationStatus } from './status.js';

/** The part of a pino logger that is used here. */
export interface MigrationLog {
  info(fields: object, message: string): void;
}

export interface MigrateOptions {
  /** PostgreSQL URL; `?schema=` as Prisma reads it. The database is created when it does not exist. */
  url: string;
  /** The directory that holds `<timestamp>_<name>/migration.sql`. */
  directory: string;
  log?: MigrationLog;
  /** How long to wait for another runner, in milliseconds; default 60,000. */
  lockTimeoutMs?: number;
}

/** The advisory lock that Prisma's own engine takes, so that both can meet on one database. */
const LOCK_ID = 72707369;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Applies the committed Prisma migrations that a database lacks, in order, and records them as `prisma migrate deploy`
 * does. Runners that start together wait for each other and each migration is applied once. Answers the names applied.
 *
 * Throws `MigrationError` when an applied file was edited (nothing is applied then), an earlier failure is unresolved
 * or the SQL is refused; and the driver's error when the database cannot be reached.
 *
 * @example
 * await migrate({ url: env.DATABASE_URL, directory: 'prisma/accounts/migrations', log });
 */
export async function migrate({ url, directory, log, lockTimeoutMs = 60_000 }: MigrateOptions): Promise<string[]> {
  const files = await readMigrationFiles(directory);
  await ensureDatabase({ url });
  return withSession(url, async (session) => {
    await lock(session, lockTimeoutMs);
    // The lock ends with the session; an unlock statement could itself fail on a broken connection.
    const records = createMigrationRecords(session.client, session.schema);
    await session.client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(session.schema)}`);
    await records.createTable();
    const state = compare(files, await records.list());
    refuseUnsound(state);
    for (const file of files.filter(({ name }) => state.pending.includes(name))) {
      await applyMigration(session, file);
      log?.info({ migration: file.name }, 'migration applied');
    }
    return state.pending;
  });
}

async function lock({ client }: Session, timeoutMs: number): Promise<void> {
  await client.query(`SET lock_timeout = ${Math.trunc(timeoutMs)}`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_ID]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== LOCK_NOT_AVAILABLE) throw error;
    const message = `Another process has been applying migrations for more than ${timeoutMs / 1000} s; try again when it is done.`;
    throw new MigrationError('LOCKED', message, null, { cause: error });
  }
  await client.query('RESET lock_timeout');
}

function refuseUnsound({ changed, failed }: MigrationStatus): void {
  const [edited] = changed;
  if (edited !== undefined) {
    throw new MigrationError(
      'CHANGED',
      `Migration ${edited} was edited after it had been applied. Nothing was applied. Restore the committed file and put the change into a new migration.`,
      edited,
    );
  }
  const [broken] = failed;
  if (broken !== undefined) {
    throw new MigrationError(
      'FAILED_EARLIER',
      `Migration ${broken.name} failed earlier${broken.logs ? ` (${broken.logs})` : ''} and blocks the ones after it. Undo what it left, then mark it with ` +
        `"npx prisma migrate resolve --rolled-back ${broken.name}", or finish it by hand and mark it with "--applied".`,
      broken.name,
    );
  }
}
