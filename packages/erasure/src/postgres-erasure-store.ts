import {
  type ErasedCounts,
  type ErasureStore,
  SETTLES_AFTER_MS,
  SWEEP_LIMIT,
  sumOf,
  withoutZeros,
} from './erasure-store.js';

/** A transaction of PostgreSQL, whichever client makes it; a Prisma transaction is one. */
export interface SqlRunner {
  $queryRawUnsafe<Rows>(sql: string, ...parameters: unknown[]): Promise<Rows>;
  $executeRawUnsafe(sql: string, ...parameters: unknown[]): Promise<number>;
}

export interface PostgresErasureOptions<Transaction extends SqlRunner> {
  readonly transact: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /** Puts the pseudonym where an id does not stand in a column `user_id`. */
  readonly alsoPseudonymize?: (userId: string, pseudonym: string, transaction: Transaction) => Promise<ErasedCounts>;
}

/**
 * Erases in PostgreSQL, by convention: what belongs to a workspace has a column `workspace_id` (or hangs on something that has, by a foreign key
 * that cascades), and a person stands in `user_id`. Tables are read from the catalogue, so that none is forgotten.
 *
 * `postgres.sql` beside this package is part of the service's migrations: tombstones, and a trigger that refuses what is written afterwards, which
 * `prepare` puts on every such table that has none yet. Writers hold a shared lock of the workspace and an erasure the exclusive one: none slips in between.
 */
export function createPostgresErasureStore<Transaction extends SqlRunner>({
  transact,
  alsoPseudonymize,
}: PostgresErasureOptions<Transaction>): ErasureStore<Transaction> {
  async function removeAll(workspaceId: string, transaction: Transaction): Promise<ErasedCounts> {
    await transaction.$executeRawUnsafe(LOCK, workspaceId);
    const counts: Record<string, number> = {};
    for (const table of await tablesWith(transaction, 'workspace_id')) {
      const sql = `DELETE FROM ${quoted(table)} WHERE workspace_id = $1`;
      counts[table] = await transaction.$executeRawUnsafe(sql, workspaceId);
    }
    const told = `DELETE FROM outbox_events WHERE envelope->>'workspaceid' = $1`;
    counts['outbox_events'] = await transaction.$executeRawUnsafe(told, workspaceId);
    return withoutZeros(counts);
  }

  return {
    async prepare() {
      await transact((transaction) => transaction.$executeRawUnsafe('SELECT guard_workspaces()'));
    },

    async eraseWorkspace(workspaceId, at, transaction) {
      const tombstone = `INSERT INTO erased_workspaces (workspace_id, erased_at) VALUES ($1, $2::timestamptz) ON CONFLICT DO NOTHING`;
      await transaction.$executeRawUnsafe(tombstone, workspaceId, at.toISOString());
      return removeAll(workspaceId, transaction);
    },

    async pseudonymize(userId, pseudonym, transaction) {
      const counts: Record<string, number> = {};
      for (const table of await tablesWith(transaction, 'user_id')) {
        const sql = `UPDATE ${quoted(table)} SET user_id = $2 WHERE user_id = $1`;
        counts[table] = await transaction.$executeRawUnsafe(sql, userId, pseudonym);
      }
      return withoutZeros({ ...counts, ...(await alsoPseudonymize?.(userId, pseudonym, transaction)) });
    },

    async isErased(workspaceId, transaction) {
      const sql = 'SELECT workspace_id FROM erased_workspaces WHERE workspace_id = $1';
      return (await transaction.$queryRawUnsafe<unknown[]>(sql, workspaceId)).length > 0;
    },

    async sweep(now) {
      const settled = new Date(now.getTime() - SETTLES_AFTER_MS).toISOString();
      const open = await transact((transaction) =>
        transaction.$queryRawUnsafe<{ id: string }[]>(
          `SELECT workspace_id AS id FROM erased_workspaces WHERE NOT is_settled ORDER BY erased_at LIMIT ${SWEEP_LIMIT}`,
        ),
      );
      let writtenLate = 0;
      for (const { id } of open) writtenLate += sumOf(await transact((transaction) => removeAll(id, transaction)));
      await transact((transaction) =>
        transaction.$executeRawUnsafe(
          `UPDATE erased_workspaces SET is_settled = true WHERE erased_at <= $1::timestamptz AND workspace_id = ANY($2)`,
          settled,
          open.map(({ id }) => id),
        ),
      );
      return { writtenLate };
    },
  };
}

/** The same key as in the trigger. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('workspace:' || $1, 0))`;

/** Tables that have a column, those that refer to others before them. */
async function tablesWith(transaction: SqlRunner, column: string): Promise<string[]> {
  const found = await transaction.$queryRawUnsafe<{ name: string; refersTo: string[] }[]>(
    `SELECT relation.relname::text AS name, array_remove(array_agg(target.relname::text), NULL) AS "refersTo"
     FROM pg_class relation
     JOIN pg_attribute ON attrelid = relation.oid AND attname = $1 AND NOT attisdropped
     LEFT JOIN pg_constraint ON conrelid = relation.oid AND contype = 'f' AND confrelid <> conrelid
     LEFT JOIN pg_class target ON target.oid = confrelid
     WHERE relation.relkind IN ('r', 'p') AND relation.relnamespace = current_schema()::regnamespace
       AND relation.relname <> 'erased_workspaces'
     GROUP BY relation.relname ORDER BY relation.relname`,
    column,
  );
  const left = new Map(found.map(({ name, refersTo }) => [name, refersTo]));
  const sorted: string[] = [];
  while (left.size > 0) {
    const isReferredTo = (name: string) => [...left.values()].some((targets) => targets.includes(name));
    const free = [...left.keys()].filter((name) => !isReferredTo(name));
    // Tables that refer to each other in a circle are left to their own rules.
    const next = free.length > 0 ? free : [...left.keys()];
    for (const name of next) left.delete(name);
    sorted.push(...next);
  }
  return sorted;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
