import { type MigrationFile, matchesChecksum, readMigrationFiles } from './migration-files.js';
import { createMigrationRecords, type MigrationRecord } from './migration-records.js';
import { withSession } from './session.js';

/** Where a database stands against a directory of migrations; names in the order they are applied. */
export interface MigrationStatus {
  applied: string[];
  pending: string[];
  /** Applied, and the file is another one now. */
  changed: string[];
  /** Started and neither finished nor marked as rolled back. */
  failed: { name: string; logs: string | null }[];
  /** Recorded in the database, but not in the directory: the code is older than the data. */
  unknown: string[];
}

/**
 * Compares a database with the committed migrations without changing anything.
 *
 * @example
 * const { pending, changed } = await status({ url, directory: 'prisma/accounts/migrations' });
 */
export async function status({ url, directory }: { url: string; directory: string }): Promise<MigrationStatus> {
  const files = await readMigrationFiles(directory);
  const records = await withSession(url, ({ client, schema }) => createMigrationRecords(client, schema).list());
  return compare(files, records);
}

/** The comparison itself, without a database. */
export function compare(files: MigrationFile[], records: MigrationRecord[]): MigrationStatus {
  const failed = records.filter(({ finishedAt }) => finishedAt === null);
  const finished = new Map(
    records.filter(({ finishedAt }) => finishedAt !== null).map((record) => [record.name, record.checksum]),
  );
  const known = new Set([...finished.keys(), ...failed.map(({ name }) => name)]);
  return {
    applied: files.filter(({ name }) => finished.has(name)).map(({ name }) => name),
    pending: files.filter(({ name }) => !known.has(name)).map(({ name }) => name),
    changed: files
      .filter((file) => {
        const recorded = finished.get(file.name);
        return recorded !== undefined && !matchesChecksum(file, recorded);
      })
      .map(({ name }) => name),
    failed: failed.map(({ name, logs }) => ({ name, logs })),
    unknown: [...known].filter((name) => !files.some((file) => file.name === name)),
  };
}
