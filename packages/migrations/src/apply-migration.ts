import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { MigrationError } from './migration-error.js';
import type { MigrationFile } from './migration-files.js';
import { createMigrationRecords, type MigrationRecords } from './migration-records.js';
import type { Session } from './session.js';

const ACTIVE_SQL_TRANSACTION = '25001';

/**
 * Applies one migration and records it. The SQL and its record are one transaction, so a process killed in between
 * leaves nothing behind; a script that steers transactions itself or holds a statement that refuses to run inside one
 * (`CREATE INDEX CONCURRENTLY`) is recorded before and after, as Prisma does, and shows as failed if it is interrupted.
 */
export async function applyMigration(session: Session, file: MigrationFile): Promise<void> {
  const records = createMigrationRecords(session.client, session.schema);
  if (steersTransactions(file.sql)) return applyBare(session, records, file);
  try {
    await applyAtomically(session, records, file);
  } catch (error) {
    await session.client.query('ROLLBACK');
    if (error instanceof pg.DatabaseError && error.code === ACTIVE_SQL_TRANSACTION) {
      return applyBare(session, records, file);
    }
    await recordFailure(records, file, error);
  }
}

async function applyAtomically({ client }: Session, records: MigrationRecords, file: MigrationFile): Promise<void> {
  const id = randomUUID();
  await client.query('BEGIN');
  await records.start(id, file.name, file.checksum);
  await client.query(file.sql);
  await records.finish(id);
  await client.query('COMMIT');
}

async function applyBare({ client }: Session, records: MigrationRecords, file: MigrationFile): Promise<void> {
  const id = randomUUID();
  await records.start(id, file.name, file.checksum);
  try {
    await client.query(file.sql);
  } catch (error) {
    // A script with its own BEGIN leaves an aborted transaction open.
    await client.query('ROLLBACK');
    await records.fail(id, describe(error));
    throw failure(file, error);
  }
  await records.finish(id);
}

async function recordFailure(records: MigrationRecords, file: MigrationFile, error: unknown): Promise<never> {
  const id = randomUUID();
  await records.start(id, file.name, file.checksum);
  await records.fail(id, describe(error));
  throw failure(file, error);
}

function failure(file: MigrationFile, cause: unknown): MigrationError {
  return new MigrationError('FAILED_NOW', `Migration ${file.name} failed: ${describe(cause)}`, file.name, { cause });
}

/** A false alarm (such a word inside a function body) only costs the atomic record, never correctness. */
function steersTransactions(sql: string): boolean {
  return /\b(?:begin|start\s+transaction|commit|rollback|end)\b(?:\s+(?:work|transaction))?\s*;/i.test(
    sql.replace(/--.*$/gm, '').replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, ''),
  );
}

function describe(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) return error instanceof Error ? error.message : String(error);
  const where = error.position === undefined ? '' : ` (at character ${error.position})`;
  return [`${error.message}${where}`, error.detail, error.hint].filter(Boolean).join('. ');
}
