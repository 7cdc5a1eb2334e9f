import pg from 'pg';

/** A row of `_prisma_migrations` that was not rolled back. */
export interface MigrationRecord {
  name: string;
  checksum: string;
  finishedAt: Date | null;
  logs: string | null;
}

/** The table in which `prisma migrate deploy` keeps what it applied, reached through one session. */
export interface MigrationRecords {
  createTable(): Promise<void>;
  list(): Promise<MigrationRecord[]>;
  start(id: string, name: string, checksum: string): Promise<void>;
  finish(id: string): Promise<void>;
  fail(id: string, logs: string): Promise<void>;
}

/** Speaks to the table in the schema that the session's search path names. */
export function createMigrationRecords(client: pg.Client, schema: string): MigrationRecords {
  const table = `${pg.escapeIdentifier(schema)}."_prisma_migrations"`;
  return {
    async createTable() {
      await client.query(`CREATE TABLE IF NOT EXISTS ${table} (
        "id" VARCHAR(36) PRIMARY KEY NOT NULL,
        "checksum" VARCHAR(64) NOT NULL,
        "finished_at" TIMESTAMPTZ,
        "migration_name" VARCHAR(255) NOT NULL,
        "logs" TEXT,
        "rolled_back_at" TIMESTAMPTZ,
        "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
        "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
    },
    async list() {
      const known = await client.query('SELECT to_regclass($1) IS NOT NULL AS exists', [table]);
      if (!known.rows[0]?.exists) return [];
      const { rows } = await client.query<MigrationRecord>(
        `SELECT migration_name AS name, checksum, finished_at AS "finishedAt", logs FROM ${table}
         WHERE rolled_back_at IS NULL ORDER BY started_at`,
      );
      return rows;
    },
    async start(id, name, checksum) {
      await client.query(`INSERT INTO ${table} (id, checksum, migration_name) VALUES ($1, $2, $3)`, [
        id,
        checksum,
        name,
      ]);
    },
    async finish(id) {
      await client.query(`UPDATE ${table} SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1`, [
        id,
      ]);
    },
    async fail(id, logs) {
      await client.query(`UPDATE ${table} SET logs = $2 WHERE id = $1`, [id, logs]);
    },
  };
}
